import io

import pytest
from PIL import Image as Pillow
from PIL import ImageDraw, ImageEnhance

from articles.media.fingerprints import PLAIN, alike, fingerprint
from articles.media.services import add_image, take_fingerprint
from tests.factories import NOON, UserFactory
from tests.pictures import picture_bytes, upload

WORDS = {"alt": "Kapolres memimpin apel", "credit": "Rina Wati/Harian Musi"}


def scene(*, turned: bool = False) -> Pillow.Image:
    """A picture with something to see: a house on a slope, the sun beside it."""
    picture = Pillow.linear_gradient("L").resize((320, 200)).convert("RGB")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((40, 60, 140, 160), fill="brown")
    draw.ellipse((230, 20, 290, 80), fill="yellow")
    return picture.transpose(Pillow.Transpose.ROTATE_90) if turned else picture


def jpeg(picture: Pillow.Image, quality: int = 90) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return out.getvalue()


def added(content: bytes):
    return add_image(upload(content), **WORDS, by=UserFactory(), at=NOON)


def test_fingerprint_fits_the_database():
    assert -(2**63) <= fingerprint(scene()) < 2**63
    assert fingerprint(Pillow.new("RGB", (64, 48), "red")) == PLAIN


@pytest.mark.django_db
@pytest.mark.parametrize(
    "changed",
    [
        lambda picture: jpeg(picture, quality=30),
        lambda picture: jpeg(picture.resize((160, 100))),
        lambda picture: jpeg(ImageEnhance.Brightness(picture).enhance(1.15)),
        lambda picture: jpeg(picture.convert("L")),
    ],
    ids=["saved anew", "made smaller", "made brighter", "without colour"],
)
def test_same_photo_in_another_form_is_found(changed):
    first = added(jpeg(scene()))

    assert list(alike(added(changed(scene())))) == [first]


@pytest.mark.django_db
def test_another_photo_is_not_taken_for_it():
    added(jpeg(scene()))

    assert not alike(added(jpeg(scene(turned=True))))


@pytest.mark.django_db
def test_plain_pictures_resemble_nothing():
    added(picture_bytes(size=(64, 48)))

    assert not alike(added(picture_bytes(size=(90, 60))))


@pytest.mark.django_db
def test_picture_from_before_gets_its_fingerprint_later():
    image = added(jpeg(scene()))
    known, image.fingerprint = image.fingerprint, None

    take_fingerprint(image)

    assert (image.fingerprint ^ known).bit_count() <= 4
