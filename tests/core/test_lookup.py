import pytest
from django.db import connection
from django.db.models.functions import Upper

from articles.core.lookup import MOST_MATCHES, best_matches, in_order
from articles.officials.models import Official, OfficialAlias, Position
from articles.officials.models.office import POSITION_WORDS
from articles.taxonomy.models import Tag
from tests.factories import OfficialFactory

pytestmark = pytest.mark.django_db


def found(typed):
    keys = best_matches(Official.objects.all(), typed, words=("name", "aliases__name"))
    return [official.name for official in in_order(Official.objects.all(), keys)]


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


def test_the_likest_comes_first_then_the_alphabet():
    for name in ("Rudi Hartono", "Rudy Hartanto", "Agus Rudi", "Rudiansyah"):
        OfficialFactory(name=name)

    assert found("rudi")[:3] == ["Agus Rudi", "Rudi Hartono", "Rudiansyah"]


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

    with django_assert_max_num_queries(5):
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

    plan = Tag.objects.annotate(typed=Upper("name")).filter(typed__trigram_word_similar="LOGISTK").explain()

    assert "tag_by_typing" in plan
    assert len(best_matches(Tag.objects.all(), "logistk", words=("name",))) == 1
    assert len(best_matches(Tag.objects.all(), "tagar", words=("name",))) == MOST_MATCHES
