"""How large the picture of a banner may be: small enough to be written anew while somebody saves."""

from articles.media.limits import MEBIBYTE, Limits

LIMITS = Limits(
    bytes=2 * MEBIBYTE, pixels=3_000_000, pixels_of_four_bands=3_000_000, pixels_of_webp=3_000_000
)
