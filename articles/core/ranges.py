"""Half-open stretches of time as PostgreSQL ranges."""

from django.contrib.postgres.fields import DateTimeRangeField
from django.db import models


class TsTzRange(models.Func):
    """PostgreSQL's half-open range of two moments; an empty end is open."""

    function = "TSTZRANGE"
    output_field = DateTimeRangeField()
