"""Every role against every address of an article in the admin; what is not in the table is refused."""

import pytest
from django.contrib import admin
from django.urls import reverse

from articles.editorial.models import Article
from articles.editorial.workflow import TRANSITIONS
from tests.people import staff

REFUSED, ABSENT, OPEN, LOGIN = 403, 404, 200, "login"
ROLES = ("wartawan", "wartawan2", "redaktur", "penanggung jawab", "iklan", "superuser", "anonymous")
WRITERS_OWN = {"wartawan": OPEN, "redaktur": OPEN, "penanggung jawab": OPEN, "superuser": OPEN}
POST_ONLY = dict.fromkeys((*WRITERS_OWN, "wartawan2", "iklan"), 405)

# What each role gets for the reporter's draft; the colleague is never told that it exists.
TABLE = {
    "changelist": WRITERS_OWN | {"wartawan2": OPEN},
    "add": WRITERS_OWN | {"wartawan2": OPEN},
    **dict.fromkeys(
        ("read_also", "suggestions", "tags", "resembling_tags", "officials"),
        WRITERS_OWN | {"wartawan2": OPEN},
    ),
    "in_text": POST_ONLY,
    "session": WRITERS_OWN | {"wartawan2": OPEN},
    "unsaved": WRITERS_OWN | {"wartawan2": OPEN},
    "keep": POST_ONLY,
    "discard": POST_ONLY,
    "presence": POST_ONLY,
    "readiness": POST_ONLY,
    "photos": WRITERS_OWN | {"wartawan2": OPEN},
    "upload_photo": POST_ONLY,
    "photo_words": POST_ONLY,
    "change": WRITERS_OWN | {"wartawan2": "desk"},
    "history": WRITERS_OWN | {"wartawan2": "desk"},
    "compare": WRITERS_OWN | {"wartawan2": ABSENT},
    "preview": WRITERS_OWN | {"wartawan2": ABSENT},
    "step": dict.fromkeys(WRITERS_OWN, OPEN) | {"wartawan2": ABSENT},
    "restore": POST_ONLY,
    "correct": {
        "redaktur": OPEN,
        "penanggung jawab": OPEN,
        "superuser": OPEN,
        "wartawan2": ABSENT,
    },
    "notes": WRITERS_OWN | {"wartawan2": ABSENT},
    "guests": WRITERS_OWN | {"wartawan2": ABSENT},
    "people": WRITERS_OWN | {"wartawan2": ABSENT},
    "delete": {},
    "bulk_edit": dict.fromkeys((*WRITERS_OWN, "wartawan2"), "page"),
    "editor": dict.fromkeys((*WRITERS_OWN, "wartawan2", "iklan"), 405),
    "monthly": WRITERS_OWN | {"wartawan2": OPEN},
    "save_filter": POST_ONLY,
    "remove_filter": POST_ONLY,
}
OF_NO_ARTICLE = (
    "changelist",
    "add",
    "read_also",
    "suggestions",
    "tags",
    "resembling_tags",
    "in_text",
    "officials",
    "readiness",
    "photos",
    "upload_photo",
    "bulk_edit",
    "monthly",
    "save_filter",
    "session",
    "unsaved",
    "keep",
    "discard",
)
NAMES = sorted(
    {
        pattern.name.removeprefix("articles_article_")
        for pattern in admin.site._registry[Article].get_urls()
        if pattern.name
    }
    | {"preview"}
)


def enter(client, role, reporter, admin_user):
    if role == "superuser":
        client.force_login(admin_user)
    elif role == "wartawan":
        client.force_login(reporter)
    elif role != "anonymous":
        client.force_login(staff(f"orang-{role}", "wartawan" if role == "wartawan2" else role))


def address(name, article):
    keys = [] if name in OF_NO_ARTICLE else [article.pk, "submit"] if name == "step" else [article.pk]
    return reverse(f"admin:articles_article_{name}", args=keys)


def outcome(response):
    if response.status_code != 302:
        return response.status_code
    return (
        LOGIN if "/login/" in response.url else "desk" if response.url == reverse("admin:index") else "page"
    )


def test_the_table_names_every_address():
    assert set(NAMES) == set(TABLE)


@pytest.mark.parametrize("role", ROLES)
def test_every_address_answers_by_role(client, role, draft, reporter, admin_user):
    enter(client, role, reporter, admin_user)
    expected = {name: TABLE[name].get(role, LOGIN if role == "anonymous" else REFUSED) for name in NAMES}

    found = {name: outcome(client.get(address(name, draft))) for name in NAMES}

    assert found == expected


@pytest.mark.parametrize("role", ["wartawan2", "iklan", "anonymous"])
def test_no_post_of_strangers_changes_anything(client, role, draft, reporter, admin_user, typed):
    enter(client, role, reporter, admin_user)
    addresses = [address(name, draft) for name in NAMES if name not in OF_NO_ARTICLE]
    steps = [reverse("admin:articles_article_step", args=[draft.pk, step.name]) for step in TRANSITIONS]
    crafted = typed(headline="Direbut", seen=1, number=1, kind="ralat", text="Direbut", note="x", when="now")

    for each in (*addresses, *steps):
        client.post(each, crafted)

    draft.refresh_from_db()
    assert (draft.headline, draft.state, draft.revision_number) == ("Warga Bersihkan Sungai", "draft", 1)


@pytest.mark.parametrize("query", ["_to_field=headline", "_to_field=created_by__password", "_popup=1"])
def test_popups_and_keys_tell_nothing_to_strangers(browser_of, colleague, draft, query):
    page = browser_of(colleague).get(f"{address('change', draft)}?{query}", follow=True)

    assert "Warga Bersihkan Sungai" not in page.content.decode()


def test_autocomplete_finds_only_what_one_may_see(browser_of, colleague, draft):
    query = "?app_label=articles&model_name=readalso&field_name=target&term=Warga"

    page = browser_of(colleague).get(reverse("admin:autocomplete") + query)

    assert "Warga Bersihkan Sungai" not in page.content.decode()


def test_read_also_finds_published_stories_only(browser_of, reporter, draft, published, content):
    found = browser_of(reporter).get(reverse("admin:articles_article_read_also") + "?term=warga").json()

    assert [int(row["id"]) for row in found["results"]] == [published.pk]


def test_a_list_cannot_be_filtered_by_secrets(browser_of, reporter, draft):
    page = browser_of(reporter).get("/admin/articles/article/?created_by__password__startswith=a")

    assert page.status_code in (302, 400)


@pytest.mark.parametrize("role", ["iklan", "anonymous"])
def test_the_names_of_tags_are_found_for_writers_only(client, role, draft, reporter, admin_user):
    enter(client, role, reporter, admin_user)

    assert outcome(client.post(address("in_text", draft), {"body": "x"})) in (REFUSED, LOGIN)
