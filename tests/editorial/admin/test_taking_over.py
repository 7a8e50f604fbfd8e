"""What was typed and not saved meets what others saved meanwhile, at once when it is taken over."""

import re
from dataclasses import replace
from random import Random
from urllib.parse import urlencode
from uuid import UUID, uuid4

import pytest
from django.utils.html import strip_tags
from playwright.sync_api import expect

from articles.editorial.admin.form_data import initial_of
from articles.editorial.admin.forms import ArticleForm
from articles.editorial.merging import Choice
from articles.editorial.models import Article, Buffer
from articles.editorial.services import create_article, save_article
from articles.editorial.services.buffers import Page, Typed, keep_typed
from articles.editorial.services.reading_content import content_of
from articles.taxonomy.models import Tag
from tests.editorial.admin.conftest import change_address, rows, sent_by
from tests.editorial.merging.test_nothing_is_lost import Desk, shown, words
from tests.factories import NOON, ImageFactory, TagFactory
from tests.forms import fields_of

TOKEN = UUID("5a5a5a5a-0000-4000-8000-000000000003")
WAITING = '<figure data-photo-waiting="7a7a7a7a-0000-4000-8000-000000000001"></figure>'


@pytest.fixture
def left(reporter):
    """Leaves a form of the reporter behind, with what stands in it."""

    def of(article, data, *, seen=1):
        typed = Typed(data=urlencode(data), article_id=article.pk, seen=seen)
        return keep_typed(Page(token=uuid4(), number=5), typed, by=reporter, at=NOON)

    return of


@pytest.fixture
def take_over(browser_of, reporter):
    client = browser_of(reporter)

    def of(buffer):
        return client.get(f"{change_address(buffer.article)}?buffer={buffer.page}")

    return of


@pytest.fixture
def save(browser_of, reporter):
    client = browser_of(reporter)

    def of(article, page, **changed):
        return client.post(change_address(article), fields_in(page) | changed)

    return of


@pytest.fixture
def changed_meanwhile(draft, content, editor):
    """The editor changed the headline and the summary after the reporter began to type."""
    theirs = replace(content, headline="Judul redaktur", summary="Ringkasan redaktur")
    return save_article(draft.pk, theirs, seen=1, by=editor, at=NOON)


def fields_in(page):
    """What a browser sends of the article's form, which is one of several on the page."""
    form = page.content.decode().split('id="article_form"')[1].split("</form>")[0]
    return fields_of(form)


def shown_in(page, *names):
    form = page.context["adminform"].form
    return [form[name].value() for name in names]


def test_what_only_one_changed_stands_in_the_form_at_once(changed_meanwhile, left, take_over, typed):
    page = take_over(left(changed_meanwhile, typed(dateline_place="BETUNG", tag_names="Tag Baru")))

    values = shown_in(page, "headline", "summary", "dateline_place", "tag_names", "seen")
    assert values == ["Judul redaktur", "Ringkasan redaktur", "BETUNG", "Tag Baru", 2]
    assert not Tag.objects.exists()


def test_the_page_says_who_changed_what_and_that_nothing_is_left_to_choose(
    changed_meanwhile, left, take_over, typed
):
    page = strip_tags(take_over(left(changed_meanwhile, typed(dateline_place="BETUNG"))).content.decode())

    assert "redaktur (judul, ringkasan)" in page
    assert "Anda mengetik ini di atas revisi 1" in page
    assert "Tidak ada yang perlu dipilih" in page


def test_what_both_changed_is_shown_twice_and_the_choice_holds(
    changed_meanwhile, left, take_over, save, typed
):
    page = take_over(left(changed_meanwhile, typed(headline="Judul wartawan")))
    (place,) = page.context["conflict"].merge.disputed

    save(changed_meanwhile, page, **{f"choice-{place.key}": "theirs"})

    assert "Judul redaktur" in strip_tags(page.content.decode())
    assert shown_in(page, "headline", "summary") == ["Judul wartawan", "Ringkasan redaktur"]
    assert Article.objects.get(pk=changed_meanwhile.pk).headline == "Judul redaktur"


def test_taking_over_saves_nothing_and_leaves_the_buffer(changed_meanwhile, left, take_over, typed):
    take_over(left(changed_meanwhile, typed(headline="Judul wartawan")))

    assert changed_meanwhile.revisions.count() == 2
    assert Buffer.objects.unsaved().count() == 1


def test_new_tags_are_made_by_the_save(changed_meanwhile, left, take_over, save, typed):
    page = take_over(left(changed_meanwhile, typed(tag_names="Tag Baru")))

    save(changed_meanwhile, page)

    now = content_of(Article.objects.get(pk=changed_meanwhile.pk))
    assert now.tag_ids == (Tag.objects.get(name="Tag Baru").pk,)


def test_what_met_once_is_shown_again_when_that_page_was_left_too(
    changed_meanwhile, left, take_over, save, typed
):
    page = take_over(left(changed_meanwhile, typed(headline="Judul wartawan")))
    kept = fields_in(page) | {"choice-headline": "theirs"}

    again = take_over(left(changed_meanwhile, kept, seen=2))
    save(changed_meanwhile, again)

    assert fields_in(again)["choice-headline"] == "theirs"
    assert Article.objects.get(pk=changed_meanwhile.pk).headline == "Judul redaktur"


def test_before_an_earlier_meeting_is_decided_nothing_newer_comes_in(
    changed_meanwhile, left, take_over, save, typed, content, editor
):
    met = take_over(left(changed_meanwhile, typed(headline="Judul wartawan")))
    theirs = replace(content, headline="Judul redaktur", summary="Ringkasan ketiga")
    save_article(changed_meanwhile.pk, theirs, seen=2, by=editor, at=NOON)

    page = take_over(left(changed_meanwhile, fields_in(met), seen=2))
    save(changed_meanwhile, page, **{"choice-headline": "mine"})

    now = Article.objects.get(pk=changed_meanwhile.pk)
    assert shown_in(page, "seen", "summary") == [2, "Ringkasan redaktur"]
    assert "Belum masuk: redaktur (ringkasan)" in strip_tags(page.content.decode())
    assert (now.headline, now.summary) == ("Judul wartawan", "Ringkasan ketiga")


@pytest.mark.parametrize(
    ("half", "name"),
    [
        ({"event_on": "2023-13-"}, "event_on"),
        ({"headline": "", "summary": "x" * 500}, "summary"),
        ({"kind": "advertorial"}, "kind"),
        ({"lead_image": str(TOKEN), "lead_image_text": "Foto"}, "lead_image"),
    ],
)
def test_half_typed_it_stands_as_typed_beside_what_came_in(
    draft, content, editor, left, take_over, typed, half, name
):
    save_article(draft.pk, replace(content, dateline_place="BETUNG"), seen=1, by=editor, at=NOON)

    page = take_over(left(draft, typed(**half)))

    value = shown_in(page, name)[0]
    assert (value.pk if name == "lead_image" else value) == half[name]
    assert shown_in(page, "dateline_place", "seen") == ["BETUNG", 2]


def test_what_others_changed_beside_half_typed_words_is_said_and_waits_for_the_save(
    draft, content, editor, left, take_over, save, typed
):
    theirs = replace(content, event_on=NOON.date(), summary="Ringkasan redaktur")
    save_article(draft.pk, theirs, seen=1, by=editor, at=NOON)

    page = take_over(left(draft, typed(event_on="2023-13-")))
    refused = save(draft, page)
    save(draft, refused, event_on="", lead_caption="Warga di sungai")

    said = strip_tags(page.content.decode())
    now = content_of(Article.objects.get(pk=draft.pk))
    assert shown_in(page, "event_on", "summary", "seen") == ["2023-13-", "", 1]
    assert "tanggal kejadian" in said
    assert "redaktur (ringkasan, tanggal kejadian)" in said
    assert (now.event_on, now.summary, now.lead_caption) == (
        theirs.event_on,
        theirs.summary,
        "Warga di sungai",
    )


def test_half_a_row_of_read_also_keeps_its_block_in_the_text(draft, content, editor, left, take_over, typed):
    save_article(draft.pk, replace(content, summary="Ringkasan redaktur"), seen=1, by=editor, at=NOON)
    half = rows("read_also", {"ref": "1", "headline": "", "target": "", "target_text": "Harga Cab"})

    page = take_over(left(draft, typed(body='<p>Isi.</p><aside data-baca-juga="1"></aside>') | half))

    assert 'value="Harga Cab"' in page.content.decode()
    assert "data-baca-juga" in shown_in(page, "body")[0]
    assert shown_in(page, "summary") == ["Ringkasan redaktur"]


def test_a_photo_on_its_way_stands_in_the_merged_text(draft, content, editor, left, take_over, typed):
    theirs = replace(content, body=content.body + "<p>Acara selesai siang.</p>")
    save_article(draft.pk, theirs, seen=1, by=editor, at=NOON)

    page = take_over(left(draft, typed(body=f"{WAITING}{content.body}")))

    assert shown_in(page, "body", "seen") == [f"{WAITING}{theirs.body}", 2]


def test_what_the_page_saved_itself_is_no_meeting(draft, content, reporter, left, take_over, typed):
    saved = save_article(draft.pk, replace(content, headline="Judul satu"), seen=1, by=reporter, at=NOON)
    buffer = left(draft, typed(headline="Judul dua"))
    Buffer.objects.update(saved_as=saved.revision_number, saved_number=4)

    page = take_over(buffer)

    assert not page.context["conflict"]
    assert shown_in(page, "headline", "seen") == ["Judul dua", 2]


class DeskOfRows(Desk):
    """Edits that name records which are there."""

    def tags(self, content):
        return replace(
            content, tag_ids=tuple(self.changed([*content.tag_ids], TagFactory(name=self.word()).pk))
        )


class Reporter:
    """Takes over, leaves again and saves; remembers which words stood in a place of choice."""

    def __init__(self, random, article, *, left, take_over, save):
        self.random, self.article = random, article
        self.leave, self.take_over, self.send = left, take_over, save
        self.shown = set()

    def see(self, page):
        conflict = page.context["conflict"]
        self.shown |= shown(conflict.merge) if conflict else set()
        places = conflict.merge.disputed if conflict else ()
        return {f"choice-{place.key}": self.random.choice([*Choice]) for place in places}

    def open(self, buffer):
        page = self.take_over(buffer)
        self.see(page)
        return page

    def leave_again(self, page):
        kept = fields_in(page) | self.see(page) | {"involves_child": "on"}
        return self.leave(self.article, kept, seen=int(kept["seen"]))

    def save(self, page):
        for _ in range(4):
            page = self.send(self.article, page, **self.see(page))
            if page.status_code == 302:
                return content_of(Article.objects.get(pk=self.article.pk))
        raise AssertionError(page.context["errors"])


@pytest.mark.parametrize("seed", range(12))
def test_no_word_of_either_is_lost_whatever_comes_between(
    reporter, editor, section, left, take_over, save, seed
):
    random = Random(seed)  # noqa: S311 -- the same edits every time
    desk = DeskOfRows(random)
    ImageFactory(pk=7)
    base = theirs = replace(desk.begin(), section_id=section.pk)
    article = create_article(base, by=reporter, at=NOON)
    mine = base = content_of(article)
    for _ in range(random.randint(1, 6)):
        mine = desk.edit(mine)
    person = Reporter(random, article, left=left, take_over=take_over, save=save)
    buffer = left(article, sent_by(ArticleForm(initial=initial_of(mine))))
    seen = 1
    for meeting in range(random.randint(1, 3)):
        page = person.open(buffer) if meeting else None
        buffer = person.leave_again(page) if page else buffer
        for _ in range(random.randint(1, 4)):
            theirs = desk.edit(content_of(Article.objects.get(pk=article.pk)))
            seen = save_article(article.pk, theirs, seen=seen, by=editor, at=NOON).revision_number

    now = person.save(person.open(buffer))

    before, of_mine, of_theirs, after = (set(words(each)) for each in (base, mine, theirs, now))
    assert (of_mine | of_theirs) - before - after <= person.shown
    assert (before - (of_mine & of_theirs)) & after <= person.shown
    assert (before & of_mine & of_theirs) - after <= person.shown
    assert now.involves_child == bool(meeting)


@pytest.mark.browser
def test_in_a_browser_both_texts_are_read_chosen_and_saved(changed_meanwhile, desk_of, reporter, left, typed):
    left(changed_meanwhile, typed(headline="Judul wartawan", dateline_place="BETUNG"))
    page = desk_of(reporter)
    page.goto(change_address(changed_meanwhile))
    page.click("[data-unsaved] .big-button")
    expect(page.locator(".ProseMirror")).to_be_visible()
    expect(page.locator("#conflict-title")).to_be_focused()
    expect(page.locator(".typing-state")).to_contain_text("Ketikan tersimpan")
    expect(page).to_have_url(re.compile(r"change/$"))

    page.get_by_label("Versi redaktur").check()
    page.click("[name=_save]")

    expect(page.locator(".messagelist")).to_contain_text("revisi 3")
    now = content_of(Article.objects.get(pk=changed_meanwhile.pk))
    assert (now.headline, now.summary, now.dateline_place) == (
        "Judul redaktur",
        "Ringkasan redaktur",
        "BETUNG",
    )
    assert not Buffer.objects.unsaved().exists()
