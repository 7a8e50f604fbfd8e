"""Where a picture is used, as far as the person who looks may know."""

from dataclasses import replace

import pytest
from django.urls import reverse

from articles.editorial.services import create_article
from tests.factories import NOON, ImageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def page_of(client):
    """The page of a picture, opened by somebody."""

    def opened(image, by) -> str:
        client.force_login(by)
        return client.get(reverse("admin:articles_image_change", args=[image.pk])).content.decode()

    return opened


def test_picture_names_the_stories_that_show_it_and_counts_their_editions(page_of, publish_story, editor):
    image = ImageFactory()
    article = publish_story(lead_image_id=image.pk)

    page = page_of(image, editor)

    assert reverse("admin:articles_article_change", args=[article.pk]) in page
    assert "Edisi terbit dengan foto ini: 1." in page


def test_picture_inside_a_text_is_in_use_too(page_of, publish_story, editor):
    image = ImageFactory()
    body = f'<p>Warga.</p><figure data-photo="{image.pk}"></figure><p>Sungai.</p>'
    article = publish_story(body=body)

    page = page_of(image, editor)

    assert reverse("admin:articles_article_change", args=[article.pk]) in page
    assert "Edisi terbit dengan foto ini: 1." in page


def test_reporter_learns_nothing_of_the_drafts_of_others(page_of, content, reporter, colleague):
    image = ImageFactory()
    create_article(replace(content, lead_image_id=image.pk), by=reporter, at=NOON)

    assert content.headline in page_of(image, reporter)
    assert content.headline not in page_of(image, colleague)


def test_unused_picture_says_so(page_of, editor):
    assert "Edisi terbit dengan foto ini: 0." in page_of(ImageFactory(), editor)
