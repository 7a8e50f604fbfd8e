import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.core.lookup import ENOUGH, MOST_MATCHES, NEARNESSES, best_matches, in_order
from articles.officials.models import Official, OfficialAlias, Position
from articles.officials.models.office import POSITION_WORDS
from articles.taxonomy.models import Tag
from tests.factories import OfficialFactory, TagFactory

pytestmark = pytest.mark.django_db


def found(typed):
    keys = best_matches(Official.objects.all(), typed, words=("name", "aliases__name"))
    return [official.name for official in in_order(Official.objects.all(), keys)]


def plan_of(query):
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN {query}")
        return "\n".join(line for (line,) in cursor.fetchall())


# Pairs in which regional papers were seen to write one name (domain.md, 3.2).
@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Ferly Rosa Putra", "firly"),
        ("Ferly Rosa Putra", "FERLY ROSA"),
        ("Ferly Rosa Putra", "putra ferly"),
        ("Hani Syopiar Rustam", "hani sopiar"),
        ("Syamsul Zahri", "Syamsul Zachri"),
        ("Bobby Kusumawardhana", "boby"),
        ("Apriyadi Mahmud", "apiyadi"),
        ("Ruri Prastowo", "ru"),
        ("Ruri Prastowo", "p"),
        ("Ma'ruf Amin", "ma'ruf"),
        ("Ruri Prastowo", "  r\u200buri\x00 "),
    ],
)
def test_a_name_is_found_in_spite_of_how_it_is_typed(name, typed):
    OfficialFactory(name=name)

    assert found(typed) == [name]


def test_another_name_is_not_found():
    OfficialFactory(name="Ferly Rosa Putra")

    assert found("Herman Deru") == []
    assert found("erly ros") == ["Ferly Rosa Putra"]
    assert found("%") == found("_") == found("\\") == found("   ") == []


def test_who_begins_with_the_words_comes_first_then_who_holds_them_then_who_nearly_does():
    for name in ("Rudy Hartanto", "Agus Rudi", "Rudiansyah", "Rudi Hartono", "Rudi"):
        OfficialFactory(name=name)

    assert found("rudi") == ["Rudi", "Rudi Hartono", "Rudiansyah", "Agus Rudi", "Rudy Hartanto"]


SUBJECTS = (
    "Banjir",
    "Banjir Bandang",
    "Bandara",
    "Gubernur",
    "Kebakaran Hutan",
    "Judi Daring",
    "Pilkada Banyuasin",
    "Stunting",
    "Pembunuhan",
    "Pasar Simpang Ilir",
)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("bnajir", "Banjir"),
        ("bnaj", "Banjir"),
        ("banjri", "Banjir"),
        ("abnjir", "Banjir"),
        ("banir", "Banjir"),
        ("bannjir", "Banjir"),
        ("bamjir", "Banjir"),
        ("panjir", "Banjir"),
        ("bnajir bnadang", "Banjir Bandang"),
        ("gubenur", "Gubernur"),
        ("gubernru", "Gubernur"),
        ("kebakran hutan", "Kebakaran Hutan"),
        ("hutna", "Kebakaran Hutan"),
        ("jdui", "Judi Daring"),
        ("pilakda banyausin", "Pilkada Banyuasin"),
        ("stnuting", "Stunting"),
        ("pembunuhna", "Pembunuhan"),
        ("psaar", "Pasar Simpang Ilir"),
        ("smipang", "Pasar Simpang Ilir"),
    ],
)
def test_a_slip_in_each_word_finds_what_was_meant_first(typed, meant):
    for name in SUBJECTS:
        TagFactory(name=name)

    keys = best_matches(Tag.objects.all(), typed, words=("name", "aliases__name"))

    assert Tag.objects.get(pk=keys[0]).name == meant


@pytest.mark.parametrize(
    "typed", ["sepak bola", "jambi", "xqzvwk", "durian", "hutna durian", "dsa", "beasiswa"]
)
def test_what_is_more_than_a_slip_away_finds_nothing(typed):
    for name in SUBJECTS:
        TagFactory(name=name)

    assert best_matches(Tag.objects.all(), typed, words=("name", "aliases__name")) == []


def test_what_only_resembles_the_words_is_no_answer_where_enough_hold_them():
    for number in range(ENOUGH):
        TagFactory(name=f"Banjir {number}")
    TagFactory(name="Banjar")

    assert len(best_matches(Tag.objects.all(), "banjir", words=("name",))) == ENOUGH


def test_who_is_found_by_name_and_spelling_stands_once():
    official = OfficialFactory(name="Herman Deru")
    OfficialAlias.objects.create(official=official, name="Herman Deru HD")

    assert found("herman deru") == ["Herman Deru"]
    assert found("hd") == ["Herman Deru"]


def test_a_position_is_found_by_title_and_region_together():
    wanted = Position.objects.create(title="Bupati", region="Banyuasin")
    Position.objects.create(title="Bupati", region="Lahat")

    assert best_matches(Position.objects.all(), "bupati banyuasin", words=(POSITION_WORDS,)) == [wanted.pk]


def test_ten_thousand_words_typed_are_a_few(django_assert_max_num_queries):
    OfficialFactory(name="Ruri Prastowo")

    with django_assert_max_num_queries(8):
        assert found("ruri " * 10_000) == ["Ruri Prastowo"]


def test_twenty_thousand_tags_are_searched_by_index_and_answered_in_part():
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO articles_tag (name, slug, description)"
            " SELECT 'Tagar ' || md5(n::text), 'tagar-' || n, '' FROM generate_series(1, 20000) n"
        )
        cursor.execute(
            "INSERT INTO articles_tag (name, slug, description) VALUES ('Logistik', 'logistik', '')"
        )
        cursor.execute("SELECT gin_clean_pending_list('tag_by_typing')")
        cursor.execute("ANALYZE articles_tag")

    with CaptureQueriesContext(connection) as queries:
        assert len(best_matches(Tag.objects.all(), "lgoistik", words=("name",))) == 1

    plans = [plan_of(query["sql"]) for query in queries if "FROM" in query["sql"]]
    assert len(plans) == len(NEARNESSES)
    assert all("tag_by_typing" in plan and "Seq Scan" not in plan for plan in plans)
    assert len(best_matches(Tag.objects.all(), "tagar", words=("name",))) == MOST_MATCHES
