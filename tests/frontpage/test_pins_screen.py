from datetime import timedelta

import pytest
from django.urls import reverse

from articles.frontpage.models import PinnedStory
from articles.frontpage.pinned_pages import PINNED_PAGE_KEYS
from articles.frontpage.services import pin_on_page
from articles.reading.headlines import headline_key
from tests.factories import NOON, EditionFactory, OfficialFactory, TagFactory
from tests.people import staff
from tests.public.stories import SUBJECTS, mentioning, story_on, tagged

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("at_noon")]
HOUR = timedelta(hours=1)
MAY = {"redaktur": 200, "penanggung jawab": 200, "wartawan": 403, "iklan": 403}
SCREENS = ("pins", "pinnable")


def story(tag, section, headline, *, moment=NOON - HOUR):
    key = headline_key(headline)
    return tagged(tag, section=section, visible_from=moment, headline=headline, headline_key=key)


@pytest.fixture
def tag():
    return TagFactory(name="Banjir")


@pytest.fixture
def edition(tag, section):
    return story(tag, section, "Banjir Surut")


@pytest.fixture
def screen(tag):
    return reverse("admin:pins", args=["tag", tag.pk])


@pytest.fixture
def desk(client, editor):
    client.force_login(editor)
    return client


@pytest.mark.parametrize("name", SCREENS)
@pytest.mark.parametrize("role", MAY)
@pytest.mark.parametrize("kind", PINNED_PAGE_KEYS)
def test_screen_opens_to_those_who_arrange(client, name, role, kind):
    story_on(subject := SUBJECTS[kind]())
    client.force_login(staff("orang", role))

    assert client.get(reverse(f"admin:{name}", args=[kind, subject.pk])).status_code == MAY[role]


@pytest.mark.parametrize("name", SCREENS)
def test_strangers_are_sent_to_the_login(client, tag, name):
    assert "/login/" in client.get(reverse(f"admin:{name}", args=["tag", tag.pk])).url


@pytest.mark.parametrize("role", [role for role, status in MAY.items() if status == 403])
def test_crafted_post_of_others_changes_nothing(client, screen, edition, role):
    client.force_login(staff("orang", role))

    assert client.post(screen, {"act": "pin", "article": edition.article_id}).status_code == 403
    assert not PinnedStory.objects.exists()


@pytest.mark.parametrize("path", ["tag/999", "official/999", "author/1", "tag/99999999999999999999", "x/1"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_page_that_does_not_exist_is_not_found(desk, path, method):
    assert getattr(desk, method)(f"/admin/sematan/{path}/").status_code == 404
    assert getattr(desk, method)(f"/admin/sematan/{path}/berita/").status_code in (404, 405)


def test_editor_pins_a_story_by_its_headline(desk, screen, tag, edition):
    sent = {"act": "pin", "article": "", "article_text": "Banjir Surut", "ends_at": "2023-12-10T12:00"}

    assert desk.post(screen, sent).status_code == 302

    row = PinnedStory.objects.get()
    assert (row.article_id, row.tag, row.position) == (edition.article_id, tag, 1)
    assert row.ends_at == NOON + timedelta(days=1)
    assert "Banjir Surut" in desk.get(screen).content.decode()


@pytest.mark.parametrize(
    "wrong",
    [
        {"article_text": "Tidak Ada"},
        {"article_text": ""},
        {"article_text": "\x00"},
        {"article": "9" * 40, "article_text": ""},
        {"ends_at": "besok"},
        {"ends_at": "2001-01-01T00:00"},
        {"ends_at": "9999-12-31T23:59"},
    ],
)
def test_refused_pin_keeps_what_was_typed_and_says_why(desk, screen, edition, wrong):
    response = desk.post(screen, {"act": "pin", "article_text": "Banjir Surut"} | wrong)

    assert response.status_code == 422
    assert "errorlist" in response.content.decode()
    assert not PinnedStory.objects.exists()


def test_story_of_another_page_is_refused_at_its_field(desk, screen, edition):
    stranger = EditionFactory(visible_from=NOON - HOUR)

    response = desk.post(screen, {"act": "pin", "article": stranger.article_id})

    assert response.status_code == 422
    assert "article" in response.context["form"].errors


@pytest.mark.parametrize("act", ["", "x", "up:", "up:x", "out:99", f"up:{9 * 10**30}", "pin:1", "pin\x00"])
def test_unknown_button_is_never_an_error_of_ours(desk, screen, edition, act):
    assert desk.post(screen, {"act": act}).status_code in (302, 422)


def test_editor_pins_a_story_on_the_page_of_an_official(desk):
    official = OfficialFactory()
    edition = mentioning(
        official, headline="Bupati Tinjau Banjir", headline_key=headline_key("Bupati Tinjau Banjir")
    )
    screen = reverse("admin:pins", args=["official", official.pk])

    assert desk.post(screen, {"act": "pin", "article_text": "Bupati Tinjau Banjir"}).status_code == 302

    row = PinnedStory.objects.get()
    assert (row.article_id, row.subject) == (edition.article_id, official)


def test_buttons_move_and_take_out(desk, screen, tag, section, edition, editor):
    others = [edition, story(tag, section, "Banjir Datang")]
    first, second = (
        pin_on_page(other.article_id, subject=tag, by=editor, at=NOON - HOUR / 2) for other in others
    )

    desk.post(screen, {"act": f"up:{second.pk}"})
    moved = PinnedStory.objects.on(tag).standing(at=NOON)[0]
    desk.post(screen, {"act": f"out:{moved.pk}"})

    (left,) = PinnedStory.objects.on(tag).standing(at=NOON)
    assert (moved.article_id, left.article_id) == (second.article_id, first.article_id)


def test_full_page_asks_for_no_more(desk, screen, tag, section, editor):
    for n in range(3):
        pinned = story(tag, section, f"Banjir {n}")
        pin_on_page(pinned.article_id, subject=tag, by=editor, at=NOON - HOUR / 2)

    assert 'value="pin"' not in desk.get(screen).content.decode()


def test_pin_that_readers_do_not_see_says_so(desk, screen, tag, section, editor):
    waiting = story(tag, section, "Banjir Besok", moment=NOON + HOUR)
    pin_on_page(waiting.article_id, subject=tag, by=editor, at=NOON - HOUR)

    (pin,) = desk.get(screen).context["pins"]

    assert pin.edition is None


def test_typing_finds_the_stories_of_this_page_alone(desk, tag, section, edition):
    story(tag, section, "Banjir Besok", moment=NOON + HOUR)
    EditionFactory(section=section, headline="Banjir Lain", visible_from=NOON - HOUR)
    address = reverse("admin:pinnable", args=["tag", tag.pk])

    def found(term):
        return [row["text"] for row in desk.get(address, {"term": term}).json()["results"]]

    assert found("banjir") == ["Banjir Besok", "Banjir Surut"]
    assert found("surut banjir") == ["Banjir Surut"]
    assert found("\x00%") == []


@pytest.mark.parametrize("kind", PINNED_PAGE_KEYS)
def test_form_of_the_thing_leads_to_the_screen(desk, kind):
    pk = SUBJECTS[kind]().pk

    text = desk.get(reverse(f"admin:articles_{kind}_change", args=[pk])).content.decode()

    assert reverse("admin:pins", args=[kind, pk]) in text


def test_front_page_screen_leads_to_every_section(desk, section):
    text = desk.get(reverse("admin:frontpage")).content.decode()

    assert reverse("admin:pins", args=["section", section.pk]) in text
