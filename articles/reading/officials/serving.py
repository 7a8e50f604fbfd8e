"""Where an official serves when the text does not say it next to the post."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from articles.reading.officials import phrases
from articles.reading.officials.passages import Holding
from articles.reading.officials.post import Post
from articles.reading.officials.tokens import Token
from articles.reading.places import city_names, place_key, regency_of_seats
from articles.reading.tables.units import PLACES_THAT_ARE_WORDS

POLICE_SEATS = {"polda": "Polda", "polres": "Polres"}
CITY_HEADS = frozenset(
    {"wali kota", "walikota", "wako", "wawako", "wawali", "wakil wali kota", "wakil walikota"}
)
CITY_LEADS = frozenset({"kota", "walikota", "pemkot", "polresta", "polrestabes"})
SEAT_WORDS = frozenset({"polres", "polresta", "polrestabes", "polda", "mapolres", "mapolda"})
NEVER_INFERRED = frozenset({"nation"})
HEADS_OF_SEATS = (
    "kapolda",
    "kapolres",
    "kapolresta",
    "kapolrestabes",
    "wakapolda",
    "wakapolres",
    "wakapolresta",
    "kepala kepolisian resor",
    "kepala kepolisian daerah",
)
MILITARY_SEATS = {
    "dandim": "Kodim",
    "kasdim": "Kodim",
    "pabung": "Kodim",
    "danramil": "Koramil",
    "danrem": "Korem",
}


@dataclass(slots=True)
class Surroundings:
    """The regions an article speaks of, by kind, with their weight."""

    weights: dict[str, Counter[str]] = field(default_factory=dict)
    police: list[tuple[int, int, str, str]] = field(default_factory=list)
    posts: list[tuple[int, int, Post]] = field(default_factory=list)
    precincts: list[tuple[int, int, str]] = field(default_factory=list)

    def dominant(self, *kinds: str) -> str | None:
        """The region of these kinds that the article speaks of most."""
        total: Counter[str] = Counter()
        for kind in kinds:
            total.update(self.weights.get(kind, Counter()))
        return total.most_common(1)[0][0] if total else None


def surroundings_of(
    passages: Iterable[tuple[int, list[Token]]],
    posts: Iterable[tuple[int, Post]],
    *,
    place: list[Token],
    title: list[Token],
    regions: Mapping[tuple[str, ...], str],
) -> Surroundings:
    """The regions of the body, the headline and the dateline."""
    around = Surroundings()
    written: dict[str, str] = {}
    for block, tokens in passages:
        _count(around, tokens, written, regions, weight=1)
        _note_seats(around, block, tokens, regions)
    _count(around, title, written, regions, weight=2)
    _count(around, place, written, regions, weight=2)
    _count_seat(around, place, written)
    for block, post in posts:
        if post.region and post.head.startswith("kapolsek"):
            around.precincts.append((block, post.start, post.region))
        if post.region and post.region_kind in {"kab", "kota", "prov"}:
            around.posts.append((block, post.start, post))
            around.weights.setdefault(post.region_kind, Counter())[post.region] += 2
    return around


def _count(
    around: Surroundings,
    tokens: list[Token],
    written: dict[str, str],
    shown: Mapping[tuple[str, ...], str],
    *,
    weight: int,
) -> None:
    at = 0
    while at < len(tokens):
        found = _region_at(tokens, at, shown) if tokens[at].capital else None
        if found is None:
            at += 1
            continue
        end, kind, full = found
        if kind == "kab" and place_key(full) in city_names() and at > 0 and tokens[at - 1].key in CITY_LEADS:
            kind = "kota"
        spelled = " ".join(token.text for token in tokens[at:end])
        name = written.setdefault(full, full if spelled.isupper() and len(spelled) > 5 else spelled)
        around.weights.setdefault(kind, Counter())[name] += weight
        at = end


def _count_seat(around: Surroundings, place: list[Token], written: dict[str, str]) -> None:
    """A story from Tais is a story of Seluma."""
    keys = [token.key for token in place if token.word]
    for length in range(len(keys), 0, -1):
        regency = regency_of_seats().get(" ".join(keys[:length]))
        if regency is not None:
            around.weights.setdefault("kab", Counter())[written.get(regency, regency)] += 2
            return


def _region_at(
    tokens: list[Token], at: int, shown: Mapping[tuple[str, ...], str]
) -> tuple[int, str, str] | None:
    """A region of the tables or of the page: its end, its kind and its full name."""
    for length in (3, 2, 1):
        keys = tuple(token.key for token in tokens[at : at + length])
        if len(keys) == length and shown.get(keys, "local") != "local":
            return (
                at + length,
                shown[keys],
                " ".join(token.text for token in tokens[at : at + length]).title(),
            )
    found = phrases.regions().at(tokens, at)
    if found is None or _opens_sentence_as_word(tokens, at):
        return None
    return found[0], *found[1]


def _opens_sentence_as_word(tokens: list[Token], at: int) -> bool:
    """Palu, Batu and Serang at the beginning of a sentence are more often plain words."""
    if tokens[at].key not in PLACES_THAT_ARE_WORDS or at + 1 >= len(tokens):
        return False
    opens = at == 0 or not tokens[at - 1].word
    return opens and tokens[at + 1].word and not tokens[at + 1].capital


def _note_seats(
    around: Surroundings, block: int, tokens: list[Token], shown: Mapping[tuple[str, ...], str]
) -> None:
    """Police headquarters the text names, for officers of that headquarters."""
    for index, token in enumerate(tokens):
        if token.key not in SEAT_WORDS or not token.capital or index + 1 >= len(tokens):
            continue
        found = _region_at(tokens, index + 1, shown)
        if found:
            region = " ".join(t.text for t in tokens[index + 1 : found[0]])
            level = "polda" if "polda" in token.key else "polres"
            seat = token.text.removeprefix("Ma").capitalize()
            around.police.append((block, index, level, f"{seat} {region}"))


def inferred_region(holding: Holding, around: Surroundings) -> str | None:
    """The region of a post that the passage leaves out."""
    post = holding.post
    if post.level in NEVER_INFERRED or not post.public:
        return None
    if post.level == "local":
        return _precinct(holding, around) if post.head.startswith(("kanit", "wakapolsek")) else None
    if post.level in POLICE_SEATS and post.head not in HEADS_OF_SEATS:
        return _nearest_seat(holding, around)
    if post.level == "military":
        return _garrison(post)
    if post.level == "province":
        return around.dominant("prov")
    if post.level == "regency" and (kinds := _kinds_governed(post)):
        return _nearest(holding, around, kinds) or around.dominant(*kinds)
    if post.level in {"regency", "polres"}:
        return _nearest(holding, around, {"kab", "kota"}) or around.dominant("kab", "kota")
    if post.level == "polda":
        return around.dominant("prov")
    return (
        _nearest(holding, around, {"kab", "kota", "prov"})
        or around.dominant("kab", "kota")
        or around.dominant("prov")
    )


def _kinds_governed(post: Post) -> set[str]:
    """A Bupati governs a regency and a Wali Kota a city."""
    if "bupati" in post.head or post.head in {"wabup", "sekkab", "sekdakab"}:
        return {"kab"}
    return {"kota"} if post.head in CITY_HEADS else set()


def _nearest(holding: Holding, around: Surroundings, kinds: set[str]) -> str | None:
    """The region of the last post before this one, in this paragraph or an earlier one."""
    best: str | None = None
    for block, start, post in around.posts:
        if (block, start) <= (holding.block, holding.start) and post.region_kind in kinds:
            best = post.region
    return best


def _nearest_seat(holding: Holding, around: Surroundings) -> str | None:
    level = holding.post.level
    seats: list[tuple[int, int, str]] = [
        (block, index, name) for block, index, seat, name in around.police if seat == level
    ]
    before = [name for block, index, name in seats if (block, index) <= (holding.block, holding.start)]
    if before:
        return before[-1]
    region = _nearest(holding, around, {"prov"} if level == "polda" else {"kab", "kota"})
    region = region or around.dominant(*(("prov",) if level == "polda" else ("kab", "kota")))
    return f"{POLICE_SEATS[level]} {region}" if region else None


def _precinct(holding: Holding, around: Surroundings) -> str | None:
    """A police unit's head serves at the precinct whose chief was named before."""
    before = [
        region
        for block, start, region in around.precincts
        if (block, start) <= (holding.block, holding.start)
    ]
    if not before:
        return None
    return before[-1] if holding.post.head.startswith("wakapolsek") else f"Polsek {before[-1]}"


def _garrison(post: Post) -> str | None:
    """Pabung 1015 serves at Kodim 1015."""
    seat = MILITARY_SEATS.get(post.head)
    number = post.position.split()[-1]
    return f"{seat} {number}" if seat and number[:1].isdigit() else None
