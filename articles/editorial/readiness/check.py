"""The shape of a check: what it looks for, how much its word weighs, what it found and where."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.editorial.content import Content
from articles.editorial.readiness.facts import Facts


class Level(models.TextChoices):
    """How much a check's word weighs."""

    BLOCKS = "blocks", _("Holds the story back")
    ADVISES = "advises", _("Advises")
    OFF = "off", _("Is not made")


@dataclass(frozen=True, kw_only=True)
class Remark:
    """What is doubtful and what to do about it, at a field, one of its rows or a passage of it.

    Where a photo of the text can be lifted to the head of the story, the form offers to do it.
    """

    text: str
    field: str
    row: int | None = None
    quote: str = ""
    lifts_photo: bool = False


@dataclass(frozen=True, kw_only=True)
class Check:
    """One check; the newsroom sets the level of those that are not fixed."""

    name: str
    label: str | Promise
    find: Callable[[Content, Facts], Iterable[Remark]]
    level: Level = Level.ADVISES
    is_fixed: bool = False


@dataclass(frozen=True, kw_only=True)
class Finding:
    """What a check found, with the weight that the newsroom gives to it."""

    check: Check
    level: Level
    remark: Remark

    @property
    def blocks(self) -> bool:
        """Whether the story is held back because of it."""
        return self.level == Level.BLOCKS
