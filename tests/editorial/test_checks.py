import pytest

from articles.editorial.checks import check_imprint
from articles.editorial.models import Page
from tests.factories import NOON, NewsroomFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def required(settings):
    settings.IMPRINT_REQUIRED = True


def found():
    return [message.id for message in check_imprint(databases=["default"])]


def guidelines():
    for slug in ("pedoman-media-siber", "kode-etik"):
        Page.objects.create(slug=slug, title=slug, body="<p>x</p>", updated_at=NOON)


def test_paper_that_says_who_answers_for_it_may_go_live():
    NewsroomFactory()
    guidelines()

    assert found() == []


@pytest.mark.parametrize("name", ["company", "address", "responsible_person"])
def test_paper_that_does_not_may_not(name):
    NewsroomFactory(**{name: ""})
    guidelines()

    assert found() == ["editorial.E001"]


def test_missing_guidelines_are_named():
    NewsroomFactory()

    assert found() == ["editorial.W001", "editorial.W001"]


def test_check_asks_no_database_where_none_is_named(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert check_imprint() == []


@pytest.mark.parametrize(
    ("imprint", "status"), [({}, 200), ({"company": ""}, 503), ({"responsible_person": ""}, 503)]
)
def test_paper_is_not_ready_before(client, imprint, status):
    NewsroomFactory(**imprint)

    response = client.get("/readyz")

    assert ("imprint" in response.json()["missing"]) is (status == 503)
