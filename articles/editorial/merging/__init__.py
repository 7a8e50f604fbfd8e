"""Two people changed one article: their changes are told apart by the revision both started from.

A field that only one of them changed is taken; a relation is merged row by row, the body block by block.
What both changed differently is a disputed place: both versions are kept until a person chooses.
"""

from articles.editorial.merging.contents import Merge, Place, changed_fields, merge, with_choices
from articles.editorial.merging.hunks import Choice, Hunk

__all__ = ["Choice", "Hunk", "Merge", "Place", "changed_fields", "merge", "with_choices"]
