"""Whether a child or a victim is protected (UU 11/2012, 19; KEJ 5; Peraturan Dewan Pers 1/2019)."""

import re
from collections.abc import Callable, Iterator

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from articles.editorial.content import Content
from articles.editorial.readiness.check import Remark
from articles.editorial.readiness.childhood import (
    ADDRESS,
    CHILD,
    CRIME,
    NAMED_CHILD,
    RELATIVE,
    SCHOOL,
    SEXUAL_CRIME,
    SURELY_CHILD,
    VILLAGE,
)
from articles.editorial.readiness.facts import Facts
from articles.editorial.readiness.passages import Passage, around, passages

type Find = Callable[[Content, Facts], Iterator[Remark]]

UNFLAGGED_CHILD = gettext_lazy(
    "“%(words)s”: the text seems to speak of a child and a crime. Tick “child as offender, victim or "
    "witness”, or ask an editor to judge it."
)
UNFLAGGED_SEXUAL_CRIME = gettext_lazy(
    "“%(words)s”: the text speaks of a sexual crime. Tick “sexual crime”: a second person then reads it, "
    "and the victim is protected."
)
PERHAPS_A_CHILD = gettext_lazy(
    "“%(words)s”: does a child stand here as offender, victim or witness? Then tick it under “Sensitivity”."
)


def _is_protected(content: Content) -> bool:
    return content.involves_child or content.involves_sexual_crime


def child_and_crime(content: Content, facts: Facts) -> Iterator[Remark]:
    """A passage speaks of a child and of a crime, and the story does not bear the mark."""
    if not content.involves_child:
        for passage in passages(content, facts):
            if (child := CHILD.search(passage.text)) and CRIME.search(passage.text):
                yield _remark(passage, child, UNFLAGGED_CHILD)
                return


def sexual_crime(content: Content, facts: Facts) -> Iterator[Remark]:
    """The story speaks of a sexual crime and does not bear the mark."""
    if not content.involves_sexual_crime:
        yield from _first(content, facts, SEXUAL_CRIME, UNFLAGGED_SEXUAL_CRIME)


def perhaps_a_child(content: Content, facts: Facts) -> Iterator[Remark]:
    """The story speaks of a child, with no word of a crime beside it."""
    if not _is_protected(content) and not list(child_and_crime(content, facts)):
        yield from _first(content, facts, SURELY_CHILD, PERHAPS_A_CHILD)


def _first(content: Content, facts: Facts, words: re.Pattern[str], said: str | Promise) -> Iterator[Remark]:
    for passage in passages(content, facts):
        if found := words.search(passage.text):
            yield _remark(passage, found, said)
            return


def _identifies(words: re.Pattern[str], said: str | Promise) -> Find:
    """A check of protected stories for what would let others know the child or victim."""

    def find(content: Content, facts: Facts) -> Iterator[Remark]:
        if not _is_protected(content):
            return
        for passage in passages(content, facts):
            for found in words.finditer(passage.text):
                yield _remark(passage, found, said)

    return find


def _remark(passage: Passage, found: re.Match[str], said: str | Promise) -> Remark:
    words = (
        around(passage.text, found.start(), found.end()) if found.end() - found.start() < 8 else found.group()
    )
    return Remark(field=passage.field, quote=found.group(), text=str(said) % {"words": words})


named_child = _identifies(
    NAMED_CHILD,
    gettext_lazy(
        "“%(words)s” names a child. Take the name out; initials at most, if nothing else tells who it is."
    ),
)
village_named = _identifies(
    VILLAGE, gettext_lazy("“%(words)s” lets others know the child or victim. Name the regency at most.")
)
address_named = _identifies(
    ADDRESS, gettext_lazy("“%(words)s” may be the home of the child or victim. Take the address out.")
)
school_named = _identifies(
    SCHOOL, gettext_lazy("“%(words)s” lets others know the child. Write “a school” without its name.")
)
relative_named = _identifies(
    RELATIVE, gettext_lazy("“%(words)s” names a relative of the child or victim. Take the name out.")
)
