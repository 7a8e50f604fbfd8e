"""What the newsroom knows that is near to what the text says, but not near enough to be taken for it."""

from dataclasses import dataclass

from articles.importers.paste_draft import DraftProposal
from articles.officials.candidates import candidates


@dataclass(frozen=True, kw_only=True)
class Hint:
    """A piece of the text, and what it may mean, each with how alike the two are in per cent."""

    written: str
    may_be: tuple[tuple[str, int], ...]


def read_also_hints(proposal: DraftProposal) -> list[Hint]:
    """Published stories with a headline like a title that waits."""
    return [
        Hint(
            written=row.title,
            may_be=tuple((target.headline, round(100 * target.similarity)) for target in row.targets),
        )
        for row in proposal.read_also
        if row.targets and row.sure_target is None
    ]


def official_hints(proposal: DraftProposal) -> list[Hint]:
    """Officials with a name like one that the newsroom does not know."""
    unknown = [row.name for row in proposal.content.mentions if row.official_id is None]
    return [
        Hint(written=name, may_be=tuple((near.name, round(100 * near.nearness)) for near in found))
        for name, found in candidates(unknown).items()
        if found
    ]
