"""A guest reads one revision at an address of its own; a dead link tells nothing, not even why it is dead."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from articles.caching.middleware import page_cache
from articles.caching.pages import PageCache
from articles.editorial.models import Note, ReviewLink
from articles.editorial.services import create_article, make_review_link, revoke_review_link, save_article
from articles.editorial.services.reading_content import content_of
from tests.factories import FlightFactory, NewsroomFactory

# What every answer has of its own.
NONCE = re.compile(r'nonce="[^"]+"')


@pytest.fixture
def shown(draft, reporter):
    NewsroomFactory()
    link, token = make_review_link(
        draft.pk, seen=1, for_whom="Pengacara", hours=24, by=reporter, at=timezone.now()
    )
    link.address = f"/pratinjau/{token}/"
    return link


def test_the_guest_reads_the_revision_under_its_bar(client, shown, draft, reporter):
    save_article(
        draft.pk, replace(content_of(draft), headline="Sesudahnya"), seen=1, by=reporter, at=timezone.now()
    )

    page = client.get(shown.address).content.decode()

    assert "Konsep, bukan untuk disebarluaskan" in page
    assert "Warga Bersihkan Sungai" in page
    assert "Sesudahnya" not in page
    assert "<title>Konsep untuk ditinjau</title>" in page


def test_the_page_is_nobody_elses(client, shown):
    for response in (client.get(shown.address), client.post(shown.address, {}), client.get("/pratinjau/x/")):
        assert "no-store" in response["Cache-Control"]
        assert response["Referrer-Policy"] == "no-referrer"
        assert response["X-Robots-Tag"].startswith("noindex")
        assert "frame-ancestors 'none'" in response["Content-Security-Policy"]
        assert not response.cookies


def test_the_page_cache_keeps_nothing_of_it(shown, settings, client, rf):
    settings.PAGE_CACHE_SECONDS = 60
    pages = PageCache()
    cached = page_cache(lambda request: client.get(request.path), pages=pages)

    cached(rf.get(shown.address))
    cached(rf.get(shown.address))

    shown.refresh_from_db()
    assert shown.opened_count == 2


def dead_answers(client, shown, draft, reporter):
    now = timezone.now()
    yield client.get("/pratinjau/" + "a" * 43 + "/")
    yield client.get("/pratinjau/" + "a" * 4000 + "/")
    ReviewLink.objects.update(expires_at=now, made_at=now - timedelta(hours=1))
    yield client.get(shown.address)
    yield client.post(shown.address, {"name": "Budi", "verdict": "approve"})
    ReviewLink.objects.update(expires_at=now + timedelta(hours=1))
    revoke_review_link(shown.pk, by=reporter, at=now)
    yield client.get(shown.address)


def test_every_dead_link_gives_the_very_same_answer(client, shown, draft, reporter):
    answers = list(dead_answers(client, shown, draft, reporter))

    assert {answer.status_code for answer in answers} == {404}
    assert len({NONCE.sub("", answer.content.decode()) for answer in answers}) == 1
    assert b"Warga" not in answers[0].content
    assert not Note.objects.exists()


def test_a_guest_answers_without_a_cookie(shown):
    guest = Client(enforce_csrf_checks=True)

    response = guest.post(
        shown.address, {"name": "Budi", "verdict": "comment", "text": "Paragraf dua keliru."}
    )

    note = Note.objects.get()
    assert (response.status_code, note.text, note.writer) == (200, "Paragraf dua keliru.", "Budi (tamu)")
    assert "Terima kasih" in response.content.decode()
    assert not guest.cookies


@pytest.mark.parametrize(
    "typed",
    [
        {"name": "", "verdict": "approve", "text": "Bagus <3"},
        {"name": "Budi", "verdict": "comment", "text": ""},
        {"name": "<b>Budi</b>", "verdict": "comment", "text": "Ya"},
        {"name": "Budi", "verdict": "explode", "text": "a" * 2001},
    ],
)
def test_an_answer_that_is_refused_comes_back_as_typed(client, shown, typed):
    response = client.post(shown.address, typed)

    assert response.status_code == 422
    assert response.context["errors"]
    assert response.context["typed"] == typed
    assert "<b>Budi" not in response.content.decode()
    shown.refresh_from_db()
    assert shown.opened_count == 0


def test_a_guest_sees_no_advertising_and_no_way_to_share(client, shown):
    FlightFactory(starts_at=timezone.now() - timedelta(days=1), ends_at=timezone.now() + timedelta(days=1))

    page = client.get(shown.address).content.decode()

    assert "Toko Maju buka" not in page
    assert "data-copy" not in page


@pytest.mark.parametrize("method", ["head", "put", "delete", "options"])
def test_nothing_but_reading_and_answering(client, shown, method):
    assert getattr(client, method)(shown.address).status_code == 405


def test_a_guest_costs_the_database_little(client, shown, django_assert_max_num_queries):
    with django_assert_max_num_queries(20):
        client.get(shown.address)


def test_the_address_is_told_once(client, draft, reporter):
    client.force_login(reporter)
    address = reverse("admin:articles_article_guests", args=[draft.pk])

    made = client.post(address, {"for_whom": "Pengacara", "hours": "24", "seen": 1})
    again = client.get(address)

    assert "/pratinjau/" in made.content.decode()
    assert "/pratinjau/" not in again.content.decode()
    assert "Pengacara" in again.content.decode()
    assert "no-store" in made["Cache-Control"]


@pytest.mark.parametrize(
    "sent",
    [{"for_whom": "", "hours": "24"}, {"for_whom": "Pak Budi", "hours": "9"}, {"for_whom": "x", "hours": ""}],
)
def test_a_link_that_is_refused_comes_back_as_typed(client, draft, reporter, sent):
    client.force_login(reporter)
    address = reverse("admin:articles_article_guests", args=[draft.pk])

    response = client.post(address, {**sent, "seen": 1}, headers={"X-Panel": "1"})

    assert response.status_code == 422
    assert response.context["facts"]["typed"] == sent
    assert not ReviewLink.objects.exists()


def test_a_link_of_another_story_is_not_revoked_from_here(client, draft, reporter, shown, content):
    other = create_article(content, by=reporter, at=timezone.now())
    client.force_login(reporter)

    response = client.post(reverse("admin:articles_article_guests", args=[other.pk]), {"revoke": shown.pk})

    shown.refresh_from_db()
    assert (response.status_code, shown.revoked_at) == (404, None)


@pytest.mark.browser
def test_what_is_wrong_with_an_answer_is_in_sight_on_a_phone(
    transactional_db, shown, live_server, browser_page
):
    page = browser_page(base_url=live_server.url, viewport={"width": 360, "height": 740})
    page.goto(shown.address)
    page.fill("[name=name]", "Budi")
    page.check("[name=verdict][value=comment]")
    page.click(".guest button")

    error, bar = page.locator(".guest-error"), page.locator(".draft-bar")

    expect(error).to_be_in_viewport(ratio=1)
    assert error.bounding_box()["y"] >= bar.bounding_box()["y"] + bar.bounding_box()["height"]
    expect(page.locator("#answer")).to_be_focused()
    expect(page.locator("[name=name]")).to_have_value("Budi")
