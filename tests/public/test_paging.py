from datetime import UTC, datetime, timedelta

import pytest
from django.http import Http404
from django.test import RequestFactory

from articles.editorial.models import Edition
from articles.public.paging import Key, asked_key, listing
from tests.factories import NOON, EditionFactory

BROKEN = [
    "",
    "x",
    "1",
    "20231209T050000000000",
    "20231209T050000000000-0",
    "20231209T050000000000-" + "9" * 30,
    "20231399T050000000000-1",
    "20231209T250000000000-1",
    "٢٠٢٣١٢٠٩T050000000000-1",
    "20231209T050000000000-1\x00",
    "a" * 5000,
    "' OR 1=1 --",
]


def asked(text):
    return asked_key(RequestFactory().get("/", {"sesudah": text}))


def test_key_comes_back_as_it_was_written():
    key = Key(datetime(2023, 12, 9, 5, 0, 0, 123456, tzinfo=UTC), 42)

    assert Key.parse(str(key)) == key


@pytest.mark.parametrize("text", BROKEN)
def test_broken_key_is_not_found(text):
    with pytest.raises(Http404):
        asked(text)


def test_no_key_is_the_first_page():
    assert asked_key(RequestFactory().get("/")) is None


@pytest.mark.django_db
def test_pages_hold_every_row_once_even_where_moments_are_equal():
    moments = [NOON - timedelta(hours=hours) for hours in (0, 1, 1, 1, 2, 3, 3)]
    expected = [EditionFactory(visible_from=moment).pk for moment in reversed(moments)][::-1]
    expected.sort(key=lambda pk: (Edition.objects.get(pk=pk).published_at, pk), reverse=True)

    seen, after = [], None
    while True:
        page = listing(Edition.objects.all(), after=after, size=2)
        seen += [edition.pk for edition in page.items]
        if page.next_key is None:
            break
        after = page.next_key

    assert seen == expected


@pytest.mark.django_db
def test_last_page_has_no_next():
    EditionFactory.create_batch(2)

    assert listing(Edition.objects.all(), after=None, size=2).next_key is None
