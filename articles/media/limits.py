"""How large a picture may be."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Limits:
    """The most bytes of a file, and the most points of a picture by what it carries."""

    bytes: int
    pixels: int
    pixels_of_four_bands: int
    pixels_of_webp: int


# The memory of a process that cleans a picture stays below 400 MB: transparency and printing colours take
# more of it, reading WebP three times as much.
LIBRARY = Limits(
    bytes=15 * MEBIBYTE, pixels=33_000_000, pixels_of_four_bands=25_000_000, pixels_of_webp=16_000_000
)
# What a file may become that is written anew: a drawing sent as WebP is larger as PNG.
MOST_CLEAN_BYTES = 30 * MEBIBYTE
# What of a file goes to the database and back at once.
MOST_PART_BYTES = MEBIBYTE
