"""The library answers a text's search for pictures."""

import pytest
from django.urls import reverse

from tests.factories import ImageFactory


@pytest.fixture
def ask(browser_of, reporter):
    client = browser_of(reporter)

    def asked(**query):
        return client.get(reverse("admin:articles_article_photos"), query).json()["results"]

    return asked


def test_pictures_are_found_by_their_words_errors_and_all(ask):
    ImageFactory(alt="Jembatan Musi", caption="Pagi hari")
    image = ImageFactory(alt="Pasar pagi di Betung", caption="Cabai merah", credit="Rina/HM")

    (found,) = ask(term="betnug pasar")

    assert found == {
        "id": str(image.pk),
        "text": "Pasar pagi di Betung",
        "hint": "Rina/HM",
        "caption": "Cabai merah",
        "thumbnail": image.file.url,
        "lacks": [],
        "fillIn": None,
    }


def test_the_newest_come_first_where_nothing_is_typed(ask):
    first, second = ImageFactory(), ImageFactory()

    assert [row["id"] for row in ask()] == [str(second.pk), str(first.pk)]


def test_one_is_found_by_its_number(ask):
    image, _other = ImageFactory(), ImageFactory()

    assert [row["id"] for row in ask(number=image.pk)] == [str(image.pk)]


@pytest.mark.parametrize("number", ["0", "-1", "x", "9" * 40, "²"])
def test_an_odd_number_finds_nothing(ask, number):
    ImageFactory()

    assert ask(number=number) == []
