"""The form saves through the desk's services, and what they refuse comes back with everything typed."""

import pytest

from articles.editorial.models import Article, Revision
from articles.editorial.services import create_article
from articles.taxonomy.models import Tag
from tests.editorial.admin.conftest import change_address, rows, sent_by
from tests.factories import NOON, AuthorFactory, SponsorFactory, TagFactory

ADD = "/admin/articles/article/add/"


def errors_of(response):
    form = response.context["adminform"].form
    return {name: list(errors) for name, errors in form.errors.items()}


def test_a_new_story_is_a_draft_with_its_first_revision(browser_of, reporter, typed):
    response = browser_of(reporter).post(ADD, typed())

    article = Article.objects.get()
    assert response.url == change_address(article)
    assert (article.state, article.revision_number, article.created_by) == ("draft", 1, reporter)
    assert article.revisions.count() == 1


def test_a_new_story_is_saved_and_submitted_with_one_press(browser_of, reporter, typed):
    client = browser_of(reporter)
    form = client.get(ADD).content.decode()

    ready = client.post(ADD, typed(_step="submit"))
    held = client.post(ADD, typed(headline="Warga Menanam Bakau", section="", _step="submit"))

    submitted, kept = Article.objects.order_by("pk")
    assert 'name="_step" value="submit"' in form
    assert (submitted.state, ready.url) == ("submitted", change_address(submitted))
    assert (kept.state, kept.revision_number) == ("draft", 1)
    assert held.url.endswith(f"/{kept.pk}/step/submit/?seen=1")


def test_a_new_story_bears_the_name_of_who_begins_it_until_that_is_taken_out(browser_of, reporter, typed):
    client, own = browser_of(reporter), AuthorFactory(user=reporter)
    form = client.get(ADD).context["adminform"].form

    client.post(ADD, sent_by(form) | {"headline": "Warga Bersihkan Sungai"})
    client.post(ADD, typed(headline="Warga Menanam Bakau"))

    signed, unsigned = Article.objects.order_by("pk")
    assert [byline.author for byline in signed.bylines.all()] == [own]
    assert not unsigned.bylines.exists()


def test_a_save_makes_a_revision(browser_of, reporter, draft, typed):
    browser_of(reporter).post(change_address(draft), typed(headline="Warga dan TNI", seen=1))

    draft.refresh_from_db()
    assert (draft.headline, draft.revision_number) == ("Warga dan TNI", 2)


def test_an_opened_form_saved_as_it_is_makes_no_revision(browser_of, reporter, draft):
    client = browser_of(reporter)
    form = client.get(change_address(draft)).context["adminform"].form

    client.post(change_address(draft), sent_by(form))

    assert draft.revisions.count() == 1


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"headline": ""}, "headline"),
        ({"headline": "   "}, "headline"),
        ({"headline": "\u202e\u200b"}, "headline"),
        ({"headline": "x" * 201}, "headline"),
        ({"headline": "<b>Tebal</b>"}, "headline"),
        ({"headline": "Nol \x00 bait"}, "headline"),
        ({"section": "999999"}, "section"),
        ({"kind": "advertorial"}, "sponsor"),
        ({"sponsor_text": "Tidak Ada", "sponsor": "77"}, "sponsor"),
        ({"event_on": "kemarin"}, "event_on"),
        ({"tag_names": ", ".join(f"tag{n}" for n in range(10_000))}, "tag_names"),
        ({"tag_names": "x" * 101}, "tag_names"),
        ({"body": "<p>x</p>" * 50_000}, "body"),
        (rows("read_also", {"headline": "", "target": "99999999999999999999"}), "read_also"),
        (rows("bylines", {"name": "x" * 121, "part": "reporter"}), "bylines"),
        (rows("bylines", {"name": "Rina", "part": "boss"}), "bylines"),
        (rows("mentions", {"as_written": "Ferly", "state": "confirmed"}), "mentions"),
        (rows("bylines", *[{"name": f"A {n}", "part": "reporter"} for n in range(21)]), "bylines"),
    ],
)
def test_what_is_refused_is_said_at_its_field(browser_of, reporter, draft, typed, changed, field):
    response = browser_of(reporter).post(change_address(draft), typed(seen=1, **changed))

    assert response.status_code == 200
    assert field in errors_of(response)
    assert draft.revisions.count() == 1
    assert not Tag.objects.exists()


def test_what_was_typed_stands_in_the_form_again(browser_of, reporter, draft, typed):
    data = typed(seen=1, kind="advertorial", summary="Ringkasan ketikan") | rows(
        "bylines", {"name": "Antara", "part": "photographer"}
    )

    response = browser_of(reporter).post(change_address(draft), data)

    page = response.content.decode()
    assert "Ringkasan ketikan" in page
    assert 'value="Antara"' in page


def test_relations_are_saved_with_the_article(browser_of, reporter, draft, typed):
    author = AuthorFactory(name="Rina Wati")
    TagFactory(name="Pemilu")
    data = typed(seen=1, tag_names="pemilu, Sungai Musi") | rows(
        "bylines",
        {"author": "", "author_text": "rina wati", "part": "reporter"},
        {"name": "Antara", "part": "photographer"},
    )

    browser_of(reporter).post(change_address(draft), data)

    assert [(b.author, b.name) for b in draft.bylines.select_related("author")] == [
        (author, ""),
        (None, "Antara"),
    ]
    assert list(draft.tags.order_by("name").values_list("name", flat=True)) == [
        "Pemilu",
        "Sungai Musi",
    ]


def test_a_row_without_a_block_gets_one(browser_of, reporter, draft, typed):
    data = typed(seen=1) | rows("read_also", {"headline": "Harga Cabai Naik"})

    browser_of(reporter).post(change_address(draft), data)

    draft.refresh_from_db()
    assert 'data-baca-juga="1"' in draft.body
    assert draft.read_also.get().headline == "Harga Cabai Naik"


def test_an_advertorial_names_its_sponsor_by_its_exact_name(browser_of, reporter, draft, typed):
    SponsorFactory(name="Toko Maju")

    browser_of(reporter).post(
        change_address(draft), typed(seen=1, kind="advertorial", sponsor="", sponsor_text="toko maju")
    )

    draft.refresh_from_db()
    assert str(draft.sponsor) == "Toko Maju"


def test_a_page_that_names_no_revision_saves_nothing(browser_of, reporter, draft, typed):
    response = browser_of(reporter).post(change_address(draft), typed(headline="Lain"))

    assert response.status_code == 200
    assert draft.revisions.count() == 1


def test_what_the_state_forbids_keeps_what_was_typed(browser_of, reporter, submitted, typed):
    response = browser_of(reporter).post(
        change_address(submitted), typed(seen=1, headline="Ketikan terlambat")
    )

    assert response.status_code == 200
    assert "Ketikan terlambat" in response.content.decode()
    assert Revision.objects.filter(article=submitted).count() == 1


def test_a_lone_surrogate_never_reaches_the_database(browser_of, reporter, draft, section):
    sent = f"headline=Warga%ED%A0%80Sungai&section={section.pk}&kind=news&seen=1"

    response = browser_of(reporter).post(
        change_address(draft), sent, content_type="application/x-www-form-urlencoded"
    )

    assert response.status_code in (200, 302)


def test_nobody_else_is_asked_for_a_save(browser_of, colleague, draft, typed):
    response = browser_of(colleague).post(change_address(draft), typed(seen=1, headline="Ambil alih"))

    assert response.status_code == 302
    draft.refresh_from_db()
    assert draft.headline != "Ambil alih"


def test_a_story_by_a_colleague_cannot_be_found_out_by_its_headline(
    browser_of, reporter, colleague, content, draft, typed
):
    create_article(content, by=colleague, at=NOON)
    data = typed(seen=1) | rows(
        "read_also", {"target": "", "target_text": content.headline, "headline": "x y"}
    )

    response = browser_of(reporter).post(change_address(draft), data)

    assert "read_also" in errors_of(response)
