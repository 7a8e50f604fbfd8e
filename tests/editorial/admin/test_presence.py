"""Who else has a story open: by signs of life, forgotten after a minute, told to those who may see it."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from articles.editorial.models import Presence
from articles.editorial.services import save_article, submit
from articles.editorial.services.presences import give_sign, others_there, sweep_presences
from tests.editorial.admin.conftest import change_address
from tests.factories import NOON

OTHERS, MINE = uuid4(), uuid4()


@pytest.fixture
def beat(draft):
    def send(client, person, *, page=MINE, **sent):
        address = reverse("admin:articles_article_presence", args=[draft.pk])
        body = json.dumps({"page": str(page), "person": person.pk, **sent})
        return client.post(address, body, content_type="application/json")

    return send


def test_each_is_told_of_the_other_and_of_their_field(browser_of, reporter, editor, beat):
    beat(browser_of(editor), editor, page=OTHERS, field="bylines-0-name")

    (other,) = beat(browser_of(reporter), reporter).json()["others"]

    assert other["who"] == "redaktur"
    assert "nama penulis" in other["text"].lower()


def test_ones_own_other_window_is_told_apart(browser_of, reporter, beat):
    beat(browser_of(reporter), reporter, page=OTHERS)

    (other,) = beat(browser_of(reporter), reporter).json()["others"]

    assert other["who"] == "Anda sendiri, di jendela lain"


def test_who_leaves_is_gone_at_once(browser_of, reporter, editor, beat):
    beat(browser_of(editor), editor, page=OTHERS)
    beat(browser_of(editor), editor, page=OTHERS, left=True)

    assert beat(browser_of(reporter), reporter).json()["others"] == []


@pytest.mark.browser
def test_nobody_meets_the_page_that_stood_in_their_tab_before(desk_of, reporter, draft):
    page = desk_of(reporter)
    page.goto(change_address(draft))
    left = page.locator("[data-typing]").get_attribute("data-page")
    page.wait_for_load_state("networkidle")
    page.goto(reverse("admin:index"))
    page.wait_for_load_state("networkidle")
    give_sign(draft, page=left, field="", by=reporter, at=timezone.now())  # it was still on its way

    page.goto(change_address(draft))
    page.wait_for_load_state("networkidle")

    expect(page.locator(".ProseMirror")).to_be_visible()
    expect(page.locator("[data-presence]")).to_be_hidden()
    assert not Presence.objects.filter(page=left).exists()


def test_who_is_silent_for_a_minute_is_gone_and_comes_back_anew(reporter, editor, draft):
    give_sign(draft, page=OTHERS, field="", by=editor, at=NOON)
    silent = NOON + timedelta(seconds=60)

    before = others_there(draft, page=MINE, by=reporter, at=silent - timedelta(seconds=1))
    after = others_there(draft, page=MINE, by=reporter, at=silent)
    give_sign(draft, page=OTHERS, field="", by=editor, at=silent)

    assert (len(before), after) == (1, [])
    assert Presence.objects.get().since == silent


def test_signs_in_between_keep_the_beginning(editor, draft):
    for seconds in (0, 12, 24):
        give_sign(draft, page=OTHERS, field="body", by=editor, at=NOON + timedelta(seconds=seconds))

    assert Presence.objects.get().since == NOON


def test_the_sweep_removes_the_silent_only(reporter, editor, draft):
    give_sign(draft, page=OTHERS, field="", by=editor, at=NOON)
    give_sign(draft, page=MINE, field="", by=reporter, at=NOON + timedelta(seconds=30))

    sweep_presences(at=NOON + timedelta(seconds=61))

    assert Presence.objects.get().person == reporter


def test_who_has_an_older_revision_open_is_told_who_saved_a_newer(
    browser_of, reporter, editor, beat, draft, content
):
    save_article(draft.pk, replace(content, headline="Sungai Surut"), seen=1, by=editor, at=NOON)

    told = beat(browser_of(reporter), reporter, seen="1").json()["newer"]
    of_the_newest = beat(browser_of(reporter), reporter, seen="2").json()["newer"]
    of_ones_own = beat(browser_of(editor), editor, page=OTHERS, seen="1").json()["newer"]

    assert told == "redaktur menyimpan revisi 2, 12.00 WIB."
    assert (of_the_newest, of_ones_own) == ("", "")


def test_who_has_a_story_open_is_told_that_it_moved_on(browser_of, reporter, editor, beat, draft):
    submit(draft.pk, seen=1, by=reporter, at=NOON)

    told = [
        beat(browser_of(editor), editor, state=state).json()["moved"] for state in ("draft", "submitted", "x")
    ]

    assert told == ["Sementara itu status naskah ini menjadi “Menunggu persetujuan”.", "", ""]


@pytest.mark.parametrize("who", ["colleague", "advertiser"])
def test_strangers_neither_see_nor_are_seen(request, browser_of, editor, beat, who):
    stranger = request.getfixturevalue(who)
    beat(browser_of(editor), editor, page=OTHERS)

    answer = beat(browser_of(stranger), stranger)

    assert answer.status_code in (403, 404)
    assert "redaktur" not in answer.content.decode()
    assert Presence.objects.get().person == editor


def test_nobody_gives_or_ends_a_sign_for_another(browser_of, reporter, editor, beat):
    beat(browser_of(editor), editor, page=OTHERS)
    client = browser_of(reporter)

    forged = beat(client, editor)
    beat(client, reporter, page=OTHERS, left=True)

    assert forged.status_code == 400
    assert Presence.objects.get().person == editor


@pytest.mark.parametrize("sent", ["", "[]", '{"page": 1}', '{"page": "x", "person": 1}'])
def test_nonsense_is_no_sign(browser_of, reporter, draft, sent):
    address = reverse("admin:articles_article_presence", args=[draft.pk])

    answer = browser_of(reporter).post(address, sent, content_type="application/json")

    assert answer.status_code == 400
    assert not Presence.objects.exists()
