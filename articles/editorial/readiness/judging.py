"""A story judged by the table of checks, as the newsroom weighs them."""

from collections.abc import Iterable, Mapping
from itertools import islice

from articles.core.models import Newsroom
from articles.editorial.content import Content
from articles.editorial.readiness.check import Check, Finding, Level
from articles.editorial.readiness.facts import Facts
from articles.editorial.readiness.table import CHECKS

MOST_OF_A_CHECK = 5


def judge(content: Content, facts: Facts, *, levels: Mapping[str, str]) -> tuple[Finding, ...]:
    """What the checks found, what holds the story back first; a few remarks of each check at most."""
    found = [finding for check in CHECKS for finding in _made(check, content, facts, level_of(check, levels))]
    return tuple(sorted(found, key=lambda finding: not finding.blocks))


def _made(check: Check, content: Content, facts: Facts, level: Level) -> Iterable[Finding]:
    if level == Level.OFF:
        return
    for remark in islice(check.find(content, facts), MOST_OF_A_CHECK):
        yield Finding(check=check, level=level, remark=remark)


def level_of(check: Check, levels: Mapping[str, str]) -> Level:
    """The newsroom's level of the check; the table's own where it set none."""
    chosen = levels.get(check.name)
    return Level(chosen) if chosen in Level.values and not check.is_fixed else check.level


def newsroom_levels() -> Mapping[str, str]:
    """What the newsroom has set otherwise than the table; one query."""
    return Newsroom.objects.values_list("check_levels", flat=True).first() or {}
