from datetime import timedelta
from xml.etree import ElementTree

import pytest

from articles.core.models import FormerSlug
from articles.editorial.models import EditionByline
from tests.factories import (
    NOON,
    AuthorFactory,
    EditionFactory,
    ImageFactory,
    NewsroomFactory,
    OfficialFactory,
    SectionFactory,
    SponsorFactory,
    TagFactory,
)
from tests.public.editions import complete_edition
from tests.public.stories import correction, withdrawn

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.usefixtures("at_noon"),
]
ATOM = "{http://www.w3.org/2005/Atom}"
FEEDS = ["/feed/", "/tag/pemilu-2024/feed/", "/rubrik/politik/feed/"]
FEEDS += ["/pejabat/ferly-rosa-putra/feed/", "/penulis/rina-wati/feed/"]


def feed(client, path="/feed/"):
    response = client.get(path)
    assert response.status_code == 200
    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    return ElementTree.fromstring(response.content)  # noqa: S314 - the site's own words


def titles(root):
    return [entry.findtext(f"{ATOM}title") for entry in root.iter(f"{ATOM}entry")]


def test_complete_entry(client):
    NewsroomFactory()
    edition = complete_edition(
        published_at=NOON - timedelta(days=1),
        body='<p>Lihat <a href="/tag/kpu/">KPU</a>.</p><aside data-baca-juga="1"></aside>',
    )

    root = feed(client)
    entry = root.find(f"{ATOM}entry")

    url = f"http://testserver/read/{edition.article_id}/kapolres-pantau-gudang-logistik-kpu/"
    assert root.findtext(f"{ATOM}updated") == "2023-12-09T05:00:00+00:00"
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Harian Musi"
    assert entry.findtext(f"{ATOM}id") == f"tag:testserver,2023-12-08:read/{edition.article_id}"
    assert entry.find(f"{ATOM}link").get("href") == url
    assert entry.findtext(f"{ATOM}published") == "2023-12-08T05:00:00+00:00"
    assert entry.findtext(f"{ATOM}updated") == "2023-12-09T05:00:00+00:00"
    assert [name.text for name in entry.iter(f"{ATOM}name")] == ["Rina Wati"]
    terms = [category.get("term") for category in entry.iter(f"{ATOM}category")]
    assert terms == ["Politik", "Pemilu 2024", "Banyuasin & Musi"]
    content = entry.findtext(f"{ATOM}content")
    assert '<a href="http://testserver/tag/kpu/"' in content
    assert 'src="http://testserver/media/images/2023/12/apel.jpg"' in content
    assert "baca-juga" not in content


def test_correction_updates_its_entry_and_stands_in_it(client):
    edition = EditionFactory(visible_from=NOON - timedelta(days=2))
    correction(edition, text="Jumlah TPS 12, bukan 21.", made_at=NOON - timedelta(hours=1))

    root = feed(client)

    assert root.findtext(f"{ATOM}entry/{ATOM}updated") == "2023-12-09T04:00:00+00:00"
    assert root.findtext(f"{ATOM}updated") == "2023-12-09T04:00:00+00:00"
    content = root.findtext(f"{ATOM}entry/{ATOM}content")
    assert content.startswith("<p><strong>Ralat (Sabtu, 9 Desember 2023 | 11.00 WIB):</strong> Jumlah TPS 12")


def test_withdrawn_story_leaves_the_feed(client):
    withdrawn(headline="Sudah Dicabut")

    assert titles(feed(client)) == []


@pytest.mark.parametrize("path", FEEDS)
def test_feed_of_each_kind_holds_its_own(client, path):
    complete_edition()
    EditionFactory(headline="Harga Karet Turun")

    found = titles(feed(client, path))

    assert "Kapolres Pantau Gudang Logistik KPU" in found
    assert ("Harga Karet Turun" in found) is (path == "/feed/")


@pytest.mark.parametrize("path", FEEDS)
def test_feed_costs_few_queries(client, path, django_assert_max_num_queries):
    complete_edition()
    for _ in range(10):
        EditionFactory(lead_image=ImageFactory())

    with django_assert_max_num_queries(8):
        feed(client, path)


def test_what_readers_do_not_see_is_not_in_a_feed(client):
    EditionFactory(headline="Dicabut", visible_from=NOON - timedelta(days=1), visible_until=NOON)
    EditionFactory(headline="Esok", visible_from=NOON + timedelta(seconds=1))
    EditionFactory(headline="Kini", visible_from=NOON)

    assert titles(feed(client)) == ["Kini"]


def test_paid_piece_is_labelled_in_its_title(client):
    EditionFactory(kind="advertorial", sponsor=SponsorFactory(), headline="Toko Maju Buka")

    assert titles(feed(client)) == ["[Advertorial] Toko Maju Buka"]


def test_unverified_report_says_so_at_its_end(client):
    EditionFactory(is_unverified=True)

    content = feed(client).findtext(f"{ATOM}entry/{ATOM}content")

    assert content.endswith(")</em></p>")


def test_author_credited_twice_has_the_story_once(client):
    edition = complete_edition()
    credit = EditionByline.objects.get(part="reporter")
    EditionByline.objects.create(
        edition=edition,
        author=credit.author,
        name=credit.name,
        part="photographer",
        published_at=edition.published_at,
    )

    assert len(titles(feed(client, "/penulis/rina-wati/feed/"))) == 1


def test_feed_stops_at_fifty_the_newest_first(client):
    section = SectionFactory()
    for number in range(52):
        EditionFactory(
            headline=f"Berita {number}", section=section, visible_from=NOON - timedelta(minutes=number)
        )

    found = titles(feed(client))

    assert len(found) == 50
    assert found[0] == "Berita 0"


@pytest.mark.parametrize(
    ("kind", "factory", "path"),
    [
        ("tag", TagFactory, "/tag/{}/feed/"),
        ("section", SectionFactory, "/rubrik/{}/feed/"),
        ("official", OfficialFactory, "/pejabat/{}/feed/"),
        ("author", AuthorFactory, "/penulis/{}/feed/"),
    ],
)
def test_former_address_leads_to_the_present_feed(client, kind, factory, path):
    thing = factory()
    FormerSlug.objects.create(kind=kind, slug="nama-lama", target_id=thing.pk)

    response = client.get(path.format("nama-lama"))

    assert response.status_code == 301
    assert response["Location"] == path.format(thing.slug)
    assert client.get(path.format("tidak-ada")).status_code == 404
    assert titles(feed(client, path.format(thing.slug))) == []


def test_empty_feed_reads_the_same_on_every_call(client):
    assert client.get("/feed/")["ETag"] == client.get("/feed/")["ETag"]


def test_characters_that_xml_cannot_hold_are_left_out(client):
    EditionFactory(headline="Baris\x0bBaru", body="<p>Kata\x0c\x08 lain &amp; \x1f</p>", summary="a\x02b")

    assert titles(feed(client)) == ["BarisBaru"]


def test_feed_can_be_kept_and_asked_for_changes(client):
    EditionFactory()
    first = client.get("/feed/")

    again = client.get("/feed/", headers={"if-none-match": first["ETag"]})

    assert "max-age=60" in first["Cache-Control"]
    assert again.status_code == 304
