"""Every step is a POST to its own address, asks for what it needs, and says why it was refused."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.core.dates import full_moment
from articles.editorial.models import Correction, Edition
from articles.editorial.permissions import why_not
from articles.editorial.services import approve, create_article, publish, submit
from articles.editorial.workflow import TRANSITIONS, transitions_from
from tests.editorial.admin.conftest import change_address
from tests.factories import NOON, NewsroomFactory


def step_address(article, name):
    return reverse("admin:articles_article_step", args=[article.pk, name])


def said(response):
    return [str(message) for message in response.context["messages"]]


def test_a_reporter_submits(browser_of, reporter, draft):
    browser_of(reporter).post(step_address(draft, "submit"), {"seen": 1})

    draft.refresh_from_db()
    assert draft.state == "submitted"


def test_a_step_is_never_taken_by_looking(browser_of, reporter, draft):
    response = browser_of(reporter).get(step_address(draft, "submit"))

    draft.refresh_from_db()
    assert (response.status_code, draft.state) == (200, "draft")


def test_a_step_needs_the_csrf_token(reporter, draft):
    client = Client(enforce_csrf_checks=True)
    client.force_login(reporter, backend="django.contrib.auth.backends.ModelBackend")

    assert client.post(step_address(draft, "submit"), {"seen": 1}).status_code == 403


def test_a_step_on_an_older_revision_is_refused(browser_of, editor, submitted, content):
    response = browser_of(editor).post(step_address(submitted, "approve"), {"seen": 7}, follow=True)

    submitted.refresh_from_db()
    assert submitted.state == "submitted"
    assert said(response)


def test_what_was_written_for_a_step_that_comes_too_late_stays_on_the_page(browser_of, editor, draft):
    response = browser_of(editor).post(
        step_address(draft, "return_to_author"), {"seen": 1, "note": "Lengkapi."}
    )

    text = response.content.decode()
    assert response.context["form"]["note"].value() == "Lengkapi."
    assert "status naskah kini “Konsep”" in text
    assert 'class="default">Kembalikan' not in text


def test_what_was_written_for_a_step_stays_when_somebody_saved_meanwhile(browser_of, editor, submitted):
    note = {"seen": 7, "note": "Lengkapi."}

    response = browser_of(editor).post(step_address(submitted, "return_to_author"), note)

    assert response.context["form"]["note"].value() == "Lengkapi."
    assert response.context["form"].non_field_errors()


def test_returning_without_a_note_is_refused_at_the_field(browser_of, editor, submitted):
    response = browser_of(editor).post(step_address(submitted, "return_to_author"), {"seen": 1, "note": " "})

    submitted.refresh_from_db()
    assert response.context["form"].errors["note"]
    assert submitted.state == "submitted"


def test_the_author_finds_the_note_on_the_form(browser_of, editor, reporter, submitted):
    browser_of(editor).post(
        step_address(submitted, "return_to_author"), {"seen": 1, "note": "Tambah kutipan."}
    )

    page = browser_of(reporter).get(change_address(submitted)).content.decode()

    assert "Tambah kutipan." in page


def test_an_editor_schedules(browser_of, editor, approved):
    moment = timezone.localtime() + timezone.timedelta(days=2)
    answers = {
        "seen": 1,
        "when": "later",
        "visible_from_0": f"{moment:%Y-%m-%d}",
        "visible_from_1": "06:00",
    }

    answer = browser_of(editor).post(step_address(approved, "publish"), answers, follow=True)

    edition = Edition.objects.get(article=approved)
    assert timezone.localtime(edition.visible_from).hour == 6
    assert edition.visible_from > timezone.now()
    (words,) = said(answer)
    assert words.startswith("Terbit dijadwalkan")
    assert full_moment(edition.visible_from) in words


@pytest.mark.parametrize(
    "answers",
    [
        {"when": "later"},
        {"when": "later", "visible_from_0": "2020-01-01", "visible_from_1": "06:00"},
        {"when": "later", "visible_from_0": "besok", "visible_from_1": "pagi"},
    ],
)
def test_a_moment_that_does_not_fit_is_refused_at_its_field(browser_of, editor, approved, answers):
    response = browser_of(editor).post(step_address(approved, "publish"), {"seen": 1, **answers})

    assert response.context["form"].errors["visible_from"]
    assert not Edition.objects.exists()


def test_the_way_out_of_publishing_does_not_read_like_publishing_later(browser_of, editor, approved):
    page = browser_of(editor).get(step_address(approved, "publish")).content.decode()

    assert f'<a href="{change_address(approved)}">Kembali ke naskah</a>' in page


def test_a_withdrawal_names_its_grounds_from_the_closed_list(browser_of, chief, published):
    client = browser_of(chief)

    refused = client.post(
        step_address(published, "withdraw"), {"seen": 1, "reason": "asked_by_official", "text": "Diminta."}
    )
    client.post(step_address(published, "withdraw"), {"seen": 1, "reason": "child", "text": "Demi anak."})

    published.refresh_from_db()
    assert refused.context["form"].errors["reason"]
    assert "Diminta." in refused.content.decode()
    assert published.state == "withdrawn"
    assert Correction.objects.get().reason == "child"


@pytest.mark.parametrize(("kind", "name"), [("ralat", "Ralat"), ("hak_jawab", "Hak jawab")])
def test_what_was_made_public_is_called_by_its_name(browser_of, editor, published, kind, name):
    address = reverse("admin:articles_article_correct", args=[published.pk])

    answer = browser_of(editor).post(address, {"kind": kind, "text": "Bupati menjawab."}, follow=True)

    assert said(answer) == [f"{name} sudah diumumkan."]


def test_desk_list_and_page_say_why_a_story_was_withdrawn_until_it_is_out_again(
    browser_of, reporter, editor, chief, published
):
    def pages():
        addresses = (reverse("admin:index"), "/admin/articles/article/", change_address(published))
        return [browser_of(reporter).get(address).content.decode() for address in addresses]

    client = browser_of(chief)
    client.post(step_address(published, "withdraw"), {"seen": 1, "reason": "child", "text": "Demi anak."})
    _, *withdrawn = pages()
    client.post(step_address(published, "resume"), {"seen": 1})
    resumed = pages()
    submit(published.pk, seen=1, by=reporter, at=timezone.now())
    approve(published.pk, seen=1, by=editor, at=timezone.now())
    publish(published.pk, seen=1, by=editor, at=timezone.now())
    out_again = pages()

    assert all("alasan pencabutan: Masa depan anak" in page for page in withdrawn + resumed)
    assert all(f"{chief} mencabutnya:" in page for page in (withdrawn[1], resumed[2]))
    assert all("Demi anak." in page for page in (withdrawn[1], resumed[2]))
    assert not any("Masa depan anak" in page for page in out_again)


def test_the_page_says_in_words_why_an_author_cannot_approve(browser_of, editor, content):
    own = create_article(content, by=editor, at=timezone.now())
    submit(own.pk, seen=1, by=editor, at=timezone.now())

    response = browser_of(editor).get(change_address(own))

    assert response.context["waits_for_second_person"]
    assert 'class="four-eyes"' in response.content.decode()


@pytest.mark.parametrize(("alone", "is_said"), [(False, True), (True, False)])
def test_the_page_says_beforehand_what_a_change_takes_away(browser_of, editor, submitted, alone, is_said):
    NewsroomFactory(one_person_desk=alone)

    page = browser_of(editor).get(change_address(submitted)).content.decode()

    assert ("orang lain yang harus menyetujuinya" in page) is is_said


@pytest.mark.parametrize("step", TRANSITIONS, ids=lambda step: step.name)
def test_buttons_are_those_of_the_table(browser_of, editor, submitted, step):
    page = browser_of(editor).get(change_address(submitted)).content.decode()

    is_open = step in transitions_from(submitted.state) and why_not(step, submitted, editor, at=NOON) is None
    assert (f'name="_step" value="{step.name}"' in page) == is_open


def test_a_step_pressed_on_the_form_saves_first(browser_of, reporter, draft, typed):
    browser_of(reporter).post(change_address(draft), typed(headline="Judul baru", seen=1, _step="submit"))

    draft.refresh_from_db()
    assert (draft.headline, draft.state, draft.revision_number) == ("Judul baru", "submitted", 2)


def test_an_unknown_step_is_not_there(browser_of, editor, draft):
    assert browser_of(editor).get(step_address(draft, "explode")).status_code == 404


def test_a_correction_becomes_public(browser_of, editor, published):
    address = reverse("admin:articles_article_correct", args=[published.pk])
    client = browser_of(editor)

    refused = client.post(address, {"kind": "pencabutan", "text": "x"})
    client.post(address, {"kind": "ralat", "text": "Nama camat seharusnya Andi."})

    assert refused.context["form"].errors["kind"]
    assert Correction.objects.get().kind == "ralat"


def test_a_scheduled_story_is_read_and_its_schedule_cancelled_there(browser_of, editor, approved):
    client = browser_of(editor)
    tomorrow = timezone.now() + timezone.timedelta(days=1)
    publish(approved.pk, seen=1, by=editor, at=timezone.now(), visible_from=tomorrow)

    shown = client.get(change_address(approved)).content.decode()
    answer = client.post(step_address(approved, "unschedule"), {"seen": 1}, follow=True)

    approved.refresh_from_db()
    assert step_address(approved, "unschedule") in shown
    assert 'name="headline"' not in shown
    assert (approved.state, said(answer)) == ("approved", ["Jadwal dibatalkan."])
    assert 'name="headline"' in answer.content.decode()


def test_a_schedule_is_no_matter_where_there_is_none(browser_of, editor, published):
    shown = browser_of(editor).get(change_address(published)).content.decode()

    assert "unschedule" not in shown


def test_a_form_from_before_the_schedule_changes_nothing_and_loses_nothing(
    browser_of, editor, approved, typed
):
    tomorrow = timezone.now() + timezone.timedelta(days=1)
    publish(approved.pk, seen=1, by=editor, at=timezone.now(), visible_from=tomorrow)

    refused = browser_of(editor).post(change_address(approved), typed(seen=1, headline="Judul Baru"))

    approved.refresh_from_db()
    assert (approved.state, approved.revision_number) == ("published", 1)
    assert "Batalkan jadwalnya" in refused.content.decode()
    assert "Judul Baru" in refused.content.decode()


@pytest.mark.parametrize("named", [{"visible_from_0": "2120-01-01"}, {"visible_from_1": "06:00"}])
def test_whoever_names_a_moment_does_not_publish_at_once(browser_of, chief, approved, named):
    response = browser_of(chief).post(step_address(approved, "publish"), {"seen": 1, "when": "now", **named})

    approved.refresh_from_db()
    assert approved.state == "approved"
    assert "kosongkan keduanya" in response.content.decode()
