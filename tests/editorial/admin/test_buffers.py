"""The screens that keep what is typed, offer it again, and the save that takes it over."""

import json
from dataclasses import replace
from uuid import uuid4

import pytest
from django.urls import reverse

from articles.editorial.models import Article, Buffer
from articles.editorial.services import save_article
from articles.editorial.services.reading_content import content_of
from tests.editorial.admin.conftest import KEEP, PAGE, change_address, rows
from tests.factories import NOON, AuthorFactory

UNSAVED = reverse("admin:articles_article_unsaved")
DISCARD = reverse("admin:articles_article_discard")
SESSION = reverse("admin:articles_article_session")
ADD = reverse("admin:articles_article_add")


def of_page(data, *, number=5, page=PAGE):
    return data | {"_page": str(page), "_number": str(number)}


def moved_on(article, by):
    """Somebody else saves another headline."""
    changed = replace(content_of(article), headline="Warga dan TNI Bersihkan Sungai")
    save_article(article.pk, changed, seen=1, by=by, at=NOON)


def test_what_is_typed_is_said_to_be_kept_only_when_it_is(browser_of, reporter, draft, keep):
    answer = keep(browser_of(reporter), reporter, article=draft, headline="Ketikan")

    assert answer.json()["said"].startswith("Ketikan tersimpan ")
    assert "headline=Ketikan" in Buffer.objects.get(owner=reporter, article=draft).data


def test_a_page_of_one_person_keeps_nothing_under_the_name_of_another(browser_of, reporter, colleague, keep):
    answer = keep(browser_of(colleague), reporter)

    assert (answer.status_code, answer.json()) == (409, {"error": "person"})
    assert not Buffer.objects.exists()


def test_five_megabytes_are_refused_with_a_clear_word(browser_of, reporter, keep):
    answer = keep(browser_of(reporter), reporter, body="x" * 5 * 2**20)

    assert answer.status_code == 413
    assert "Terlalu banyak" in answer.json()["said"]


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "[]",
        "nonsense",
        "{}",
        '{"page": "1", "number": 1, "data": "headline=x"}',
        f'{{"page": "{PAGE}", "number": -1, "data": "headline=x"}}',
        f'{{"page": "{PAGE}", "number": 99999999999999999999, "data": "headline=x"}}',
        f'{{"page": "{PAGE}", "number": 1, "data": "headline=\\u0000"}}',
        f'{{"page": "{PAGE}", "number": 1, "data": "headline=\\ud800"}}',
        f'{{"page": "{PAGE}", "number": 1, "data": ["headline"]}}',
    ],
)
def test_nonsense_is_refused_and_keeps_nothing(browser_of, reporter, sent):
    answer = browser_of(reporter).post(KEEP, sent, content_type="application/json")

    assert answer.status_code == 400
    assert not Buffer.objects.exists()


def test_the_session_says_who_is_logged_in(browser_of, reporter):
    answer = browser_of(reporter).get(SESSION).json()

    assert answer["person"] == reporter.pk
    assert answer["token"]


def test_what_differs_is_offered_in_words(browser_of, reporter, draft, keep):
    client = browser_of(reporter)
    keep(client, reporter, article=draft, headline="Warga dan TNI Bersihkan Sungai")

    page = client.get(UNSAVED, {"article": draft.pk, "page": uuid4()})

    (offer,) = page.context["offers"]
    assert [str(label) for label, _lines in offer.fields] == ["Judul"]
    assert "dan TNI" in page.content.decode()


def test_the_name_with_which_a_new_story_begins_is_no_change(browser_of, reporter, keep):
    own = AuthorFactory(user=reporter)
    signed = rows("bylines", {"author": own.pk, "author_text": own.name, "part": "reporter"})
    client = browser_of(reporter)
    keep(client, reporter, headline="Warga Menanam Bakau", section="", **signed)

    (offer,) = client.get(UNSAVED).context["offers"]

    assert [str(label) for label, _lines in offer.fields] == ["Judul", "Isi"]


def test_half_filled_rows_and_wrong_dates_are_offered_too(browser_of, reporter, draft, keep):
    client = browser_of(reporter)
    half = rows("bylines", {"name": "Rina", "part": "photographer"}) | rows(
        "mentions", {"office": "Kapolres"}
    )
    keep(client, reporter, article=draft, event_on="kemarin", tag_names="Sungai Musi", **half)

    page = client.get(UNSAVED, {"article": draft.pk})

    (offer,) = page.context["offers"]
    assert {str(label) for label, _lines in offer.fields} == {
        "Tanggal kejadian",
        "Nama penulis",
        "Tag",
        "Pejabat yang disebut",
    }


def test_what_is_saved_already_is_not_offered(browser_of, reporter, draft, keep):
    client = browser_of(reporter)
    keep(client, reporter, article=draft)

    assert client.get(UNSAVED, {"article": draft.pk}).context["offers"] == []


def test_a_text_as_it_was_opened_is_not_offered_when_the_story_moves_on(
    browser_of, reporter, editor, draft, keep
):
    client = browser_of(reporter)
    keep(client, reporter, article=draft)

    moved_on(draft, editor)

    assert client.get(UNSAVED, {"article": draft.pk}).context["offers"] == []


def test_an_offer_names_what_the_person_changed_and_not_what_others_did(
    browser_of, reporter, editor, draft, keep
):
    client = browser_of(reporter)
    keep(client, reporter, article=draft, summary="Tiga perahu sampah terangkut.")

    moved_on(draft, editor)

    (offer,) = client.get(UNSAVED, {"article": draft.pk}).context["offers"]
    assert offer.has_moved_on
    assert [str(label) for label, _lines in offer.fields] == ["Ringkasan"]


def test_a_person_is_offered_nothing_of_others(browser_of, reporter, editor, draft, keep):
    keep(browser_of(reporter), reporter, article=draft, headline="Rahasia wartawan")
    keep(browser_of(reporter), reporter, page=uuid4(), headline="Naskah baru wartawan")
    client = browser_of(editor)

    seen = [
        client.get(UNSAVED, {"article": draft.pk}),
        client.get(UNSAVED),
        client.get(f"{change_address(draft)}?buffer={PAGE}"),
        client.get(f"{ADD}?buffer={PAGE}"),
    ]
    client.post(DISCARD, json.dumps({"page": str(PAGE)}), content_type="application/json")

    assert not [
        page for page in seen if "wartawan</" in page.content.decode() or "Rahasia" in str(page.content)
    ]
    assert Buffer.objects.unsaved().count() == 2


def test_a_story_that_one_may_not_see_has_no_offers(browser_of, colleague, draft):
    assert browser_of(colleague).get(UNSAVED, {"article": draft.pk}).status_code == 404


def test_taken_over_it_brings_back_every_field_and_row(browser_of, reporter, draft, keep):
    client = browser_of(reporter)
    kept = rows("bylines", {"name": "Antara", "part": "photographer"}) | rows(
        "read_also", {"ref": "1", "headline": "Harga Cabai"}
    )
    keep(
        client,
        reporter,
        article=draft,
        summary="Setengah kalim",
        event_on="2023-13-",
        tag_names="Tag Baru",
        **kept,
    )

    form = client.get(f"{change_address(draft)}?buffer={PAGE}")

    page = form.content.decode()
    values = form.context["adminform"].form
    assert [values[name].value() for name in ("summary", "event_on", "tag_names")] == [
        "Setengah kalim",
        "2023-13-",
        "Tag Baru",
    ]
    assert 'value="Antara"' in page
    assert 'value="Harga Cabai"' in page


def test_a_save_empties_the_buffer_and_late_typing_does_not_come_back(
    browser_of, reporter, draft, keep, typed
):
    client = browser_of(reporter)
    keep(client, reporter, number=5, article=draft, headline="Judul baru")

    client.post(change_address(draft), of_page(typed(headline="Judul baru", seen=1)))
    late = keep(client, reporter, number=4, article=draft, headline="Judul b")

    assert late.json()["saved"] == change_address(draft)
    assert Buffer.objects.get().data == ""


def test_a_refused_save_leaves_the_buffer(browser_of, reporter, draft, keep, typed):
    client = browser_of(reporter)
    keep(client, reporter, article=draft, headline="")

    page = client.post(change_address(draft), of_page(typed(headline="", seen=1)))

    assert Buffer.objects.unsaved().count() == 1
    assert (page.context["page"], page.context["number"]) == (PAGE, 5)


def test_a_repeated_save_makes_one_revision_and_no_conflict(browser_of, reporter, draft, typed):
    client = browser_of(reporter)
    sent = of_page(typed(headline="Judul baru", seen=1))

    answers = [client.post(change_address(draft), sent) for _ in range(3)]

    assert {answer.status_code for answer in answers} == {302}
    assert draft.revisions.count() == 2


def test_a_repeated_save_of_a_new_story_makes_one_story(browser_of, reporter, typed):
    client = browser_of(reporter)
    sent = of_page(typed())

    answers = [client.post(ADD, sent) for _ in range(2)]

    assert {answer.url for answer in answers} == {change_address(Article.objects.get())}


def test_a_page_that_goes_on_after_its_save_does_not_conflict_with_itself(browser_of, reporter, draft, typed):
    client = browser_of(reporter)
    client.post(change_address(draft), of_page(typed(headline="Judul satu", seen=1), number=5))

    answer = client.post(change_address(draft), of_page(typed(headline="Judul dua", seen=1), number=6))

    draft.refresh_from_db()
    assert answer.status_code == 302
    assert (draft.headline, draft.revision_number) == ("Judul dua", 3)


def test_a_new_story_that_goes_on_after_its_save_stays_one_story(browser_of, reporter, typed):
    client = browser_of(reporter)
    client.post(ADD, of_page(typed(headline="Judul satu"), number=5))

    client.post(ADD, of_page(typed(headline="Judul dua"), number=6))

    assert Article.objects.get().headline == "Judul dua"


def test_a_page_that_saved_still_conflicts_with_somebody_else(
    browser_of, reporter, editor, draft, content, typed
):
    client = browser_of(reporter)
    client.post(change_address(draft), of_page(typed(headline="Judul satu", seen=1), number=5))
    save_article(draft.pk, content.__class__(headline="Judul redaktur"), seen=2, by=editor, at=NOON)

    page = client.post(change_address(draft), of_page(typed(headline="Judul dua", seen=1), number=6))

    assert page.context["conflict"].current.made_by == editor
    assert draft.revisions.count() == 3


def test_an_older_state_of_a_saved_page_saves_nothing(browser_of, reporter, draft, typed):
    client = browser_of(reporter)
    client.post(change_address(draft), of_page(typed(headline="Judul lengkap", seen=1), number=6))

    client.post(change_address(draft), of_page(typed(headline="Judul len", seen=1), number=5))

    draft.refresh_from_db()
    assert draft.headline == "Judul lengkap"
