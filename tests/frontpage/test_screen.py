from datetime import timedelta

import pytest
from django.urls import reverse

from articles.frontpage.models import BreakingLine, FrontStory
from articles.frontpage.services import break_news, pin
from articles.frontpage.slots import HEADLINES, LEAD
from articles.reading.headlines import headline_key
from tests.factories import NOON, EditionFactory
from tests.people import staff

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
SCREEN = "/admin/halaman-depan/"
PREVIEW = f"{SCREEN}pratinjau/"
HOUR = timedelta(hours=1)
LONGEST_LINE = 160
MAY = {"redaktur": 200, "penanggung jawab": 200, "wartawan": 403, "iklan": 403}


def story(headline, section, *, moment):
    key = headline_key(headline)
    return EditionFactory(section=section, visible_from=moment, headline=headline, headline_key=key)


@pytest.fixture
def edition(section):
    return story("Banjir Surut", section, moment=NOON - HOUR)


@pytest.fixture
def desk(client, editor):
    client.force_login(editor)
    return client


def local(moment):
    return (moment + timedelta(hours=7)).strftime("%Y-%m-%dT%H:%M")


@pytest.mark.parametrize("path", [SCREEN, PREVIEW])
@pytest.mark.parametrize("role", MAY)
def test_screen_opens_to_those_who_arrange(client, edition, path, role):
    client.force_login(staff("orang", role))

    assert client.get(path).status_code == MAY[role]


def test_the_letters_of_a_breaking_line_are_counted_while_it_is_written(desk, edition):
    page = desk.get(SCREEN).content.decode()

    assert f'data-count="{LONGEST_LINE}"' in page


@pytest.mark.parametrize("path", [SCREEN, PREVIEW])
def test_strangers_are_sent_to_the_login(client, path):
    assert "/login/" in client.get(path).url


@pytest.mark.parametrize("role", [role for role, status in MAY.items() if status == 403])
def test_crafted_post_of_others_changes_nothing(client, edition, role):
    client.force_login(staff("orang", role))

    sent = {"act": "place", "article": edition.article_id, "place": "lead:1"}

    assert client.post(SCREEN, sent).status_code == 403
    assert not FrontStory.objects.exists()


def test_editor_places_a_story_by_its_headline(desk, edition):
    sent = {"act": "place", "article": "", "article_text": "Banjir Surut", "place": "headlines:3"}

    assert desk.post(SCREEN, sent).status_code == 302

    row = FrontStory.objects.get()
    assert (row.article_id, row.slot, row.position, row.ends_at) == (edition.article_id, "headlines", 3, None)


def test_editor_places_a_scheduled_story_from_its_moment_on(desk, section):
    story("Besok Pagi", section, moment=NOON + HOUR)
    sent = {"act": "place", "article_text": "Besok Pagi", "place": "lead:1", "starts_at": local(NOON + HOUR)}

    assert desk.post(SCREEN, sent).status_code == 302
    assert FrontStory.objects.get().starts_at == NOON + HOUR


@pytest.mark.parametrize(
    "wrong",
    [
        {"article_text": "Tidak Ada"},
        {"place": "lead:9"},
        {"place": ""},
        {"starts_at": "besok"},
        {"starts_at": "2001-01-01T00:00"},
        {"ends_at": "9999-12-31T23:59"},
        {"article_text": "\x00"},
        {"article": "9" * 40, "article_text": ""},
    ],
)
def test_refused_place_keeps_what_was_typed_and_says_why(desk, edition, wrong):
    sent = {"act": "place", "article_text": "Banjir Surut", "place": "lead:1"} | wrong

    response = desk.post(SCREEN, sent)

    assert response.status_code == 422
    assert "errorlist" in response.content.decode()
    assert not FrontStory.objects.exists()


@pytest.mark.parametrize(
    "act", ["", "x", "up:", "up:x", "out:99", f"up:{9 * 10**30}", "place:1", "break\x00"]
)
def test_unknown_button_is_never_an_error_of_ours(desk, edition, act):
    assert desk.post(SCREEN, {"act": act}).status_code in (302, 422)


def test_buttons_move_take_out_and_end(desk, edition, editor):
    row = pin(edition.article_id, slot=HEADLINES, by=editor, at=NOON - HOUR / 2)
    line = break_news("Banjir", article_id=None, ends_at=NOON + HOUR, by=editor, at=NOON - HOUR)

    desk.post(SCREEN, {"act": f"down:{row.pk}"})
    moved = FrontStory.objects.standing(at=NOON).get()
    desk.post(SCREEN, {"act": f"out:{moved.pk}"})
    desk.post(SCREEN, {"act": f"end_line:{line.pk}"})

    assert moved.position == 2
    assert not FrontStory.objects.standing(at=NOON).exists()
    assert not BreakingLine.objects.standing(at=NOON).exists()


def test_breaking_line_stands_on_every_page_and_leads_to_its_story(desk, client, edition):
    sent = {
        "act": "break",
        "text": "Tanggul jebol",
        "article_text": "Banjir Surut",
        "ends_at": local(NOON + HOUR),
    }

    assert desk.post(SCREEN, sent).status_code == 302

    for path in ("/", "/indeks/", "/tidak-ada/"):
        text = client.get(path).content.decode()
        assert f'<a href="{edition.get_absolute_url()}">Tanggul jebol</a>' in text
    assert "Tanggul jebol" not in client.get(edition.get_absolute_url()).content.decode()


def test_breaking_line_goes_with_its_withdrawn_story(client, edition, editor):
    break_news("Bocor", article_id=edition.article_id, ends_at=NOON + HOUR, by=editor, at=NOON - HOUR / 2)
    type(edition).objects.filter(pk=edition.pk).update(visible_until=NOON)

    assert "Bocor" not in client.get("/").content.decode()
    client.force_login(editor)
    assert "Pembaca sedang tidak melihat baris ini" in client.get(SCREEN).content.decode()


def test_preview_shows_the_page_of_another_moment_to_nobody_else(desk, edition, editor, section):
    later = EditionFactory(section=section, visible_from=NOON + HOUR, headline="Masih Rahasia")
    pin(later.article_id, slot=LEAD, starts_at=NOON + HOUR, by=editor, at=NOON)

    response = desk.get(PREVIEW, {"at": local(NOON + HOUR)})
    text = response.content.decode()

    assert "Masih Rahasia" in text
    assert "preview-strip" in text
    assert "noindex" in text
    assert "public" not in response.headers.get("Cache-Control", "")
    assert "Masih Rahasia" not in desk.get(PREVIEW, {"at": local(NOON)}).content.decode()


@pytest.mark.parametrize("at", ["", "x", "0001-01-01T00:00", "9999-12-31T23:59", "\x00"])
def test_preview_of_an_odd_moment_is_the_page_now(desk, edition, at):
    assert desk.get(PREVIEW, {"at": at}).status_code == 200


def test_screen_shows_what_stands_and_what_is_planned(desk, edition, editor):
    pin(edition.article_id, slot=LEAD, by=editor, at=NOON - HOUR / 2)

    text = desk.get(reverse("admin:frontpage")).content.decode()

    assert 'value="out:' in text
    assert "Banjir Surut" in text


def test_desk_leads_to_the_screen(desk):
    assert SCREEN in desk.get("/admin/").content.decode()
