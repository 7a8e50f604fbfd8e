"""The preview shows a working copy as readers would see it, to those who may see the article."""

from dataclasses import replace

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.editorial.content import BylineContent, ReadAlsoContent
from articles.editorial.services import create_article, save_article
from articles.editorial.services.reading_content import content_of
from tests.factories import NewsroomFactory, TagFactory


@pytest.fixture
def full_draft(content, reporter, published):
    NewsroomFactory()
    full = replace(
        content,
        headline="Banjir Rendam Rumah",
        body='<p>Air naik.</p><aside data-baca-juga="1"></aside>',
        bylines=(BylineContent(name="Antara"),),
        tag_ids=(TagFactory(name="Banjir").pk,),
        read_also=(ReadAlsoContent(ref=1, target_id=published.pk, headline="Warga"),),
    )
    return create_article(full, by=reporter, at=timezone.now())


def address(article):
    return reverse("admin:articles_article_preview", args=[article.pk])


def test_the_working_copy_stands_on_the_readers_page(client, reporter, full_draft):
    client.force_login(reporter)

    response = client.get(address(full_draft))

    page = response.content.decode()
    assert all(words in page for words in ("Banjir Rendam Rumah", "Air naik.", "Antara", "Banjir", "noindex"))
    assert "Warga Bersihkan Sungai" in page
    assert "no-store" in response["Cache-Control"]


def test_a_change_of_a_published_story_is_previewed_before_readers_see_it(client, reporter, published):
    NewsroomFactory()
    changed = replace(content_of(published), headline="Judul berikutnya")
    save_article(published.pk, changed, seen=1, by=reporter, at=timezone.now())
    client.force_login(reporter)

    assert "Judul berikutnya" in client.get(address(published)).content.decode()


def test_a_draft_without_a_section_can_be_previewed(client, reporter, content):
    NewsroomFactory()
    bare = create_article(replace(content, section_id=None, body=""), by=reporter, at=timezone.now())
    client.force_login(reporter)

    assert client.get(address(bare)).status_code == 200


def test_a_colleague_sees_no_preview(client, colleague, full_draft):
    client.force_login(colleague)

    assert client.get(address(full_draft)).status_code == 404
