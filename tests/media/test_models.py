import pytest
from django.db import IntegrityError, connection, transaction

from articles.media.models import Image, Rendition, Upload
from tests.factories import ImageFactory, UploadFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        ({"focal_x": -0.1}, "image_focal_point_is_inside"),
        ({"focal_y": 1.1}, "image_focal_point_is_inside"),
        ({"focal_x": float("nan")}, "image_focal_point_is_inside"),
        ({"alt": ""}, "image_has_alternative_text"),
        ({"credit": ""}, "image_has_credit"),
        ({"width": -1}, "width"),
    ],
)
def test_database_refuses(change, rule):
    image = ImageFactory()

    with pytest.raises(IntegrityError, match=rule), transaction.atomic():
        Image.objects.filter(pk=image.pk).update(**change)


def test_same_upload_never_stands_twice():
    first, second = ImageFactory(), ImageFactory()

    with pytest.raises(IntegrityError), transaction.atomic():
        Image.objects.filter(pk=second.pk).update(checksum=first.checksum)


def test_rendition_stands_once():
    image = ImageFactory()
    values = {"image": image, "width": 360, "height": 240, "format": "webp"}
    Rendition.objects.create(**values, file="a.webp")

    with pytest.raises(IntegrityError, match="rendition_stands_once"), transaction.atomic():
        Rendition.objects.create(**values, file="b.webp")


REFUSED = {"size": 0, "refusal": "Rusak.", "refusal_code": "damaged"}
CLEAN = {"format": "PNG", "width": 2, "height": 1, "fingerprint": 0}


@pytest.mark.parametrize("change", [{"tries": 1}, REFUSED, CLEAN])
def test_an_upload_is_waiting_or_refused_or_clean(change):
    assert Upload.objects.filter(pk=UploadFactory().pk).update(**change)


def test_an_upload_that_became_a_picture_is_empty():
    row = UploadFactory()

    assert Upload.objects.filter(pk=row.pk).update(image=ImageFactory(), size=0)


@pytest.mark.parametrize(
    "change",
    [
        {"size": 0},
        {**REFUSED, "size": 14},
        {**REFUSED, "refusal_code": ""},
        {**REFUSED, "refusal": ""},
        {**REFUSED, "format": "PNG"},
        {**CLEAN, "size": 0},
        {**CLEAN, "format": "SVG"},
        {**CLEAN, "width": None},
        {**CLEAN, "fingerprint": None},
        {**CLEAN, "refusal": "Rusak.", "refusal_code": "damaged"},
        {"width": 2},
    ],
)
def test_an_upload_is_never_two_things_at_once(change):
    row = UploadFactory()

    with pytest.raises(IntegrityError, match="upload_is_waiting"), transaction.atomic():
        Upload.objects.filter(pk=row.pk).update(**change)


@pytest.mark.parametrize("change", [{}, REFUSED, CLEAN])
def test_an_upload_that_became_a_picture_is_nothing_else(change):
    row = UploadFactory()

    with pytest.raises(IntegrityError, match="upload_is_waiting"), transaction.atomic():
        Upload.objects.filter(pk=row.pk).update(image=ImageFactory(), **change)


def test_alternative_text_cannot_be_emptied_by_hand():
    image = ImageFactory()

    with (
        pytest.raises(IntegrityError, match="image_has_alternative_text"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE articles_image SET alt = '' WHERE id = %s", [image.pk])
