"""Counts over time as bars: the geometry of a drawing, whose template adds the words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from articles.core.dates import clock, day_bounds, long_date

WIDTH, HEIGHT = 600, 120
GAP = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One hour or day: how it is named, its count, its rectangle."""

    label: str
    reads: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, kw_only=True)
class Chart:
    """Bars side by side, the oldest first."""

    bars: tuple[Bar, ...]
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def total(self) -> int:
        """All reads of the chart."""
        return sum(bar.reads for bar in self.bars)

    @property
    def most(self) -> int:
        """The highest bar's reads."""
        return max((bar.reads for bar in self.bars), default=0)


def hours(counts: Mapping[datetime, int], *, until: datetime, count: int = 48) -> Chart:
    """The last hours, the present one included."""
    last = until.replace(minute=0, second=0, microsecond=0)
    moments = [last - timedelta(hours=back) for back in range(count - 1, -1, -1)]
    return _chart(moments, counts, label=_hour_label)


def days(counts: Mapping[datetime, int], *, until: datetime, count: int = 30) -> Chart:
    """The last days, today included."""
    today = timezone.localtime(until).date()
    moments = [day_bounds(today - timedelta(days=back))[0] for back in range(count - 1, -1, -1)]
    return _chart(moments, counts, label=_day_label)


def _chart(
    moments: list[datetime], counts: Mapping[datetime, int], *, label: Callable[[datetime], str]
) -> Chart:
    highest = max((counts.get(moment, 0) for moment in moments), default=0) or 1
    step = WIDTH / len(moments)
    return Chart(
        bars=tuple(
            _bar(label(moment), counts.get(moment, 0), place=place, step=step, highest=highest)
            for place, moment in enumerate(moments)
        )
    )


def _bar(label: str, reads: int, *, place: int, step: float, highest: int) -> Bar:
    height = round(HEIGHT * reads / highest, 1)
    return Bar(
        label=label,
        reads=reads,
        x=round(place * step + step * GAP / 2, 1),
        y=round(HEIGHT - height, 1),
        width=round(step * (1 - GAP), 1),
        height=height,
    )


def _hour_label(moment: datetime) -> str:
    return f"{long_date(timezone.localtime(moment).date())}, {clock(moment)}"


def _day_label(moment: datetime) -> str:
    return long_date(timezone.localtime(moment).date())
