import pytest

from articles.public.open_graph import MetaTag, SharedPage, meta_tags, shared_article
from articles.public.story import story_at
from tests.factories import NOON, EditionFactory, NewsroomFactory
from tests.public.editions import complete_edition

pytestmark = pytest.mark.django_db


def absolute(path):
    return f"https://musi.example{path}"


def tags_of(edition):
    story = story_at(edition.article_id, at=NOON)
    return meta_tags(shared_article(story, newsroom=NewsroomFactory(), absolute=absolute))


def test_complete_article():
    edition = complete_edition()

    assert [(tag.key, tag.content) for tag in tags_of(edition)] == [
        ("description", "Gudang logistik dijaga ketat."),
        ("og:type", "article"),
        ("og:locale", "id_ID"),
        ("og:site_name", "Harian Musi"),
        ("og:title", "Kapolres Pantau Gudang Logistik KPU"),
        ("og:description", "Gudang logistik dijaga ketat."),
        ("og:url", f"https://musi.example/read/{edition.article_id}/kapolres-pantau-gudang-logistik-kpu/"),
        ("og:image", "https://musi.example/media/images/2023/12/apel.jpg"),
        ("og:image:width", "2400"),
        ("og:image:height", "1600"),
        ("og:image:alt", "Kapolres memimpin apel"),
        ("article:published_time", "2023-12-09T12:00:00+07:00"),
        ("article:modified_time", "2023-12-09T12:00:00+07:00"),
        ("article:section", "Politik"),
        ("article:tag", "Pemilu 2024"),
        ("article:tag", "Banyuasin & Musi"),
        ("twitter:card", "summary_large_image"),
    ]


def test_article_without_a_picture_is_a_small_card():
    tags = tags_of(EditionFactory())

    assert MetaTag("name", "twitter:card", "summary") in tags
    assert not any(tag.key.startswith("og:image") for tag in tags)


def test_plain_page_is_a_website():
    page = SharedPage(title="Harian Musi", url="https://musi.example/", site_name="Harian Musi")

    assert MetaTag("property", "og:type", "website") in meta_tags(page)
