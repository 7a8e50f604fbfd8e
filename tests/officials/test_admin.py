from datetime import date

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.core.models import FormerSlug
from articles.officials.models import Official, OfficialAlias, Position, Tenure
from tests.admin_forms import errors_of, filled, with_row
from tests.factories import OfficialFactory

pytestmark = pytest.mark.django_db

ADD = "/admin/articles/official/add/"
NO_ROWS = {
    f"{prefix}-{name}": 0 for prefix in ("aliases", "tenures") for name in ("TOTAL_FORMS", "INITIAL_FORMS")
}


@pytest.fixture
def desk(client, editor):
    client.force_login(editor)
    return client


@pytest.fixture
def position():
    return Position.objects.create(title="Kapolres", region="Musi Raya")


def test_a_new_official_comes_with_spellings_and_offices(desk, position):
    data = {"name": "Ferly Rosa Putra", "rank": "AKBP", "degrees": "SIK"} | NO_ROWS
    data = with_row(data, "aliases", name="Firly Rosa Putra")
    data = with_row(
        data, "tenures", position=position.pk, starts_on="2023-09-01", precision="month", acting=""
    )

    response = desk.post(reverse("admin:articles_official_add"), data)

    assert response.status_code == 302, errors_of(response)
    official = Official.objects.get()
    assert official.slug == "ferly-rosa-putra"
    assert official.aliases.get().name == "Firly Rosa Putra"
    assert official.tenures.get().position == position


def test_a_renamed_official_keeps_the_former_spelling_and_address(desk):
    official = OfficialFactory(name="Firly", slug="firly")
    url = reverse("admin:articles_official_change", args=[official.pk])

    desk.post(url, filled(desk.get(url)) | {"name": "Ferly"})

    official.refresh_from_db()
    assert (official.name, official.slug) == ("Ferly", "ferly")
    assert FormerSlug.objects.get(kind="official").slug == "firly"
    assert official.aliases.get().name == "Firly"


def test_a_tenure_that_ends_before_it_starts_is_told_so_at_its_row(desk, position):
    official = OfficialFactory()
    url = reverse("admin:articles_official_change", args=[official.pk])
    data = with_row(
        filled(desk.get(url)),
        "tenures",
        position=position.pk,
        starts_on="2024-02-01",
        ends_on="2023-02-01",
        precision="day",
    )

    response = desk.post(url, data)

    (message,) = errors_of(response)
    assert "Constraint" not in message
    assert not Tenure.objects.exists()


@pytest.mark.parametrize("starts_on", ["2023-09-01", ""])
def test_a_tenure_stands_once_even_when_typed_twice(desk, position, starts_on):
    official = OfficialFactory()
    url = reverse("admin:articles_official_change", args=[official.pk])
    row = {"position": position.pk, "acting": "Pj", "starts_on": starts_on, "precision": "day"}

    response = desk.post(url, with_row(with_row(filled(desk.get(url)), "tenures", **row), "tenures", **row))

    assert response.status_code == 200
    assert errors_of(response)
    assert not Tenure.objects.exists()


def test_the_list_tells_who_holds_which_office_today(desk, position, django_assert_max_num_queries):
    today = timezone.localdate()
    for number in range(20):
        official = OfficialFactory(name=f"Rudi {number:02}")
        OfficialAlias.objects.create(official=official, name=f"R. {number}")
        Tenure.objects.create(official=official, position=position, starts_on=date(2020, 1, 1), ends_on=today)
    now = OfficialFactory(name="Ferly")
    Tenure.objects.create(official=now, position=position, acting="Pj", starts_on=today)

    with django_assert_max_num_queries(9):
        page = desk.get(reverse("admin:articles_official_changelist")).content.decode()
    with django_assert_max_num_queries(9):
        positions = desk.get(reverse("admin:articles_position_changelist")).content.decode()

    assert page.count("Pj Kapolres Musi Raya") == 1
    assert "Pj Ferly" in positions
    assert "Rudi 01" not in positions


def test_positions_of_one_title_and_region_are_one(desk, position):
    response = desk.post(reverse("admin:articles_position_add"), {"title": "KAPOLRES", "region": "musi raya"})

    assert response.status_code == 200
    assert "Constraint" not in errors_of(response)[0]


def test_a_position_is_offered_while_typing_title_and_region(desk, position):
    Position.objects.create(title="Bupati", region="Lahat")
    query = {
        "app_label": "articles",
        "model_name": "tenure",
        "field_name": "position",
        "term": "kapolres musi ray",
    }

    answer = desk.get(reverse("admin:autocomplete"), query).json()

    assert [row["text"] for row in answer["results"]] == ["Kapolres Musi Raya"]


@pytest.mark.parametrize(
    ("known", "spelling", "new"),
    [
        ("Budi Santoso", "", "Budi Santosa"),
        ("Budi Santoso", "", "Budi Santoso"),
        ("Budi Santoso", "", "Bdui Santoso"),
        ("Budi Santoso", "", "AKBP H. Budi Santoso, SIK"),
        ("Muhammad Budi Santoso", "", "Budi Santoso"),
        ("Joko Wibowo", "Budi Santoso", "Budi Santosa"),
    ],
)
def test_a_new_official_whose_name_is_nearly_anothers_is_added_only_when_that_is_meant(
    desk, known, spelling, new
):
    official = OfficialFactory(name=known)
    if spelling:
        OfficialAlias.objects.create(official=official, name=spelling)
    data = {"name": new} | NO_ROWS

    asked = desk.post(ADD, data)

    assert known in " ".join(errors_of(asked))
    assert Official.objects.count() == 1

    desk.post(ADD, data | {"keep_name": "on"})

    assert Official.objects.count() == 2


def test_a_new_spelling_that_is_anothers_name_is_asked_about(desk):
    OfficialFactory(name="Budi Santoso")

    asked = desk.post(ADD, with_row({"name": "Joko Wibowo"} | NO_ROWS, "aliases", name="Budi Santoso"))

    assert "Budi Santoso" in " ".join(errors_of(asked))
    assert Official.objects.count() == 1


@pytest.mark.parametrize("new", ["Budi Hermawan", "Siti Santoso", "Santoso", "Rina Marlina"])
def test_another_name_is_added_without_a_question(desk, new):
    OfficialFactory(name="Budi Santoso")

    assert desk.post(ADD, {"name": new} | NO_ROWS).status_code == 302
