"""What holds for every page that readers can open."""

import re
from datetime import timedelta

import pytest

from articles.editorial.models import EditionReadAlso, EditionTag, Page
from articles.public.pages import FRESH
from tests.factories import (
    NOON,
    AuthorFactory,
    CampaignPeriodFactory,
    EditionFactory,
    FlightFactory,
    ImageFactory,
    NewsroomFactory,
    SectionFactory,
    UserFactory,
)
from tests.public.editions import complete_edition
from tests.public.stories import correction, scheduled, withdrawn

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]

PATHS = {
    "front": "/",
    "article": "/read/{article}/{slug}/",
    "withdrawn": "/read/{withdrawn}/x/",
    "tag": "/tag/pemilu-2024/",
    "section": "/rubrik/politik/",
    "official": "/pejabat/ferly-rosa-putra/",
    "author": "/penulis/rina-wati/",
    "index": "/indeks/",
    "day": "/indeks/2023/12/09/",
    "search": "/cari/?q=kapolres",
    "corrections": "/koreksi/",
    "advertising": "/iklan/",
    "guide for partners": "/api/v1/",
    "imprint": "/halaman/redaksi/",
    "page": "/halaman/tentang/",
    "unknown": "/tidak-ada/",
}
PAGES = pytest.mark.parametrize("name", PATHS)
MOST_QUERIES = 6
HIDDEN = "Belum Boleh Dibaca"


@pytest.fixture
def paper():
    return small_paper()


def small_paper():
    """A small paper with everything in it, political advertising too."""
    NewsroomFactory()
    section = SectionFactory(name="Politik")
    edition = complete_edition(section=section, kind="news", body="<p>Kapolres memantau.</p>" * 9)
    today = NOON.date()
    CampaignPeriodFactory(ads_from=today, ads_until=today + timedelta(days=5))
    for placement in ("top", "article-top", "article-middle", "article-end", "sidebar", "front-middle"):
        FlightFactory(placement=placement)
    FlightFactory(placement="article-top", banner__is_political=True, banner__participant="Askolani")
    correction(edition)
    AuthorFactory(name="Redaktur Siaga")
    Page.objects.create(slug="tentang", title="Tentang", body="<p>Kami.</p>", updated_at=NOON)
    gone = withdrawn(section=section, headline=HIDDEN)
    return {
        "article": edition.article_id,
        "slug": edition.slug,
        "withdrawn": gone.article_id,
        "edition": edition,
    }


def more_stories(edition, *, count):
    """Other stories on the same pages, with pictures; the first one links to all of them."""
    for minutes in range(count):
        other = EditionFactory(
            section=edition.section,
            lead_image=ImageFactory(),
            visible_from=NOON - timedelta(minutes=minutes),
        )
        shared = {"edition": other, "published_at": other.published_at}
        for link in edition.tag_links.all():
            EditionTag.objects.create(tag=link.tag, **shared)
        for link in edition.mention_links.all():
            other.mention_links.create(official=link.official, as_written="x", **shared)
        for link in edition.byline_links.exclude(author=None):
            other.byline_links.create(author=link.author, name=link.name, part=link.part, **shared)
        EditionReadAlso.objects.create(
            edition=edition, ref=minutes + 1, target=other.article, headline_key=str(minutes)
        )
        correction(other)
        FlightFactory(placement="article-end")


@PAGES
def test_page_asks_the_database_little_however_many_stories_there_are(
    client, paper, name, django_assert_max_num_queries
):
    path = PATHS[name].format(**paper)
    with django_assert_max_num_queries(MOST_QUERIES) as few:
        client.get(path)

    more_stories(paper["edition"], count=25)

    with django_assert_max_num_queries(MOST_QUERIES) as many:
        client.get(path)
    # The one query more fetches the pictures, which the empty page has none of.
    assert len(many) <= len(few) + 1


@PAGES
def test_page_counts_nothing_and_skips_nothing(client, paper, name, django_assert_max_num_queries):
    more_stories(paper["edition"], count=25)
    path = PATHS[name].format(**paper)

    with django_assert_max_num_queries(2 * MOST_QUERIES) as asked:
        response = client.get(path)
        listing = response.context.get("listing")
        if listing and listing.next_key:
            assert client.get(f"{path}?sesudah={listing.next_key}").status_code == 200

    assert not [query["sql"] for query in asked if "OFFSET" in query["sql"] or "COUNT(" in query["sql"]]


@PAGES
def test_page_sets_no_cookie_and_varies_on_none(client, paper, name):
    client.force_login(UserFactory())

    response = client.get(PATHS[name].format(**paper))

    assert "Set-Cookie" not in response.headers
    assert not response.cookies
    assert "Cookie" not in response.headers.get("Vary", "")


@PAGES
def test_page_may_be_kept_by_everybody_for_a_short_time(client, paper, name):
    response = client.get(PATHS[name].format(**paper))

    if response.status_code != 404:
        assert "public" in response.headers["Cache-Control"]
        assert f"max-age={FRESH}" in response.headers["Cache-Control"]


@PAGES
def test_page_has_nothing_that_a_strict_policy_refuses(client, paper, name):
    text = client.get(PATHS[name].format(**paper)).content.decode()
    scripts = re.findall(r"<script([^>]*)>", text)

    assert not re.search(r"\sstyle=|\son[a-z]+=|<style|javascript:", text)
    assert all("src=" in attributes or "ld+json" in attributes for attributes in scripts)
    assert 'src="http' not in text.replace('src="http://testserver', "")
    assert "nonce" not in text


@PAGES
def test_page_is_indonesian_with_one_headline_and_a_way_past_the_menu(client, paper, name):
    text = client.get(PATHS[name].format(**paper)).content.decode()

    assert '<html lang="id"' in text
    assert text.count("<h1") == 1
    assert 'class="skip" href="#content"' in text
    assert text.count("<main") == 1


@PAGES
def test_hidden_story_stands_on_no_page(client, paper, name):
    edition = paper["edition"]
    hidden = scheduled(section=edition.section, headline=HIDDEN)
    shared = {"edition": hidden, "published_at": hidden.published_at}
    for link in edition.tag_links.all():
        EditionTag.objects.create(tag=link.tag, **shared)
    for link in edition.mention_links.all():
        hidden.mention_links.create(official=link.official, as_written="x", **shared)

    assert HIDDEN not in client.get(PATHS[name].format(**paper)).content.decode()


@PAGES
def test_page_is_the_same_for_head(client, paper, name):
    path = PATHS[name].format(**paper)

    assert client.head(path).status_code == client.get(path).status_code
