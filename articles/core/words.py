"""The words of several columns as one text to search in."""

from django.db import models


class Spaced(models.Func):
    """Columns that are never null, one after the other with a space between; fit for an index."""

    template = "(%(expressions)s)"
    arg_joiner = " || ' ' || "
    output_field = models.TextField()
