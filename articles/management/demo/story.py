"""One demo story: a pasted page with what the desk knows about it."""

from dataclasses import dataclass
from datetime import date, datetime, time

from articles.management.demo.days import moment_of, with_days
from articles.management.demo.records import DemoCorrection, DemoWithdrawal

READ_ALSO = "BACA JUGA:"


@dataclass(frozen=True, kw_only=True)
class DemoStory:
    """A story; `pasted` is the page with day placeholders, in the state in which readers end up seeing it."""

    key: str
    section: str
    kind: str
    tags: tuple[str, ...]
    author: str
    days_ago: int
    hour: time
    picture: str
    flags: tuple[str, ...]
    state: str
    summary: str
    pasted: str
    byline: str = ""
    sponsor: str = ""
    correction: DemoCorrection | None = None
    withdrawal: DemoWithdrawal | None = None

    @property
    def headline(self) -> str:
        """The first line of the page."""
        return self.pasted.split("\n", 1)[0]

    @property
    def read_also(self) -> tuple[str, ...]:
        """The headlines that the page's read-also lines name."""
        lines = self.pasted.splitlines()
        return tuple(line.removeprefix(READ_ALSO) for line in lines if line.startswith(READ_ALSO))

    def planned_at(self, *, seeded_at: datetime) -> datetime:
        """The moment of its publication, in the zone of the given moment; today's stories are out already."""
        return moment_of(self.days_ago, self.hour, seeded_at=seeded_at)

    def text(self, *, on: date) -> str:
        """The page as pasted, its days written out; `on` is the day of publication."""
        return with_days(self.pasted, on=on)

    def first_text(self, *, on: date) -> str:
        """The page as it stood before its correction."""
        if self.correction is None:
            return self.text(on=on)
        return with_days(self.pasted.replace(self.correction.now, self.correction.was), on=on)
