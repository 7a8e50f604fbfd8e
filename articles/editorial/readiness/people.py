"""Whether it is clear who is meant, how they are written, and in which office they speak."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from articles.editorial.content import Content, MentionContent
from articles.editorial.kinds import MentionState
from articles.editorial.readiness.check import Remark
from articles.editorial.readiness.facts import Facts
from articles.editorial.readiness.passages import Passage, paragraphs
from articles.editorial.readiness.spellings import two_spellings

MOST_NAMED = 5
SHORTEST_WORD_OF_AN_OFFICE = 4


def unconfirmed(content: Content, facts: Facts) -> Iterator[Remark]:
    """Officials that the machine proposed and nobody decided about."""
    open_rows = [
        (place, row) for place, row in enumerate(content.mentions) if row.state == MentionState.PROPOSED
    ]
    if not open_rows:
        return
    names = [row.name or row.as_written for _place, row in open_rows]
    shown = ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
    said = _("Nobody has confirmed yet who is meant: %(names)s. Confirm each, or say that it is no official.")
    yield Remark(field="mentions", row=open_rows[0][0], text=said % {"names": shown})


def spelt_in_two_ways(content: Content, facts: Facts) -> Iterator[Remark]:
    """A name stands in the text in two spellings."""
    for one, other in two_spellings(passage.text for passage in paragraphs(content)):
        said = _(
            "The same name seems to be spelt in two ways: “%(one)s” and “%(other)s”. Ask which is right."
        )
        yield Remark(field="body", quote=other, text=said % {"one": one, "other": other})


def without_office(content: Content, facts: Facts) -> Iterator[Remark]:
    """An official stands in the text for the first time without the office."""
    text = list(paragraphs(content))
    for row in content.mentions:
        first = None if row.state == MentionState.DISMISSED else _first(row, text)
        if first is None:
            continue
        office = row.office or facts.offices.get(row.official_id or 0, "")
        if _says(first.text, office):
            continue
        if office:
            said = _("%(name)s is named for the first time without an office. Write “%(office)s” there.")
        else:
            said = _("%(name)s is named for the first time without an office. Write which office it is.")
        yield Remark(field="body", quote=row.name, text=said % {"name": row.name, "office": office})


def _first(row: MentionContent, text: list[Passage]) -> Passage | None:
    """The passage in which the full name stands first."""
    name = row.name.casefold()
    return next((passage for passage in text if name and name in passage.text.casefold()), None)


def _says(text: str, office: str) -> bool:
    """Whether a word of the office stands near."""
    spoken = text.casefold()
    return any(
        word in spoken for word in office.casefold().split() if len(word) >= SHORTEST_WORD_OF_AN_OFFICE
    )
