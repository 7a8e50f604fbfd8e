"""Nothing that readers do not see is told to a partner, by any address."""

from dataclasses import replace
from datetime import timedelta

import pytest

from articles.editorial.content import MentionContent
from articles.editorial.services import (
    approve,
    create_article,
    publish,
    reopen,
    save_article,
    submit,
    write_note,
)
from tests.factories import NOON, OfficialFactory, TagFactory

pytestmark = pytest.mark.django_db
SECRET = "Rahasia"
HOUR = timedelta(hours=1)


@pytest.fixture
def everything(fetch):
    """All that a partner can fetch, as one text."""

    def of(*articles) -> str:
        paths = ["stories/", "stories/?limit=50&since=1970-01-01T00:00:00Z", "tags/", "sections/"]
        paths += [f"stories/{article.pk}/" for article in articles]
        return " ".join(fetch(path).content.decode() for path in paths)

    return of


def test_a_draft_is_not_told(everything, draft, content, reporter):
    tag = TagFactory(name=f"{SECRET} Penangkapan")
    hidden = create_article(
        replace(content, headline=f"{SECRET} Bupati", tag_ids=(tag.pk,)), by=reporter, at=NOON
    )

    assert SECRET not in everything(draft, hidden)


def test_a_change_that_is_not_published_is_not_told(everything, published, content, editor, reporter):
    reopen(published.pk, seen=1, by=editor, at=NOON)
    save_article(published.pk, replace(content, headline=SECRET), seen=1, by=editor, at=NOON)

    assert SECRET not in everything(published)
    assert "Warga Bersihkan Sungai" in everything(published)


def test_an_embargoed_story_is_not_told_before_its_moment(everything, clock, content, reporter, editor):
    tag = TagFactory(name=f"{SECRET} Jadwal")
    story = create_article(
        replace(content, headline=f"{SECRET} Besok", tag_ids=(tag.pk,)), by=reporter, at=NOON
    )
    submit(story.pk, seen=1, by=reporter, at=NOON)
    approve(story.pk, seen=1, by=editor, at=NOON)
    publish(story.pk, seen=1, by=editor, at=NOON, visible_from=NOON + HOUR)

    assert SECRET not in everything(story)

    clock(NOON + HOUR)
    assert SECRET in everything(story)


def test_notes_people_and_accounts_of_the_newsroom_are_not_told(everything, published, editor, reporter):
    write_note(published.pk, text=f"{SECRET}: tanya polisi", by=editor, at=NOON)

    told = everything(published)

    assert SECRET not in told
    assert editor.username not in told
    assert "revision" not in told


def test_an_official_whom_nobody_confirmed_is_not_told(everything, publish_story):
    guessed = OfficialFactory(name=f"{SECRET} Terduga")
    mention = MentionContent(
        official_id=guessed.pk, as_written=guessed.name, name=guessed.name, state="proposed"
    )

    story = publish_story(mentions=(mention,))

    assert SECRET not in everything(story)
