import pytest

from articles.editorial.naming import MOST_NAMED, people_named
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("@rina tolong cek", ["rina"]),
        ("tolong (@rina, @budi.k).", ["rina", "budi.k"]),
        ("surel rina@rina.example", []),
        ("@orang_lain dan @pensiun dan @tamu", []),
        ("@rina @rina", ["rina"]),
    ],
)
def test_people_of_the_newsroom_are_named_by_their_user_names(text, named):
    for name in ("rina", "budi.k"):
        UserFactory(username=name, is_staff=True)
    UserFactory(username="pensiun", is_staff=True, is_active=False)
    UserFactory(username="tamu", is_staff=False)

    assert {user.username for user in people_named(text)} == set(named)


def test_a_text_full_of_names_asks_for_some_of_them_only(django_assert_num_queries):
    with django_assert_num_queries(1) as asked:
        list(people_named(" ".join(f"@orang{n}" for n in range(5000))))

    assert asked[0]["sql"].count("orang") == MOST_NAMED
