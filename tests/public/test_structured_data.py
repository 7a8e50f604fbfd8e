from datetime import timedelta

import pytest

from articles.editorial.models import Correction
from articles.officials.models import Official
from articles.public.story import story_at
from articles.public.structured_data import (
    POLICIES,
    article_data,
    breadcrumb_data,
    newsroom_data,
    search_data,
)
from tests.factories import NOON, EditionFactory, NewsroomFactory, SponsorFactory, UserFactory
from tests.public.editions import complete_edition

pytestmark = pytest.mark.django_db


def absolute(path):
    return f"https://musi.example{path}"


def data_of(edition, at=NOON):
    return article_data(story_at(edition.article_id, at=at), newsroom=NewsroomFactory(), absolute=absolute)


def correction_of(edition, kind, text, days):
    return Correction.objects.create(
        article=edition.article,
        kind=kind,
        text=text,
        made_by=UserFactory(),
        made_at=NOON + timedelta(days=days),
    )


def test_complete_article():
    edition = complete_edition()
    url = f"https://musi.example/read/{edition.article_id}/kapolres-pantau-gudang-logistik-kpu/"
    publisher = {
        "@type": "NewsMediaOrganization",
        "name": "Harian Musi",
        "url": "https://musi.example/",
        **{policy: absolute(path) for policy, path in POLICIES.items()},
    }

    assert data_of(edition) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "additionalType": "https://schema.org/ReportageNewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": url},
        "url": url,
        "headline": "Kapolres Pantau Gudang Logistik KPU",
        "description": "Gudang logistik dijaga ketat.",
        "inLanguage": "id-ID",
        "isAccessibleForFree": True,
        "datePublished": "2023-12-09T12:00:00+07:00",
        "dateModified": "2023-12-09T12:00:00+07:00",
        "author": [
            {"@type": "Person", "name": "Rina Wati", "url": "https://musi.example/penulis/rina-wati/"}
        ],
        "editor": [{"@type": "Person", "name": "Budi"}],
        "publisher": publisher,
        "image": {
            "@type": "ImageObject",
            "url": "https://musi.example/media/images/2023/12/apel.jpg",
            "width": 2400,
            "height": 1600,
            "caption": "Apel di halaman gudang.",
            "creditText": "Rina Wati",
        },
        "articleSection": "Politik",
        "keywords": ["Pemilu 2024", "Banyuasin & Musi"],
        "mentions": [
            {
                "@type": "Person",
                "name": "Ferly Rosa Putra",
                "jobTitle": "Kapolres Banyuasin",
                "url": "https://musi.example/pejabat/ferly-rosa-putra/",
            }
        ],
        "dateline": "PANGKALAN BALAI",
        "contentLocation": {"@type": "Place", "name": "PANGKALAN BALAI"},
    }


def test_bare_article_says_only_what_is_known():
    data = data_of(EditionFactory(dateline_place="", summary=""))

    assert data["author"] == [data["publisher"]]
    unknown = {"image", "keywords", "mentions", "contentLocation", "editor", "description", "correction"}
    assert not unknown & set(data)


def test_official_known_elsewhere_is_told_as_the_same_person():
    edition = complete_edition()
    Official.objects.update(same_as="https://www.wikidata.org/wiki/Q1")

    (mentioned,) = data_of(edition)["mentions"]

    assert mentioned["sameAs"] == "https://www.wikidata.org/wiki/Q1"


@pytest.mark.parametrize("change", [{"dateline_place": ""}, {"kind": "opinion"}])
def test_only_news_brought_from_a_place_is_reportage(change):
    assert "additionalType" not in data_of(complete_edition(**change))


def test_news_without_a_reporter_of_the_paper_is_no_reportage():
    assert "additionalType" not in data_of(EditionFactory())


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("news", "NewsArticle"),
        ("opinion", "OpinionNewsArticle"),
        ("advertorial", "AdvertiserContentArticle"),
    ],
)
def test_kind_of_article_is_told(kind, expected):
    sponsor = SponsorFactory(name="Toko Maju") if kind == "advertorial" else None

    data = data_of(EditionFactory(kind=kind, sponsor=sponsor))

    assert data["@type"] == expected
    assert data.get("sponsor", {}).get("name") == ("Toko Maju" if sponsor else None)


def test_later_edition_is_a_modification():
    edition = EditionFactory(published_at=NOON - timedelta(days=2))

    data = data_of(edition)

    assert data["datePublished"] == "2023-12-07T12:00:00+07:00"
    assert data["dateModified"] == "2023-12-09T12:00:00+07:00"


def test_admitted_fault_is_told_and_counts_as_a_modification():
    edition = EditionFactory()
    correction_of(edition, "ralat", "Jumlah TPS 12, bukan 21.", days=1)
    correction_of(edition, "hak_jawab", "Kami keberatan.", days=2)

    data = data_of(edition, at=NOON + timedelta(days=3))

    assert data["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": "Jumlah TPS 12, bukan 21.",
            "datePublished": "2023-12-10T12:00:00+07:00",
        }
    ]
    assert data["dateModified"] == "2023-12-11T12:00:00+07:00"


def test_breadcrumbs_count_from_the_front_page():
    data = breadcrumb_data([("Beranda", "/"), ("Politik", "/rubrik/politik/")], absolute=absolute)

    assert data["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Beranda", "item": "https://musi.example/"},
        {
            "@type": "ListItem",
            "position": 2,
            "name": "Politik",
            "item": "https://musi.example/rubrik/politik/",
        },
    ]


def test_paper_says_who_it_is_and_how_it_works():
    data = newsroom_data(NewsroomFactory(), absolute=absolute)

    assert data["@type"] == "NewsMediaOrganization"
    assert data["legalName"] == "PT Harian Musi Media"
    assert {data[policy] for policy in POLICIES} == {absolute(path) for path in POLICIES.values()}
    assert "telephone" not in data


def test_search_is_offered_to_search_engines():
    data = search_data(NewsroomFactory(), absolute=absolute)

    assert data["potentialAction"]["target"] == "https://musi.example/cari/?q={words}"
