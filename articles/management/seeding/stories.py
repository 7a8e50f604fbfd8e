"""The demo stories: each is pasted, read and taken as far as its file says, by the people of the demo."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from articles.banners.models import Sponsor
from articles.core.models import User
from articles.editorial.content import BylineContent, Content
from articles.editorial.kinds import MentionState
from articles.editorial.models import Article, Author, Notification
from articles.editorial.services import approve, correct, publish, save_article, submit, withdraw
from articles.importers.models import PastedText
from articles.importers.paste_draft import draft_from_paste, propose
from articles.management.demo.days import moment_of
from articles.management.demo.pictures import PICTURES, draw
from articles.management.demo.read import stories
from articles.management.demo.story import DemoStory
from articles.media.models import Image
from articles.media.services import add_image
from articles.reading.paste import read_paste
from articles.taxonomy.models import Section
from articles.taxonomy.services import tags_named

WRITING_TIME = timedelta(hours=2)
# What people were told longer ago than that they have read.
NEWS_AGES = timedelta(hours=12)
# How far each state lies along the way; the steps before it are taken.
WAY = ("draft", "submitted", "approved", "published")
FURTHER = {"scheduled": "published", "withdrawn": "published"}


def seed_stories(*, at: datetime, sponsors: Mapping[str, Sponsor]) -> int:
    """Makes the stories that are not there yet, the oldest first; returns how many."""
    missing = [story for story in stories() if not PastedText.objects.filter(token=_token(story)).exists()]
    local = timezone.localtime(at)
    for story in sorted(missing, key=lambda story: story.planned_at(seeded_at=local)):
        _seed_story(story, at=local, sponsors=sponsors)
    Notification.objects.unread().filter(at__lt=at - NEWS_AGES).update(read_at=at)
    return len(missing)


def _token(story: DemoStory) -> UUID:
    return uuid5(NAMESPACE_URL, f"demo:{story.key}")


@transaction.atomic
def _seed_story(story: DemoStory, *, at: datetime, sponsors: Mapping[str, Sponsor]) -> None:
    moment = story.planned_at(seeded_at=at)
    written = min(moment, at) - WRITING_TIME
    author = User.objects.get(username=story.author)
    text = story.first_text(on=moment.date())
    content = _content(story, text, by=author, at=written, sponsors=sponsors)
    article = draft_from_paste(content, text=text, token=_token(story), by=author, at=written)
    last = WAY.index(FURTHER.get(story.state, story.state))
    editor = _second_person(author)
    if last >= WAY.index("submitted"):
        article = submit(article.pk, seen=1, by=author, at=written)
    if last >= WAY.index("approved"):
        article = approve(article.pk, seen=1, by=editor, at=written)
    if last >= WAY.index("published"):
        scheduled = moment if story.state == "scheduled" else None
        article = publish(article.pk, seen=1, by=editor, at=min(moment, at), visible_from=scheduled)
    _act_in_public(story, article, at=at, author=author, editor=editor)


def _content(
    story: DemoStory, text: str, *, by: User, at: datetime, sponsors: Mapping[str, Sponsor]
) -> Content:
    """What the paste reader understood, with what the people of the demo add to it."""
    proposal = propose(read_paste(text, today=at.date()), by=by, at=at)
    editor = _second_person(by)
    return replace(
        proposal.content,
        kind=story.kind,
        summary=story.summary,
        section_id=Section.objects.get(slug=story.section).pk,
        lead_image_id=_picture(story.picture, by=by, at=at).pk if story.picture else None,
        sponsor_id=sponsors[story.sponsor].pk if story.sponsor else None,
        tag_ids=tuple(tag.pk for tag in tags_named(story.tags, by=editor, at=at)),
        bylines=_bylines(story, proposal.content.bylines),
        mentions=tuple(
            replace(row, state=MentionState.CONFIRMED.value) if row.official_id else row
            for row in proposal.content.mentions
        ),
        **dict.fromkeys(story.flags, True),  # type: ignore[arg-type]
    )


def _bylines(story: DemoStory, found: tuple[BylineContent, ...]) -> tuple[BylineContent, ...]:
    if not story.byline:
        return found
    return (BylineContent(author_id=Author.objects.get(slug=story.byline).pk),)


def _picture(key: str, *, by: User, at: datetime) -> Image:
    """The drawn picture of that key, taken into the library once."""
    picture = next(picture for picture in PICTURES if picture.key == key)
    known = Image.objects.filter(alt=picture.alt).first()
    if known is not None:
        return known
    file = ContentFile(draw(key), name=f"{key}.jpg")
    return add_image(
        file,
        alt=picture.alt,
        caption=picture.caption,
        credit=picture.credit,
        may_be_passed_on=True,
        by=by,
        at=at,
    )


def _act_in_public(story: DemoStory, article: Article, *, at: datetime, author: User, editor: User) -> None:
    """The correction or withdrawal that the story's file tells of."""
    if story.correction is not None:
        act = story.correction
        moment = moment_of(act.days_ago, act.hour, seeded_at=at)
        text = story.text(on=story.planned_at(seeded_at=at).date())
        body = propose(read_paste(text, today=moment.date()), by=author, at=moment).content.body
        content = Content.from_json(article.revisions.latest("number").content)
        article = save_article(article.pk, replace(content, body=body), seen=1, by=author, at=moment)
        submit(article.pk, seen=2, by=author, at=moment)
        approve(article.pk, seen=2, by=editor, at=moment)
        publish(article.pk, seen=2, by=editor, at=moment)
        correct(article.pk, kind=act.kind, text=act.text, by=editor, at=moment)
    if story.withdrawal is not None:
        end = story.withdrawal
        chief = User.objects.get(username="penanggungjawab")
        moment = moment_of(end.days_ago, end.hour, seeded_at=at)
        withdraw(article.pk, seen=1, by=chief, at=moment, reason=end.reason, text=end.text)


def _second_person(author: User) -> User:
    """Who approves: the editor, or the managing editor where the editor wrote it."""
    return User.objects.get(username="penanggungjawab" if author.username == "redaktur" else "redaktur")
