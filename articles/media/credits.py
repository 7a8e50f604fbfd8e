"""Whether a credit says who made a picture."""

import re

# What papers print when nobody knows: “Foto: ist”, “Dok. Istimewa”, “internet”.
NO_SOURCE = frozenset(
    {"ist", "istimewa", "istimewah", "dok", "dokumen", "dokumentasi", "foto", "gambar", "photo", "poto"}
    | {"internet", "google", "net", "sumber", "medsos", "wa", "whatsapp", "grup", "group", "by", "oleh"}
)
_WORD = re.compile(r"\w+")


def names_a_source(credit: str) -> bool:
    """Whether a word stands in the credit that may be somebody's name."""
    return any(word not in NO_SOURCE for word in _WORD.findall(credit.casefold()))
