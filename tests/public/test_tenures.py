from datetime import date

import pytest
from django.utils import translation

from articles.officials.models import Institution, Official, Position, Tenure
from articles.public.tenures import holds_on, period, tenure_rows, tenures_of
from tests.factories import OfficialFactory

BEGIN, END = date(2023, 9, 1), date(2024, 7, 1)


@pytest.mark.parametrize(
    ("precision", "starts_on", "ends_on", "expected"),
    [
        ("day", BEGIN, END, "1 September 2023 – 30 Juni 2024"),
        ("month", BEGIN, END, "September 2023 – Juni 2024"),
        ("year", BEGIN, END, "2023 – 2024"),
        ("year", date(2023, 1, 1), date(2024, 1, 1), "2023"),
        ("month", BEGIN, None, "since September 2023"),
        ("month", None, END, "until Juni 2024"),
        ("day", None, None, "dates not known"),
    ],
)
def test_period_is_as_precise_as_what_is_known(precision, starts_on, ends_on, expected):
    with translation.override("en"):
        assert period(Tenure(precision=precision, starts_on=starts_on, ends_on=ends_on)) == expected


@pytest.mark.parametrize(
    ("day", "held"), [(date(2023, 8, 31), False), (BEGIN, True), (date(2024, 6, 30), True), (END, False)]
)
def test_office_is_held_from_its_first_day_until_its_last(day, held):
    assert holds_on(Tenure(starts_on=BEGIN, ends_on=END), on=day) is held


def test_office_of_unknown_beginning_is_not_called_present():
    assert not holds_on(Tenure(starts_on=None, ends_on=None), on=BEGIN)


def fetched(official):
    return Official.objects.annotate(tenure_rows=tenure_rows()).get(pk=official.pk)


@pytest.mark.django_db
def test_offices_come_with_the_person_in_one_query(django_assert_num_queries):
    official, polres = OfficialFactory(), Institution.objects.create(name="Polres Banyuasin")
    wakapolres = Position.objects.create(title="Wakapolres")
    kapolres = Position.objects.create(title="Kapolres", region="Banyuasin", institution=polres)
    official.tenures.create(position=wakapolres, precision="year")
    official.tenures.create(position=wakapolres, starts_on=date(2020, 1, 1), ends_on=BEGIN)
    official.tenures.create(position=kapolres, acting="Plt", starts_on=BEGIN, precision="month")

    with django_assert_num_queries(1):
        held = tenures_of(fetched(official))

        assert [(row.office_name, row.starts_on, row.ends_on, row.precision) for row in held] == [
            ("Plt Kapolres Banyuasin", BEGIN, None, "month"),
            ("Wakapolres", date(2020, 1, 1), BEGIN, "day"),
            ("Wakapolres", None, None, "year"),
        ]
        assert [str(row.position.institution) for row in held] == ["Polres Banyuasin", "None", "None"]


@pytest.mark.django_db
def test_person_without_an_office_is_found_all_the_same():
    assert tenures_of(fetched(OfficialFactory())) == ()
