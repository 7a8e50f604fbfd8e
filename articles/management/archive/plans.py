"""What happens to each story of an archive, decided before anything is stored."""

from collections import deque
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from articles.core.models import User
from articles.editorial.workflow import State
from articles.management.archive.cast import Cast
from articles.management.archive.prose import Text, Writer
from articles.media.models import Image
from articles.officials.models import Tenure
from articles.taxonomy.models import Section, Tag

UPDATED = 0.05
WITHDRAWN = 0.01
UNFINISHED = 0.1
WITH_PICTURE = 0.6
REMEMBERED = 5000


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One story: what it says in each of its versions, whom it names, and what became of it."""

    key: int
    texts: tuple[Text, ...]
    starts: tuple[datetime, ...]
    withdrawn_at: datetime | None
    state: State
    writer: User
    editor: User
    section: Section
    tags: list[Tag]
    tenures: list[Tenure]
    image: Image | None
    further: dict[int, str]

    @property
    def changed_at(self) -> datetime:
        """When its working copy was last touched."""
        return self.starts[-1]


class Planner:
    """Decides about one story after the other, from the oldest to the newest."""

    def __init__(self, cast: Cast, *, dice: Random, at: datetime) -> None:
        self._cast, self._dice, self._at = cast, dice, at
        self._writer = Writer(dice)
        self._earlier: deque[tuple[int, str]] = deque(maxlen=REMEMBERED)

    def plan(self, key: int, *, moment: datetime, is_recent: bool) -> Plan:
        """A story of that moment; only among the recent ones are some still being worked on."""
        cast, dice = self._cast, self._dice
        state = State.PUBLISHED
        if is_recent and dice.random() < UNFINISHED:
            state = dice.choice((State.DRAFT, State.SUBMITTED))
        texts, starts = self._versions(moment, is_published=state == State.PUBLISHED)
        withdrawn_at = self._withdrawal(starts[-1]) if state == State.PUBLISHED else None
        plan = Plan(
            key=key,
            texts=texts,
            starts=starts,
            withdrawn_at=withdrawn_at,
            state=State.WITHDRAWN if withdrawn_at else state,
            writer=cast.writers.one(dice),
            editor=cast.editor,
            section=cast.sections.one(dice),
            tags=cast.tags.draw(dice, count=dice.randint(2, 4)),
            tenures=cast.tenures.draw(dice, count=dice.randint(0, 2)),
            image=dice.choice(cast.images) if cast.images and dice.random() < WITH_PICTURE else None,
            further=self._further(),
        )
        if plan.state == State.PUBLISHED:
            self._earlier.append((key, texts[-1].headline))
        return plan

    def _withdrawal(self, last: datetime) -> datetime | None:
        """When readers lost it, for the few stories that were taken from them."""
        end = last + timedelta(hours=self._dice.randint(1, 96))
        return end if end <= self._at and self._dice.random() < WITHDRAWN else None

    def _versions(
        self, moment: datetime, *, is_published: bool
    ) -> tuple[tuple[Text, ...], tuple[datetime, ...]]:
        """Its texts and since when each holds: one, or two where the story was brought up to date."""
        text = self._writer.write()
        later = moment + timedelta(minutes=self._dice.randint(30, 2880))
        if not is_published or later > self._at or self._dice.random() >= UPDATED:
            return (text,), (moment,)
        news = self._writer.write().paragraphs[0]
        return (text, replace(text, paragraphs=(*text.paragraphs, news))), (moment, later)

    def _further(self) -> dict[int, str]:
        """Up to two earlier stories to read, and their headlines."""
        count = min(self._dice.randint(0, 2), len(self._earlier))
        return dict(self._dice.choice(self._earlier) for _ in range(count))
