from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.search.editions import search_editions
from tests.factories import NOON, EditionFactory, SectionFactory

pytestmark = pytest.mark.django_db


def headlines(result):
    return [hit.edition.headline for hit in result.hits]


def days_ago(days):
    return NOON - timedelta(days=days)


def test_other_forms_of_a_word_are_found():
    EditionFactory(headline="Bupati Meresmikan Jembatan Baru")
    EditionFactory(headline="Harga Karet Turun")

    result = search_editions("peresmian jembatan", at=NOON)

    assert headlines(result) == ["Bupati Meresmikan Jembatan Baru"]
    assert not result.approximate


def test_all_words_must_stand_in_the_story():
    EditionFactory(headline="Kapolres Pantau Gudang", body="<p>Logistik pemilu aman.</p>")
    EditionFactory(headline="Kapolres Pantau Pasar", body="<p>Harga beras aman.</p>")

    assert headlines(search_editions("kapolres logistik", at=NOON)) == ["Kapolres Pantau Gudang"]


def test_only_what_is_visible_at_the_moment_is_found():
    EditionFactory(headline="Jembatan Lama", visible_from=days_ago(3), visible_until=days_ago(1))
    EditionFactory(headline="Jembatan Esok", visible_from=NOON + timedelta(seconds=1))
    EditionFactory(headline="Jembatan Kini", visible_from=NOON)

    assert headlines(search_editions("jembatan", at=NOON)) == ["Jembatan Kini"]
    assert headlines(search_editions("jembatan", at=days_ago(2))) == ["Jembatan Lama"]


def test_newer_story_stands_before_an_older_one_of_the_same_relevance():
    for days in (5, 1, 3):
        EditionFactory(headline=f"Jembatan {days}", visible_from=days_ago(days))

    assert headlines(search_editions("jembatan", at=NOON)) == ["Jembatan 1", "Jembatan 3", "Jembatan 5"]


def test_story_about_the_words_stands_before_one_that_drops_them():
    EditionFactory(headline="Banjir Rendam Desa", visible_from=days_ago(30))
    EditionFactory(headline="Rapat Dewan", body="<p>Rapat juga membahas banjir.</p>", visible_from=NOON)

    assert headlines(search_editions("banjir", at=NOON)) == ["Banjir Rendam Desa", "Rapat Dewan"]


def test_youth_beats_relevance_in_the_end():
    EditionFactory(headline="Banjir Rendam Desa", visible_from=days_ago(3000))
    EditionFactory(headline="Rapat Dewan", body="<p>Rapat juga membahas banjir.</p>", visible_from=NOON)

    assert headlines(search_editions("banjir", at=NOON)) == ["Rapat Dewan", "Banjir Rendam Desa"]


def test_pages_by_key_bring_every_story_once():
    for number in range(7):
        EditionFactory(headline=f"Jembatan {number}", visible_from=NOON)
    seen, cursor = [], None

    for _ in range(4):
        result = search_editions("jembatan", at=NOON, before=cursor, limit=2)
        seen += headlines(result)
        cursor = result.next

    assert sorted(seen) == [f"Jembatan {number}" for number in range(7)]
    assert cursor is None


def test_section_and_days_narrow_the_search():
    politics = SectionFactory()
    EditionFactory(headline="Jembatan Satu", section=politics, visible_from=days_ago(2))
    EditionFactory(headline="Jembatan Dua", section=politics, visible_from=days_ago(9))
    EditionFactory(headline="Jembatan Tiga", visible_from=days_ago(2))

    result = search_editions("jembatan", at=NOON, section=politics, since=days_ago(5), until=days_ago(1))

    assert headlines(result) == ["Jembatan Satu"]


@pytest.mark.parametrize("typed", ["kapolrs banyuasn", "Banyuasim", "kapolres banyuasinn"])
def test_typing_error_offers_similar_headlines_and_says_so(typed):
    EditionFactory(headline="Kapolres Banyuasin Pantau Gudang")
    EditionFactory(headline="Harga Karet Turun")

    result = search_editions(typed, at=NOON)

    assert headlines(result) == ["Kapolres Banyuasin Pantau Gudang"]
    assert result.approximate
    assert "banyuasin" in result.meant
    assert "<mark>Banyuasin</mark>" in result.hits[0].headline


def test_a_miss_asks_the_database_a_few_times_only(django_assert_max_num_queries):
    EditionFactory(headline="Jembatan Musi Empat Dibuka")

    with django_assert_max_num_queries(3):
        search_editions("xylophone quartz", at=NOON)


def test_nothing_like_it_is_an_empty_page():
    EditionFactory(headline="Kapolres Banyuasin Pantau Gudang")

    result = search_editions("xylophone quartz", at=NOON)

    assert (result.hits, result.approximate, result.next) == ((), False, None)


def test_hidden_similar_headline_is_not_offered():
    EditionFactory(headline="Kapolres Banyuasin", visible_from=NOON + timedelta(days=1))

    assert search_editions("kapolres banyuasn", at=NOON).hits == ()


def test_words_are_marked_in_headline_and_passage():
    EditionFactory(
        headline="Bupati <Resmikan> Jembatan",
        body="<p>Warga senang.</p><p>Peresmian itu <em>dihadiri</em> &lt;script&gt; banyak orang.</p>",
    )

    (hit,) = search_editions("resmi", at=NOON).hits

    assert hit.headline == "Bupati &lt;<mark>Resmikan</mark>&gt; Jembatan"
    assert hit.passage == ("Warga senang. <mark>Peresmian</mark> itu dihadiri &lt;script&gt; banyak orang.")


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "yang di ke",
        "\x00",
        "jem\x00batan",
        "\ud800",
        "a" * 1000,
        "kata " * 500,
        "& | ! ( ) <-> :* ''",
        "jembatan:*",
        '"jembatan" -lama OR or',
        "'; DROP TABLE articles_edition; --",
        "%_\\",
        "\u202e\u200b",
        "😀😀😀",
        "<script>alert(1)</script>",
        "٣٤٥",
        "²³½",
    ],
)
def test_whatever_is_typed_gets_an_answer(typed):
    EditionFactory(headline="Jembatan Baru")

    result = search_editions(typed, at=NOON)

    assert len(result.words) <= 200


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_no_text_breaks_the_search(typed):
    search_editions(typed, at=NOON)


def test_search_costs_one_query_and_a_guess_few(django_assert_num_queries):
    for number in range(5):
        EditionFactory(headline=f"Jembatan {number}")

    with django_assert_num_queries(1):
        result = search_editions("jembatan", at=NOON)
        assert [hit.edition.section.name for hit in result.hits]
    with django_assert_num_queries(3):
        assert search_editions("jembtan", at=NOON).meant == "jembatan"
