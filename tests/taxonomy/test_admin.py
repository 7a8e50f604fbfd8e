import pytest
from django.contrib.admin import site
from django.db import connection
from django.urls import reverse

from articles.audit.models import AuditEntry
from articles.core.models import FormerSlug
from articles.taxonomy.models import Tag, TagAlias
from tests.admin_forms import errors_of, filled, with_row
from tests.factories import SectionFactory, TagFactory

pytestmark = pytest.mark.django_db

ADD, CHANGE = "admin:articles_tag_add", "admin:articles_tag_change"
NO_ROWS = {"aliases-TOTAL_FORMS": 0, "aliases-INITIAL_FORMS": 0}


@pytest.fixture
def desk(client, editor):
    client.force_login(editor)
    return client


def test_a_new_tag_needs_only_its_name(desk):
    desk.post(reverse(ADD), {"name": "  Logistik   Pemilu ", "description": ""} | NO_ROWS)

    tag = Tag.objects.get()
    assert (tag.name, tag.slug) == ("Logistik Pemilu", "logistik-pemilu")
    assert list(AuditEntry.objects.values_list("action", flat=True)) == ["tag.created"]


def test_a_typed_address_is_not_taken(desk):
    desk.post(reverse(ADD), {"name": "Logistik", "slug": "judi"} | NO_ROWS)

    assert Tag.objects.get().slug == "logistik"


def test_a_renamed_tag_keeps_its_former_name_and_address(desk):
    tag = TagFactory(name="Pilkada", slug="pilkada")
    url = reverse("admin:articles_tag_change", args=[tag.pk])

    desk.post(url, filled(desk.get(url)) | {"name": "Pemilihan Bupati", "description": "Semua"})

    tag.refresh_from_db()
    assert (tag.name, tag.slug, tag.description) == ("Pemilihan Bupati", "pemilihan-bupati", "Semua")
    assert FormerSlug.objects.get().slug == "pilkada"
    assert tag.aliases.get().name == "Pilkada"


def test_spaces_around_a_name_rename_nothing(desk):
    tag = TagFactory(name="Pilkada", slug="pilkada")
    url = reverse("admin:articles_tag_change", args=[tag.pk])

    response = desk.post(url, filled(desk.get(url)) | {"name": " Pilkada  "})

    assert response.status_code == 302
    assert not FormerSlug.objects.exists()


@pytest.mark.parametrize("name", ["kpu", "KPU", "komisi pemilihan umum", "", "   ", "<b>a</b>", "x" * 10_000])
def test_a_name_that_cannot_be_comes_back_as_a_message(desk, name):
    tag = TagFactory(name="KPU", slug="kpu")
    TagAlias.objects.create(tag=tag, name="Komisi Pemilihan Umum")

    response = desk.post(reverse(ADD), {"name": name} | NO_ROWS)

    assert response.status_code == 200
    assert "name" in response.context["adminform"].form.errors
    assert Tag.objects.count() == 1


def test_an_other_name_stands_once_in_any_case_and_is_nobody_elses(desk):
    TagFactory(name="KPU", slug="kpu")
    tag = TagFactory(name="Pilkada", slug="pilkada")
    url = reverse("admin:articles_tag_change", args=[tag.pk])
    page = filled(desk.get(url))

    twice = desk.post(url, with_row(with_row(page, "aliases", name="Pilbup"), "aliases", name="PILBUP"))
    foreign = desk.post(url, with_row(page, "aliases", name="kpu"))

    assert twice.status_code == foreign.status_code == 200
    assert len(errors_of(twice)) == len(errors_of(foreign)) == 1
    assert not TagAlias.objects.exists()


def test_the_list_of_tags_costs_the_same_at_any_length(desk, django_assert_num_queries):
    for _ in range(30):
        TagAlias.objects.create(tag=TagFactory(), name=f"alias {Tag.objects.count()}")
    url = reverse("admin:articles_tag_changelist")
    desk.get(url)

    with django_assert_num_queries(8):
        desk.get(url)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({}, ["air bersih", "APBD", "Banjir", "eSport", "Zakat"]),
        ({"o": "-0"}, ["Zakat", "eSport", "Banjir", "APBD", "air bersih"]),
    ],
)
def test_capitals_stand_among_the_small_letters_in_the_list(desk, query, names):
    for name in ("eSport", "Zakat", "air bersih", "Banjir", "APBD"):
        TagFactory(name=name)

    page = desk.get(reverse("admin:articles_tag_changelist"), query)

    assert [tag.name for tag in page.context["cl"].result_list] == names


def test_the_list_is_read_from_the_index_in_its_order():
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO articles_tag (name, slug, description)"
            " SELECT 'Tagar ' || md5(n::text), 'tagar-' || n, '' FROM generate_series(1, 5000) n"
        )
        cursor.execute("ANALYZE articles_tag")

    plan = Tag.objects.order_by(*site.get_model_admin(Tag).ordering, "-pk")[:50].explain()

    assert "tag_name_is_unique_in_any_case" in plan


def test_a_search_finds_a_tag_by_its_misspelt_other_name(desk):
    tag = TagFactory(name="KPU", slug="kpu")
    TagAlias.objects.create(tag=tag, name="Komisi Pemilihan Umum")
    TagFactory(name="Banyuasin", slug="banyuasin")

    page = desk.get(reverse("admin:articles_tag_changelist"), {"q": "komisi pemilhan"})

    assert list(page.context["cl"].result_list) == [tag]


def test_the_column_asked_for_orders_what_was_found(desk):
    for name in ("Pemilu 2024", "Pemilu", "Pemilu Ulang"):
        TagFactory(name=name)

    page = desk.get(reverse("admin:articles_tag_changelist"), {"q": "pemilu", "o": "-0"})

    assert [tag.name for tag in page.context["cl"].result_list] == ["Pemilu Ulang", "Pemilu 2024", "Pemilu"]


def test_an_autocomplete_offers_the_likest_first_and_counts_nothing(desk, django_assert_max_num_queries):
    for name in ("Banyuasin", "Kapolres Banyuasin", "Musi Banyuasin", "Lahat"):
        TagFactory(name=name)
    query = {"app_label": "articles", "model_name": "taggedarticle", "field_name": "tag", "term": "banuasin"}

    with django_assert_max_num_queries(18):
        answer = desk.get(reverse("admin:autocomplete"), query).json()

    assert [row["text"] for row in answer["results"]] == ["Banyuasin", "Musi Banyuasin", "Kapolres Banyuasin"]
    assert not answer["pagination"]["more"]


def test_a_section_is_renamed_by_the_managing_editor(client, chief):
    section = SectionFactory(name="Daerah", slug="daerah")
    client.force_login(chief)

    client.post(
        reverse("admin:articles_section_change", args=[section.pk]), {"name": "Sumsel", "position": 2}
    )

    section.refresh_from_db()
    assert (section.name, section.slug, section.position) == ("Sumsel", "sumsel", 2)
    assert FormerSlug.objects.get(kind="section").slug == "daerah"


def question_of(response):
    return " ".join(errors_of(response))


def test_a_new_tag_that_is_nearly_another_is_added_only_when_that_is_meant(desk):
    banjir = TagFactory(name="Banjir", slug="banjir")
    data = {"name": "Bnajir", "description": "Air pasang"} | NO_ROWS

    asked = desk.post(reverse(ADD), data)

    assert f'<a href="{reverse(CHANGE, args=[banjir.pk])}" target="_blank">Banjir</a>' in question_of(asked)
    assert filled(asked)["description"] == "Air pasang"
    assert 'name="keep_name"' in asked.content.decode()
    assert Tag.objects.count() == 1
    assert not AuditEntry.objects.exists()

    desk.post(reverse(ADD), data | {"keep_name": "on"})

    assert Tag.objects.filter(name="Bnajir").exists()


def test_a_tag_renamed_to_nearly_anothers_name_is_asked_about(desk):
    TagFactory(name="Banjir", slug="banjir")
    tag = TagFactory(name="Air", slug="air")
    url = reverse(CHANGE, args=[tag.pk])
    page = filled(desk.get(url))

    asked = desk.post(url, page | {"name": "Banjirr"})
    tag.refresh_from_db()

    assert "Banjir" in question_of(asked)
    assert tag.name == "Air"

    desk.post(url, page | {"name": "Banjirr", "keep_name": "on"})
    tag.refresh_from_db()

    assert (tag.name, tag.slug) == ("Banjirr", "banjirr")
    assert [entry.data.get("changed") for entry in AuditEntry.objects.order_by("pk")] == [None, ["name"]]


def test_a_new_other_name_that_is_nearly_anothers_is_asked_about(desk):
    TagFactory(name="Banjir", slug="banjir")
    tag = TagFactory(name="Air", slug="air")
    url = reverse(CHANGE, args=[tag.pk])

    asked = desk.post(url, with_row(filled(desk.get(url)), "aliases", name="Bnajir"))

    assert "Bnajir" in question_of(asked)
    assert not TagAlias.objects.exists()


def test_a_slip_in_its_own_name_is_corrected_without_a_question(desk):
    tag = TagFactory(name="Bnajir", slug="bnajir")
    url = reverse(CHANGE, args=[tag.pk])

    response = desk.post(url, filled(desk.get(url)) | {"name": "Banjir"})

    assert response.status_code == 302
