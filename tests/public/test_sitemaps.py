from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest

from articles.editorial.models import EditionTag, Page
from articles.public import sitemaps
from tests.factories import (
    NOON,
    EditionFactory,
    ImageFactory,
    NewsroomFactory,
    SectionFactory,
    SponsorFactory,
    TagFactory,
)
from tests.public.editions import complete_edition
from tests.public.stories import correction

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("at_noon"),
]
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
IMAGE = "{http://www.google.com/schemas/sitemap-image/1.1}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"


def read(client, path):
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/xml; charset=utf-8"
    return ElementTree.fromstring(response.content)  # noqa: S314 - the site's own words


def listed(client, path):
    """Address and last change of everything in a sitemap."""
    return {
        row.findtext(f"{SITEMAP}loc").removeprefix("http://testserver"): row.findtext(f"{SITEMAP}lastmod")
        for row in read(client, path)
    }


def test_index_names_every_month_with_its_last_change(client):
    section = SectionFactory()
    november = datetime(2023, 11, 5, tzinfo=UTC)
    EditionFactory(section=section, visible_from=november)
    EditionFactory(section=section, visible_from=november + timedelta(days=20), published_at=november)
    EditionFactory(section=section)

    found = listed(client, "/sitemap.xml")

    assert found["/sitemap/2023-11-1.xml"] == "2023-11-25T07:00:00+07:00"
    assert found["/sitemap/2023-12-1.xml"] == "2023-12-09T12:00:00+07:00"
    assert {"/sitemap/halaman.xml", "/sitemap/tag-1.xml", "/sitemap/pejabat-1.xml"} < set(found)
    assert len(found) == 6


def test_every_file_of_the_index_exists(client):
    complete_edition()

    for path in listed(client, "/sitemap.xml"):
        read(client, path)


def test_month_is_that_of_the_newsroom(client):
    new_year = datetime(2023, 11, 30, 17, 0, tzinfo=UTC)
    first = EditionFactory(visible_from=new_year)
    last = EditionFactory(visible_from=new_year - timedelta(seconds=1))

    assert list(listed(client, "/sitemap/2023-12-1.xml")) == [first.get_absolute_url()]
    assert list(listed(client, "/sitemap/2023-11-3.xml")) == [last.get_absolute_url()]


def test_article_is_listed_with_its_latest_change(client):
    edition = EditionFactory(published_at=NOON - timedelta(days=3))

    assert listed(client, "/sitemap/2023-12-1.xml") == {
        edition.get_absolute_url(): "2023-12-09T12:00:00+07:00"
    }


def test_what_readers_do_not_see_is_nowhere(client):
    TagFactory(name="Sepi")
    EditionFactory(visible_from=NOON - timedelta(days=2), visible_until=NOON)
    scheduled = EditionFactory(visible_from=NOON + timedelta(days=1))
    EditionTag.objects.create(
        edition=scheduled, tag=TagFactory(name="Rahasia"), published_at=scheduled.published_at
    )

    assert client.get("/sitemap/2023-12-1.xml").status_code == 404
    assert listed(client, "/sitemap/tag-1.xml") == {}
    assert list(listed(client, "/sitemap/halaman.xml")) == ["/"]
    assert list(read(client, "/sitemap-news.xml")) == []


def test_pages_that_gather_articles_carry_their_newest(client, monkeypatch):
    monkeypatch.setattr(sitemaps, "NUMBERS_IN_A_FILE", 10**9)  # a part is a stretch of numbers: all in one
    edition = complete_edition()
    Page.objects.create(slug="kontak", title="Kontak", body="<p>x</p>", updated_at=NOON - timedelta(days=9))
    noon = "2023-12-09T12:00:00+07:00"

    assert listed(client, "/sitemap/tag-1.xml") == {"/tag/pemilu-2024/": noon, "/tag/banyuasin-musi/": noon}
    assert listed(client, "/sitemap/pejabat-1.xml") == {"/pejabat/ferly-rosa-putra/": noon}
    assert listed(client, "/sitemap/halaman.xml") == {
        "/": noon,
        edition.section.get_absolute_url(): noon,
        "/halaman/kontak/": "2023-11-30T12:00:00+07:00",
    }


def test_month_is_three_files_of_some_ten_days(client):
    section = SectionFactory()
    days = {1: (1, 10), 2: (11, 20), 3: (21, 30)}
    written = {
        part: [
            EditionFactory(section=section, visible_from=datetime(2023, 11, day, 5, tzinfo=UTC))
            for day in reversed(ends)
        ]
        for part, ends in days.items()
    }

    for part, editions in written.items():
        found = list(listed(client, f"/sitemap/2023-11-{part}.xml"))

        assert found == [edition.get_absolute_url() for edition in editions]
    assert {f"/sitemap/2023-11-{part}.xml" for part in days} < set(listed(client, "/sitemap.xml"))


def test_file_holds_no_more_than_the_protocol_allows(client, monkeypatch):
    monkeypatch.setattr(sitemaps, "MOST_IN_A_FILE", 2)
    section = SectionFactory()
    for minutes in range(3):
        EditionFactory(section=section, visible_from=NOON - timedelta(minutes=minutes))

    assert len(listed(client, "/sitemap/2023-12-1.xml")) == 2


def test_correction_is_a_change_of_the_article_and_of_its_file(client):
    day = datetime(2023, 11, 5, 5, tzinfo=UTC)
    edition = EditionFactory(visible_from=day)
    EditionFactory(section=edition.section)
    correction(edition, made_at=NOON - timedelta(hours=2))
    correction(edition, made_at=NOON + timedelta(hours=2))

    assert listed(client, "/sitemap.xml")["/sitemap/2023-11-1.xml"] == "2023-12-09T10:00:00+07:00"
    assert listed(client, "/sitemap/2023-11-1.xml") == {
        edition.get_absolute_url(): "2023-12-09T10:00:00+07:00"
    }


def test_article_is_listed_with_its_picture(client):
    edition = EditionFactory(lead_image=ImageFactory())
    EditionFactory(section=edition.section, visible_from=NOON - timedelta(minutes=1))

    images = [row.findtext(f"{IMAGE}image/{IMAGE}loc") for row in read(client, "/sitemap/2023-12-1.xml")]

    assert images == [f"http://testserver{edition.lead_image.file.url}", None]


def test_index_reads_no_more_of_a_large_archive(client, django_assert_num_queries):
    section = SectionFactory()
    for months in range(30):
        EditionFactory(section=section, visible_from=NOON - timedelta(days=30 * months))

    with django_assert_num_queries(7):
        found = listed(client, "/sitemap.xml")

    assert len([path for path in found if "/sitemap/20" in path]) == 30


@pytest.mark.parametrize(
    "path",
    [
        "/sitemap/2023-13-1.xml",
        "/sitemap/0-1-1.xml",
        "/sitemap/99999-1-1.xml",
        "/sitemap/2023-12-0.xml",
        "/sitemap/2023-12-4.xml",
        "/sitemap/2023-12-99999999999999999999.xml",
        "/sitemap/tag-0.xml",
        "/sitemap/tag-99999999999999999999.xml",
        "/sitemap/berita-1.xml",
    ],
)
def test_sitemap_that_does_not_exist(client, path):
    assert client.get(path).status_code == 404


def test_news_sitemap_holds_unpaid_news_of_two_days(client):
    NewsroomFactory()
    EditionFactory(headline="Iklan", kind="advertorial", sponsor=SponsorFactory())
    EditionFactory(headline="Lama", visible_from=NOON - timedelta(days=2))
    fresh = EditionFactory(headline="Baru & Hangat", visible_from=NOON - timedelta(hours=47))

    (url,) = read(client, "/sitemap-news.xml")

    assert url.findtext(f"{SITEMAP}loc") == f"http://testserver{fresh.get_absolute_url()}"
    news = url.find(f"{NEWS}news")
    assert news.findtext(f"{NEWS}title") == "Baru & Hangat"
    assert news.findtext(f"{NEWS}publication_date") == "2023-12-07T13:00:00+07:00"
    assert news.findtext(f"{NEWS}publication/{NEWS}name") == "Harian Musi"
    assert news.findtext(f"{NEWS}publication/{NEWS}language") == "id"


@pytest.mark.parametrize("path", ["/sitemap.xml", "/sitemap-news.xml", "/sitemap/halaman.xml"])
@pytest.mark.parametrize("count", [1, 8])
def test_sitemaps_cost_few_queries(client, path, count, django_assert_max_num_queries):
    for _ in range(count):
        EditionFactory()

    with django_assert_max_num_queries(8):
        read(client, path)
