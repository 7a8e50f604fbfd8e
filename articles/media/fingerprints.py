"""Pictures that look alike: the same photo made smaller, saved anew, or a little brighter."""

from django.db import models
from PIL import Image as Pillow

from articles.media.models import Image

# Each of 8 rows says for 8 neighbours which of the two is lighter: 64 bits, told apart by those that differ.
SIDE = 8
BITS = SIDE * SIDE
ALIKE = 8
MOST_ALIKE = 6
# A picture of one colour resembles every other such picture, and says nothing.
PLAIN = 0


def fingerprint(picture: Pillow.Image) -> int:
    """What the picture looks like, as the signed number of 64 bits that the database keeps."""
    small = picture.convert("L").resize((SIDE + 1, SIDE), Pillow.Resampling.LANCZOS)
    rows = small.tobytes()
    bits = 0
    for start in range(0, len(rows), SIDE + 1):
        for place in range(start, start + SIDE):
            bits = bits << 1 | (rows[place] > rows[place + 1])
    return bits - (1 << BITS) if bits >> (BITS - 1) else bits


def alike(image: Image) -> models.QuerySet[Image]:
    """Other pictures of the library that look like this one, the likest first."""
    if image.fingerprint in (None, PLAIN):
        return Image.objects.none()
    others = Image.objects.exclude(pk=image.pk).exclude(fingerprint__in=[PLAIN])
    return (
        others.annotate(difference=_Difference("fingerprint", models.Value(image.fingerprint)))
        .filter(difference__lte=ALIKE)
        .order_by("difference", "-pk")[:MOST_ALIKE]
    )


class _Difference(models.Func):
    """How many bits differ."""

    template = "bit_count((%(expressions)s)::bit(64))::integer"
    arg_joiner = " # "
    output_field = models.IntegerField()
