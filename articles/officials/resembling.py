"""Officials whom a new name may have been meant to be."""

from articles.core.resembling import nearest_named
from articles.officials.models import Official


def resembling_officials(name: str, *, but: int | None = None) -> tuple[Official, ...]:
    """The officials that bear the name or nearly, with or without titles, `but` themselves aside."""
    return nearest_named(Official.objects.all(), name, but=but, forms=_without_titles)


def _without_titles(name: str) -> tuple[str, ...]:
    """`AKBP Rudi Hartono, SIK` without degrees and, down to two words, without what stands before."""
    words = name.partition(",")[0].split()
    return tuple(" ".join(words[start:]) for start in range(max(1, len(words) - 1)))
