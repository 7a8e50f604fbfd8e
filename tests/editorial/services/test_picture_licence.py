"""A picture whose licence has ended is not published anew; what was published stays."""

from dataclasses import replace
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.editorial.errors import StepRefused
from articles.editorial.models import Edition
from articles.editorial.services import approve, create_article, publish, submit
from articles.media.models import Image
from tests.factories import NOON, ImageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def picture():
    """A photo that may be used until today."""
    image = ImageFactory(alt="Foto kantor berita")
    Image.objects.filter(pk=image.pk).update(expires_on=NOON.date())
    return image


@pytest.fixture(params=["lead", "text"])
def ready(request, picture, content, reporter, editor):
    """An approved story with the photo at its head or in its text."""
    figure = f'<p>Warga.</p><figure data-photo="{picture.pk}"></figure><p>Sungai.</p>'
    changes = {"lead_image_id": picture.pk} if request.param == "lead" else {"body": figure}
    article = create_article(replace(content, **changes), by=reporter, at=NOON)
    submit(article.pk, seen=1, by=reporter, at=NOON)
    return approve(article.pk, seen=1, by=editor, at=NOON)


def test_last_day_of_the_licence_is_still_good(ready, editor):
    publish(ready.pk, seen=1, by=editor, at=NOON)

    assert Edition.objects.visible(at=NOON + timedelta(days=400)).exists()


@pytest.mark.parametrize("moment", ["at", "visible_from"])
def test_after_it_the_story_is_refused_also_when_scheduled(ready, editor, moment):
    tomorrow = NOON + timedelta(days=1)
    times = {"at": tomorrow} if moment == "at" else {"at": NOON, "visible_from": tomorrow}

    with pytest.raises(StepRefused, match="9 Desember 2023"):
        publish(ready.pk, seen=1, by=editor, **times)

    assert not Edition.objects.exists()


def test_form_of_the_story_names_the_picture(ready, client, editor, picture, monkeypatch):
    monkeypatch.setattr(timezone, "now", lambda: NOON + timedelta(days=1))
    client.force_login(editor)

    page = client.get(reverse("admin:articles_article_change", args=[ready.pk])).content.decode()

    assert reverse("admin:articles_image_change", args=[picture.pk]) in page
    assert "Izinnya berakhir pada 9 Desember 2023" in page
