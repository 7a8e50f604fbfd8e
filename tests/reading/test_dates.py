"""The year of a date comes from its weekday, and a contradiction is named."""

from datetime import date

import pytest

from articles.reading.dates import dates_in, resolve

NEAR = date(2023, 12, 12)


@pytest.mark.parametrize(
    ("text", "near", "day"),
    [
        ("di Palembang, Sabtu (9/12).", NEAR, date(2023, 12, 9)),
        ("pada Jum’at (8/12) pagi", NEAR, date(2023, 12, 8)),
        ("Rabu (3/1)", date(2024, 1, 5), date(2024, 1, 3)),
        ("Minggu (31/12)", date(2024, 1, 2), date(2023, 12, 31)),
        ("Selasa 2 September 2020", NEAR, date(2020, 9, 2)),
        ("Jumat, 21 Maret 2025", NEAR, date(2025, 3, 21)),
        ("Senin (30/5/2022)", NEAR, date(2022, 5, 30)),
        ("(12/11/2019)", NEAR, date(2019, 11, 12)),
    ],
)
def test_a_date_is_resolved(text, near, day):
    written = next(dates_in(text))

    assert resolve(written, near=near).on == day


def test_a_weekday_that_disagrees_is_doubted():
    written = next(dates_in("Senin (9/12/2023)"))

    assert resolve(written, near=NEAR).doubt == "event_date_weekday"


def test_a_day_that_does_not_exist_is_doubted():
    written = next(dates_in("Senin (31/2)"))

    assert resolve(written, near=NEAR).doubt == "event_date_invalid"


@pytest.mark.parametrize(
    "text", ["pukul 09.00 WIB", "Rp 3,5 miliar", "TPS 12/13 siap", "Pasal 5/6", "juara 2-1"]
)
def test_other_numbers_are_no_dates(text):
    assert list(dates_in(text)) == []
