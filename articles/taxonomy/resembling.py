"""Tags that a new name may have been meant to be: a slip of the pen makes no second tag."""

from rapidfuzz.distance import DamerauLevenshtein

from articles.core.lookup import best_matches
from articles.taxonomy.models import Tag
from articles.taxonomy.names import find_tags, tag_key

MOST = 3
# One slip in five letters, as many as two in all: `Pemilu` and `Pilkada` are far, `Pemillu` is near.
LETTERS_A_SLIP, MOST_SLIPS = 5, 2
TOO_MANY = MOST_SLIPS + 1
NAMES = ("name", "aliases__name")


def resembling(name: str) -> tuple[Tag, ...]:
    """The tags that are the nearest to the name, a slip or two away; none when a tag bears it."""
    if not tag_key(name) or find_tags([name]):
        return ()
    keys = best_matches(Tag.objects.all(), name, words=NAMES)
    near: dict[int, list[Tag]] = {}
    for tag in Tag.objects.filter(pk__in=keys).prefetch_related("aliases"):
        slips = min(_slips(name, other) for other in (tag.name, *(a.name for a in tag.aliases.all())))
        near.setdefault(slips, []).append(tag)
    nearest = min(near, default=TOO_MANY)
    return () if nearest == TOO_MANY else tuple(sorted(near[nearest], key=str)[:MOST])


def _slips(one: str, other: str) -> int:
    """How many letters differ, spaces and marks aside; too many count as far away."""
    first, second = _letters(one), _letters(other)
    if sorted(tag_key(one).split()) == sorted(tag_key(other).split()):
        return 0
    most = min(MOST_SLIPS, max(len(first), len(second)) // LETTERS_A_SLIP)
    slips = DamerauLevenshtein.distance(first, second, score_cutoff=most)
    return slips if slips <= most and _digits(first) == _digits(second) else TOO_MANY


def _letters(name: str) -> str:
    return "".join(char for char in tag_key(name) if char.isalnum())


def _digits(name: str) -> str:
    """`Pemilu 2024` is no misspelling of `Pemilu 2029`."""
    return "".join(char for char in name if char.isdecimal())
