"""A save on top of a newer revision: merged where it can be, else both texts are shown."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.utils.html import strip_tags

from articles.editorial.models import Article, ReadAlso
from articles.editorial.services import save_article
from articles.editorial.services.reading_content import content_of
from articles.taxonomy.models import Tag
from tests.editorial.admin.conftest import change_address, rows
from tests.factories import NOON, TagFactory
from tests.forms import fields_of

BODY = "<p>Warga turun ke sungai.</p><p>Camat ikut memungut sampah.</p>"


@pytest.fixture
def changed_meanwhile(draft, content, editor):
    """The editor changed the headline and the summary after the reporter opened the form."""
    theirs = replace(content, headline="Judul redaktur", summary="Ringkasan redaktur")
    return save_article(draft.pk, theirs, seen=1, by=editor, at=NOON)


@pytest.fixture
def send(browser_of, reporter):
    """Sends the reporter's form for an article."""
    client = browser_of(reporter)

    def of(article, data):
        return client.post(change_address(article), data, follow=True)

    return of


def said(response):
    return " ".join(str(message) for message in response.context["messages"])


def test_what_only_one_changed_is_saved_at_once_and_the_person_is_told(send, changed_meanwhile, typed):
    response = send(changed_meanwhile, typed(dateline_place="PANGKALAN BALAI", seen=1))

    now = content_of(Article.objects.get(pk=changed_meanwhile.pk))
    assert (now.headline, now.dateline_place) == ("Judul redaktur", "PANGKALAN BALAI")
    assert all(word in said(response) for word in ("3", "redaktur", "judul", "ringkasan"))


def test_a_person_is_told_that_it_was_their_own_other_window(send, draft, content, reporter, typed):
    save_article(draft.pk, replace(content, summary="Ringkasan jendela lain"), seen=1, by=reporter, at=NOON)

    response = send(draft, typed(dateline_place="PANGKALAN BALAI", seen=1))

    assert "Anda sendiri, di jendela lain (ringkasan)" in said(response)


def test_both_versions_are_shown_and_nothing_is_saved(send, changed_meanwhile, typed):
    response = send(changed_meanwhile, typed(headline="Judul wartawan", seen=1))

    page = strip_tags(response.content.decode())
    assert "Judul wartawan" in page
    assert "Judul redaktur" in page
    assert changed_meanwhile.revisions.count() == 2


def test_all_that_is_not_disputed_stands_merged_in_the_form(send, changed_meanwhile, typed):
    response = send(changed_meanwhile, typed(headline="Judul wartawan", dateline_place="BETUNG", seen=1))

    form = response.context["adminform"].form
    values = [form[name].value() for name in ("summary", "headline", "dateline_place", "seen")]
    assert values == ["Ringkasan redaktur", "Judul wartawan", "BETUNG", "2"]


@pytest.mark.parametrize(
    ("choice", "headline"),
    [("mine", "Judul wartawan"), ("theirs", "Judul redaktur"), ("x", "Judul wartawan")],
)
def test_the_choice_holds_when_the_form_is_saved(send, changed_meanwhile, typed, choice, headline):
    shown = fields_of(send(changed_meanwhile, typed(headline="Judul wartawan", seen=1)).content.decode())

    send(changed_meanwhile, shown | {"choice-headline": choice, "dateline_place": "BETUNG"})

    now = content_of(Article.objects.get(pk=changed_meanwhile.pk))
    assert (now.headline, now.summary, now.dateline_place) == (headline, "Ringkasan redaktur", "BETUNG")


def test_a_third_text_may_be_written_in_the_form(send, changed_meanwhile, typed):
    shown = fields_of(send(changed_meanwhile, typed(headline="Judul wartawan", seen=1)).content.decode())

    send(changed_meanwhile, shown | {"headline": "Judul bersama"})

    assert Article.objects.get(pk=changed_meanwhile.pk).headline == "Judul bersama"


def test_what_came_in_may_be_taken_back_in_the_form(send, changed_meanwhile, typed):
    shown = fields_of(send(changed_meanwhile, typed(headline="Judul wartawan", seen=1)).content.decode())

    send(changed_meanwhile, shown | {"summary": ""})

    assert Article.objects.get(pk=changed_meanwhile.pk).summary == ""


@pytest.mark.parametrize(
    ("choice", "second"),
    [
        ("mine", "<p>Camat dan lurah ikut memungut sampah.</p>"),
        ("theirs", "<p>Camat ikut memungut sampah plastik.</p>"),
        (
            "both",
            "<p>Camat ikut memungut sampah plastik.</p><p>Camat dan lurah ikut memungut sampah.</p>",
        ),
    ],
)
def test_a_paragraph_is_chosen_alone(send, draft, content, editor, reporter, typed, choice, second):
    save_article(draft.pk, replace(content, body=BODY), seen=1, by=reporter, at=NOON)
    theirs = BODY.replace("sampah.", "sampah plastik.") + "<p>Acara selesai siang.</p>"
    save_article(draft.pk, replace(content, body=theirs), seen=2, by=editor, at=NOON)
    mine = BODY.replace("Camat", "Camat dan lurah").replace("Warga turun", "Ratusan warga turun")

    response = send(draft, typed(body=mine, seen=2))
    (place,) = response.context["conflict"].merge.disputed
    send(draft, fields_of(response.content.decode()) | {f"choice-{place.key}": choice})

    draft.refresh_from_db()
    assert draft.body == f"<p>Ratusan warga turun ke sungai.</p>{second}<p>Acara selesai siang.</p>"


def test_new_rows_and_new_tags_stay_in_the_form_and_are_saved_with_it(send, changed_meanwhile, typed):
    data = typed(headline="Judul wartawan", seen=1, tag_names="Tag Baru") | rows(
        "read_also", {"ref": "1", "headline": "Harga Cabai"}
    )

    response = send(changed_meanwhile, data)

    assert response.context["adminform"].form["tag_names"].value() == "Tag Baru"
    assert not ReadAlso.objects.exists()
    assert not Tag.objects.exists()

    send(changed_meanwhile, fields_of(response.content.decode()) | {"choice-headline": "theirs"})

    now = content_of(Article.objects.get(pk=changed_meanwhile.pk))
    assert now.headline == "Judul redaktur"
    assert [row.headline for row in now.read_also] == ["Harga Cabai"]
    assert [Tag.objects.get().pk] == [*now.tag_ids]


def test_tags_of_both_stand_together(send, draft, content, editor, typed):
    save_article(
        draft.pk, replace(content, tag_ids=(TagFactory(name="Sungai").pk,)), seen=1, by=editor, at=NOON
    )

    send(draft, typed(tag_names="Sampah", seen=1))

    assert set(Article.objects.get(pk=draft.pk).tags.values_list("name", flat=True)) == {"Sungai", "Sampah"}


def test_an_error_elsewhere_keeps_the_choice(send, changed_meanwhile, typed):
    shown = fields_of(send(changed_meanwhile, typed(headline="Judul wartawan", seen=1)).content.decode())

    response = send(changed_meanwhile, shown | {"choice-headline": "theirs", "event_on": "kemarin"})

    assert fields_of(response.content.decode())["choice-headline"] == "theirs"


def test_a_third_save_meanwhile_is_merged_or_shown_again(send, changed_meanwhile, content, editor, typed):
    shown = fields_of(send(changed_meanwhile, typed(headline="Judul wartawan", seen=1)).content.decode())
    theirs = replace(content, headline="Judul ketiga", summary="Ringkasan redaktur")
    save_article(changed_meanwhile.pk, theirs, seen=2, by=editor, at=NOON)

    response = send(changed_meanwhile, shown | {"choice-headline": "mine"})

    page = strip_tags(response.content.decode())
    assert response.context["conflict"].current.number == 3
    assert "Judul wartawan" in page
    assert "Judul ketiga" in page


@pytest.mark.parametrize("token", ["x", "eyJhIjoxfQ:1abc:xyz"])
def test_a_conflict_that_was_never_shown_is_refused(send, changed_meanwhile, typed, token):
    response = send(changed_meanwhile, typed(headline="Judul wartawan", seen=2, conflict=token))

    assert response.status_code == 200
    assert changed_meanwhile.revisions.count() == 2


def test_a_step_with_an_unchanged_form_is_refused_when_somebody_saved_meanwhile(
    send, changed_meanwhile, typed
):
    response = send(changed_meanwhile, typed(seen=1, _step="submit"))

    changed_meanwhile.refresh_from_db()
    assert changed_meanwhile.state == "draft"
    assert "redaktur" in said(response)


def test_a_step_goes_on_with_the_persons_own_merged_save(send, changed_meanwhile, typed):
    send(changed_meanwhile, typed(seen=1, dateline_place="BETUNG", _step="submit"))

    changed_meanwhile.refresh_from_db()
    assert (changed_meanwhile.state, changed_meanwhile.revision_number) == ("submitted", 3)


def test_a_step_that_does_not_say_what_was_read_is_refused(browser_of, reporter, draft):
    browser_of(reporter).post(f"/admin/articles/article/{draft.pk}/step/submit/")

    draft.refresh_from_db()
    assert draft.state == "draft"


def test_a_page_that_saves_again_does_not_undo_what_was_merged_into_its_first_save(
    send, changed_meanwhile, typed
):
    page = {"_page": str(uuid4()), "dateline_place": "BETUNG", "seen": 1}
    send(changed_meanwhile, typed(**page, _number=5))

    send(changed_meanwhile, typed(**page, _number=9, lead_caption="Warga di tepi sungai"))

    now = content_of(Article.objects.get(pk=changed_meanwhile.pk))
    assert (now.summary, now.lead_caption) == ("Ringkasan redaktur", "Warga di tepi sungai")
