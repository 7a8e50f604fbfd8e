"""What bears nearly the same name: a slip of the pen makes no second one."""

from collections.abc import Callable, Iterator

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy
from rapidfuzz.distance import DamerauLevenshtein

from articles.core.lookup import MOST_MATCHES, best_matches
from articles.core.text import clean_line

# The wholes and parts of a name that count as the name, the whole first and the shortest last.
type Forms = Callable[[str], tuple[str, ...]]

MOST = 3
# One slip in five letters, as many as two in all: `Pemilu` and `Pilkada` are far, `Pemillu` is near.
LETTERS_A_SLIP, MOST_SLIPS = 5, 2
TOO_MANY = MOST_SLIPS + 1
NAMES = ("name", "aliases__name")
QUESTION = gettext_lazy(
    "“{name}” is nearly the name of {near}. Use that one, or tick below that another is meant."
)


def whole(name: str) -> tuple[str, ...]:
    """Nothing but the whole of a name is the name."""
    return (name,)


def nearest_named(rows: QuerySet, name: str, *, but: int | None, forms: Forms = whole) -> tuple:
    """Of things with a name and `aliases` those nearest to the name, a slip or two away; never `but`."""
    rows = rows.exclude(pk=but)
    keys = best_matches(rows, forms(name)[-1], words=NAMES, enough=MOST_MATCHES)
    near: dict[int, list] = {}
    for thing in rows.filter(pk__in=keys).prefetch_related("aliases"):
        known = (thing.name, *(alias.name for alias in thing.aliases.all()))
        slips = min(_slips(*pair) for other in known for pair in _pairs(name, other, forms))
        near.setdefault(slips, []).append(thing)
    nearest = min(near, default=TOO_MANY)
    return () if nearest == TOO_MANY else tuple(sorted(near[nearest], key=str)[:MOST])


def _pairs(one: str, other: str, forms: Forms) -> Iterator[tuple[str, str]]:
    """The whole of each with the forms of the other: two names that end alike are two names."""
    of_one, of_other = forms(one), forms(other)
    yield from ((form, of_other[0]) for form in of_one)
    yield from ((of_one[0], form) for form in of_other)


def _slips(one: str, other: str) -> int:
    """How many letters differ, spaces and marks aside; too many count as far away."""
    if sorted(_key(one).split()) == sorted(_key(other).split()):
        return 0
    first, second = _letters(one), _letters(other)
    most = min(MOST_SLIPS, max(len(first), len(second)) // LETTERS_A_SLIP)
    slips = DamerauLevenshtein.distance(first, second, score_cutoff=most)
    return slips if slips <= most and _digits(first) == _digits(second) else TOO_MANY


def _key(name: str) -> str:
    return clean_line(name).lower()


def _letters(name: str) -> str:
    return "".join(char for char in _key(name) if char.isalnum())


def _digits(name: str) -> str:
    """`Pemilu 2024` is no misspelling of `Pemilu 2029`."""
    return "".join(char for char in name if char.isdecimal())
