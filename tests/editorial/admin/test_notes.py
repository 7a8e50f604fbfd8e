"""Notes beside the form and on their own page."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.editorial.models import Article, Note
from articles.editorial.services import create_article, write_note
from tests.editorial.admin.conftest import change_address
from tests.editorial.admin.test_steps import step_address
from tests.factories import NOON

PANEL = {"headers": {"X-Panel": "1"}}


def address(article: Article) -> str:
    return reverse("admin:articles_article_notes", args=[article.pk])


def test_a_note_of_the_panel_is_answered_with_the_panel_alone(browser_of, reporter, draft):
    response = browser_of(reporter).post(address(draft), {"act": "write", "text": "Cek nama."}, **PANEL)

    page = response.content.decode()
    assert (response.status_code, "X-Panel" in response.headers) == (200, True)
    assert "Cek nama." in page
    assert "<html" not in page


def test_without_a_script_the_note_leads_to_the_page_of_notes(browser_of, reporter, draft):
    response = browser_of(reporter).post(address(draft), {"act": "write", "text": "Cek."}, follow=True)

    assert "Cek." in response.content.decode()


@pytest.mark.parametrize("extra", [{"follow": True}, PANEL], ids=["page", "panel"])
def test_a_name_that_nobody_bears_is_said(browser_of, reporter, editor, draft, extra):
    typed = {"act": "write", "text": f"@{editor.username} dan @redktur, lihat humas@musiraya.go.id"}

    page = browser_of(reporter).post(address(draft), typed, **extra).content.decode()

    assert "Tidak ada orang redaksi bernama @redktur." in page


@pytest.mark.parametrize("extra", [{}, PANEL], ids=["page", "panel"])
def test_what_is_refused_comes_back_as_it_was_typed(browser_of, reporter, draft, extra):
    typed = {"act": "write", "text": "a" * 2001, "quote": "Warga turun"}

    response = browser_of(reporter).post(address(draft), typed, **extra)

    assert response.status_code == 422
    assert "a" * 2001 in response.content.decode()
    assert not Note.objects.exists()


def test_a_changed_passage_is_marked(browser_of, editor, draft):
    write_note(draft.pk, text="Siapa?", quote="Warga turun", by=editor, at=NOON)
    write_note(draft.pk, text="Kapan?", quote="Warga naik", by=editor, at=NOON)

    page = browser_of(editor).get(change_address(draft)).content.decode()

    assert page.count('class="note-gone"') == 1
    assert page.count("data-find-quote") == 1


@pytest.mark.parametrize(
    "sent", [{"act": "answer", "note": "999"}, {"act": "finish", "note": "x"}, {"act": "explode"}, {}]
)
def test_a_note_that_is_not_of_this_story_is_not_there(browser_of, editor, draft, sent):
    assert browser_of(editor).post(address(draft), {"text": "x", **sent}).status_code == 404


def test_a_note_of_a_hidden_story_cannot_be_reached_through_ones_own(
    browser_of, colleague, editor, draft, content
):
    own = create_article(content, by=colleague, at=NOON)
    note = write_note(draft.pk, text="Rahasia", by=editor, at=NOON)

    response = browser_of(colleague).post(address(own), {"act": "finish", "note": note.pk})

    note.refresh_from_db()
    assert (response.status_code, note.done_at) == (404, None)


def test_a_long_list_of_notes_pages_by_key(browser_of, editor, draft, django_assert_max_num_queries):
    row = {"article": draft, "written_by": editor, "written_at": NOON, "revision_number": 1}
    Note.objects.bulk_create(Note(text=f"Catatan {n}", **row) for n in range(45))
    client = browser_of(editor)

    with django_assert_max_num_queries(25):
        first = client.get(address(draft))
    second = client.get(first.context["older"])
    third = client.get(second.context["older"])

    assert [len(page.context["facts"]["threads"]) for page in (first, second, third)] == [20, 20, 5]
    assert third.context["older"] is None
    assert client.get(address(draft) + "?sebelum=99999999999999999999999").status_code == 200


def test_the_desk_and_the_list_say_how_many_notes_are_open(browser_of, reporter, editor, draft):
    write_note(draft.pk, text="Satu", by=editor, at=NOON)
    write_note(draft.pk, text="Dua", by=editor, at=NOON)
    client = browser_of(reporter)

    for page in (reverse("admin:index"), reverse("admin:articles_article_changelist"), change_address(draft)):
        assert "2 catatan terbuka" in client.get(page).content.decode()


@pytest.mark.browser
def test_the_head_of_the_form_counts_open_notes_as_they_come_and_go(desk_of, reporter, draft):
    page = desk_of(reporter)
    page.goto(change_address(draft))
    mark = page.locator(".standing .mark-notes")
    expect(mark).to_have_count(0)

    page.fill("#note-text", "Cek nama kepala desa.")
    page.click("[name=act][value=write]")
    expect(mark).to_have_text("1 catatan terbuka")
    page.click("[name=act][value=finish]")
    expect(mark).to_have_count(0)


def test_open_notes_lead_the_editor_to_the_page_of_the_step(browser_of, reporter, editor, submitted, typed):
    write_note(submitted.pk, text="Foto?", by=reporter, at=NOON)
    client = browser_of(editor)

    from_form = client.post(change_address(submitted), typed(seen=1, _step="approve"))
    at_once = client.post(step_address(submitted, "approve"), {"seen": 1})
    unsaid = client.post(step_address(submitted, "approve"), {"seen": 1, "despite_notes": "Menyusul."})
    client.post(
        step_address(submitted, "approve"), {"seen": 1, "is_despite": "on", "despite_notes": "Menyusul."}
    )

    submitted.refresh_from_db()
    assert from_form.url.startswith(step_address(submitted, "approve"))
    assert at_once.context["form"].errors["despite_notes"]
    assert unsaid.context["form"].errors["is_despite"]
    assert submitted.state == "approved"


def test_a_note_that_came_after_approval_is_named_before_publication(browser_of, reporter, editor, approved):
    write_note(approved.pk, text="Nama anak jangan disebut.", by=reporter, at=NOON)

    page = browser_of(editor).get(step_address(approved, "publish")).content.decode()

    assert "1 catatan pada naskah ini masih terbuka" in page


def test_markup_in_a_note_is_words(browser_of, editor, draft):
    write_note(draft.pk, text="2 < 3 & “a”", quote="<b", by=editor, at=NOON)

    page = browser_of(editor).get(address(draft)).content.decode()

    assert "2 &lt; 3 &amp; “a”" in page
    assert "&lt;b" in page


def called(client, article, term):
    address = reverse("admin:articles_article_people", args=[article.pk])
    return client.get(address, {"term": term})


def test_who_may_see_the_story_is_offered_by_any_part_of_the_name(browser_of, reporter, editor, draft):
    editor.first_name, editor.last_name = "Hendra", "Kusnandar"
    editor.save()

    found = [called(browser_of(reporter), draft, term).json()["results"] for term in ("kusn", "HEN", "redak")]

    assert found == [[{"id": editor.username, "text": "Hendra Kusnandar", "hint": f"@{editor.username}"}]] * 3


def test_a_name_that_begins_so_stands_first(browser_of, reporter, editor, chief, draft):
    for person, first, last in ((chief, "Laksmi", "Prameswari"), (editor, "Ari", "Wibowo")):
        person.first_name, person.last_name = first, last
        person.save()

    found = called(browser_of(reporter), draft, "ari").json()["results"]

    assert [row["text"] for row in found] == ["Ari Wibowo", "Laksmi Prameswari"]


def test_who_may_not_see_the_story_is_not_offered_nor_oneself(browser_of, reporter, colleague, draft):
    names = {row["id"] for row in called(browser_of(reporter), draft, "").json()["results"]}

    assert names.isdisjoint({reporter.username, colleague.username})


def test_nobody_is_offered_for_a_story_that_one_may_not_see(browser_of, colleague, advertiser, draft):
    answers = [called(browser_of(who), draft, "").status_code for who in (colleague, advertiser)]

    assert answers == [404, 403]


@pytest.mark.browser
def test_a_touch_on_a_name_writes_what_calls_the_person(desk_of, reporter, editor, draft):
    editor.first_name = "Hendra"
    editor.save()
    page = desk_of(reporter)
    page.goto(change_address(draft))
    box = page.locator("#note-text")

    box.press_sequentially("Tolong cek, @hen")
    page.locator(".calls [role=option]").click()
    box.press_sequentially("dan @hend")
    expect(page.locator(".calls [role=option]")).to_be_visible()
    box.press("Enter")
    box.press_sequentially("sore ini")

    expect(box).to_have_value(f"Tolong cek, @{editor.username} dan @{editor.username} sore ini")
