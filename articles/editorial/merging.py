"""Two people changed one story: what each changed is told apart by the revision both started from."""

from dataclasses import dataclass, fields, replace

from articles.editorial.content import Content

# Blocks of the body name rows of the read-also table: one without the other makes no sense.
_TOGETHER = ("body", "read_also")
_UNITS: tuple[tuple[str, ...], ...] = (
    _TOGETHER,
    *((f.name,) for f in fields(Content) if f.name not in _TOGETHER),
)


@dataclass(frozen=True, kw_only=True)
class Merge:
    """The merged content; the fields taken over from them, and those that both changed (mine stands)."""

    content: Content
    taken: tuple[str, ...]
    disputed: tuple[str, ...]


def merge(*, base: Content, mine: Content, theirs: Content) -> Merge:
    """Mine, with everything that only they changed; what both changed differently is named, not decided."""
    taken: list[str] = []
    disputed: list[str] = []
    for unit in _UNITS:
        started, i_have, they_have = (_values(each, unit) for each in (base, mine, theirs))
        if they_have in (started, i_have):
            continue
        (taken if i_have == started else disputed).extend(
            name for name in unit if getattr(mine, name) != getattr(theirs, name)
        )
    content = replace(mine, **{name: getattr(theirs, name) for name in taken})
    return Merge(content=content, taken=tuple(taken), disputed=tuple(disputed))


def _values(content: Content, names: tuple[str, ...]) -> tuple[object, ...]:
    return tuple(getattr(content, name) for name in names)
