"""The persons of an article: holdings of the same person brought together."""

from dataclasses import dataclass, field

from rapidfuzz import fuzz

from articles.reading.officials.names import WrittenName
from articles.reading.officials.passages import Holding
from articles.reading.places import first_spellings, place_key
from articles.reading.tables.posts import SHORT_TO_LONG

LIKE_ENOUGH = 88
LONG_HEADS = dict(SHORT_TO_LONG)


@dataclass(slots=True)
class Person:
    """One person with everything the article says of the posts held."""

    keys: tuple[str, ...]
    holdings: list[Holding] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)

    @property
    def full(self) -> WrittenName:
        """The fullest way the name is written next to a post."""
        return max((h.name for h in self.holdings), key=lambda name: len(name.keys))


def people_of(holdings: list[Holding]) -> list[Person]:
    """The persons, in the order in which the article first names them."""
    people: list[Person] = []
    for holding in holdings:
        if holding.name.only_initials or holding.post.candidate:
            continue
        person = _same(people, holding)
        if person is None:
            person = Person(holding.name.keys)
            people.append(person)
        elif len(holding.name.keys) > len(person.keys):
            person.keys = holding.name.keys
        person.holdings.append(holding)
    return people


def _same(people: list[Person], holding: Holding) -> Person | None:
    keys = holding.name.keys
    for person in people:
        if person.keys == keys:
            return person
    parts = [p for p in people if _part_of(keys, p.keys) or _part_of(p.keys, keys)]
    agreeing = [p for p in parts if _posts_agree(p, holding)]
    if len(agreeing) == 1:
        return agreeing[0]
    if len(parts) == 1 and not holding.post.region and len(people) == 1:
        return parts[0]
    if len(parts) == 1 and len(keys) == 1 and holding.name.start < holding.post.start:
        return parts[0]
    for person in people:
        close = fuzz.ratio(" ".join(person.keys), " ".join(keys)) >= LIKE_ENOUGH
        if close and len(keys) > 1 and _posts_agree(person, holding):
            person.doubts.append("official_spelling")
            return person
    return None


def _part_of(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of the short name stand in the long one in the same order."""
    rest = iter(long)
    return len(short) < len(long) and all(key in rest for key in short)


def _posts_agree(person: Person, holding: Holding) -> bool:
    return any(
        post_key(h) == post_key(holding) and _regions_agree(h.post.region, holding.post.region)
        for h in person.holdings
    )


def _regions_agree(one: str, other: str) -> bool:
    """Two regions of the tables that are not the same cannot be one official's."""
    known = first_spellings()
    first, second = known.get(place_key(one)), known.get(place_key(other))
    return first is None or second is None or first == second


def post_key(holding: Holding) -> str:
    """A post for comparing: short and long titles are the same."""
    folded = " ".join(holding.post.position.casefold().split())
    return LONG_HEADS.get(folded, folded)
