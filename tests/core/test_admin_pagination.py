import pytest
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.core.admin.pagination import DEEPEST_PAGE, AtLeast, BoundedPaginator, asked_page
from articles.taxonomy.models import Tag

pytestmark = pytest.mark.django_db


@pytest.fixture
def many_tags():
    Tag.objects.bulk_create(Tag(name=f"Tagar {n:04}", slug=f"tagar-{n}") for n in range(400))


def test_a_count_ends_some_pages_ahead(many_tags):
    paginator = BoundedPaginator(Tag.objects.order_by("pk"), 10, page=3)

    assert paginator.count == 71
    assert str(paginator.count) == "70+"
    assert paginator.page(4).has_next()


def test_what_ends_within_reach_is_counted_exactly(many_tags):
    paginator = BoundedPaginator(Tag.objects.order_by("pk"), 100, page=1)

    assert paginator.count == 400
    assert not isinstance(paginator.count, AtLeast)


@pytest.mark.parametrize(
    ("typed", "page"),
    [("", 1), ("2", 2), ("0", 1), ("-1", 1), ("abc", 1), ("²", 1), ("9" * 50, 1), ("1e3", 1), ("7", 7)],
)
def test_only_a_page_number_is_a_page(typed, page):
    assert asked_page(RequestFactory().get("/", {"p": typed})) == page


def test_the_count_of_a_list_reads_a_bounded_number_of_rows(admin_client, many_tags):
    with CaptureQueriesContext(connection) as queries:
        response = admin_client.get(reverse("admin:articles_tag_changelist"))

    assert "250+" in response.content.decode()
    counts = [q["sql"] for q in queries if "COUNT(" in q["sql"] and '"articles_tag"' in q["sql"]]
    assert counts
    assert all("LIMIT 251" in sql for sql in counts)


@pytest.mark.parametrize("page", ["2", "8", "9", "101", "999999", "abc", "-1", "0"])
def test_every_page_that_can_be_asked_answers(admin_client, many_tags, page):
    response = admin_client.get(reverse("admin:articles_tag_changelist"), {"p": page}, follow=True)

    assert response.status_code == 200


def test_no_list_leads_deeper_than_searching_would_serve(many_tags):
    paginator = BoundedPaginator(Tag.objects.order_by("pk"), 1, page=10**6)

    assert paginator.count <= DEEPEST_PAGE + 5
