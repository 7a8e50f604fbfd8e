import pytest
from django.db import IntegrityError, connection, transaction

from articles.media.models import Image, Rendition
from tests.factories import ImageFactory

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


def test_alternative_text_cannot_be_emptied_by_hand():
    image = ImageFactory()

    with (
        pytest.raises(IntegrityError, match="image_has_alternative_text"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("UPDATE articles_image SET alt = '' WHERE id = %s", [image.pk])
