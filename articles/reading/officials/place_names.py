"""Tells where an unknown place or institution ends and the name of its head begins."""

from rapidfuzz.distance import DamerauLevenshtein

from articles.reading.officials import phrases
from articles.reading.officials.dividers import place_word, titles_behind
from articles.reading.officials.names import WrittenName, looks_given, name_at
from articles.reading.officials.passages import Passage
from articles.reading.officials.post import Post
from articles.reading.officials.posts import post_at
from articles.reading.officials.tokens import Token
from articles.reading.places import is_place, one_word_regions
from articles.reading.tables.people import BALINESE_BIRTH_NAMES, SURNAMES
from articles.reading.tables.stopwords import NAME_STOPS
from articles.reading.tables.units import (
    PLACE_BEGINNINGS,
    PLACE_ENDS,
    PLACE_STARTS,
    REGION_STARTS,
    REGION_TAILS,
    VILLAGE_ENDS,
    VILLAGE_STARTS,
)

GOVERNING = frozenset({"local", "regency", "province", "polres", "polda", "justice"})
NEW_OR_OLD = frozenset({"yang", "baru", "saat", "ini"})
FEWEST_MISTYPED_LETTERS = 7
UNSURE = ("official_name_or_place",)


def place_parted(
    passage: Passage, post: Post, name: WrittenName
) -> tuple[WrittenName | None, tuple[str, ...]]:
    """Camat Talang Kelapa Aminuddin: speakers, given names, place words and commas tell them apart."""
    if name.start != name.name_start or post.level == "nation":
        return name, ()
    titled = name_at(passage.tokens, name.end, passage.text) if not name.degrees else None
    if titled is not None and titled.start != titled.name_start and (post.institution or not post.region):
        _take(passage, post, name.name_end)
        return titled, ()
    if post.region and not post.institution:
        return name, ()
    after_comma = _name_behind_comma(passage, name)
    apposed = after_comma is not None and (
        after_comma.titled or (len(name.keys) == 1 and len(after_comma.keys) > 1)
    )
    if not _may_have_place(post) and not apposed:
        return _region_parted(passage, post, name)
    if after_comma is not None and not name.degrees and name.keys[0] not in passage.speakers:
        _take(passage, post, name.name_end)
        return after_comma, ()
    words = [i for i in range(name.name_start, name.name_end) if passage.tokens[i].word]
    cut = _place_length(name.keys, passage.speakers, institution=post.institution)
    if cut == 0:
        unsure = post.level == "local" and len(words) >= 2 and not _surely_name(name.keys[0], passage)
        return name, UNSURE if unsure else ()
    return _cut(passage, post, name, words, cut)


def _cut(
    passage: Passage, post: Post, name: WrittenName, words: list[int], cut: int
) -> tuple[WrittenName | None, tuple[str, ...]]:
    """Gives the first words to the post and the others to the person."""
    if cut >= len(words):
        if name.degrees:
            return name, UNSURE
        _take(passage, post, name.name_end)
        return None, ()
    _take(passage, post, words[cut])
    return name_at(passage.tokens, words[cut], passage.text), UNSURE


def _region_parted(
    passage: Passage, post: Post, name: WrittenName
) -> tuple[WrittenName | None, tuple[str, ...]]:
    """Bupati Musi Raya Darmawan Sutedja: words that only regions have, and who speaks later."""
    words = [i for i in range(name.name_start, name.name_end) if passage.tokens[i].word]
    cut = _region_length(name.keys, passage.speakers) or _mistyped_region_length(name.keys)
    if cut == 0:
        return name, ()
    return _cut(passage, post, name, words, cut)


def _mistyped_region_length(keys: tuple[str, ...]) -> int:
    """Palembag is Palembang, one letter away, where a name of its own follows."""
    first = keys[0]
    if len(keys) < 3 or len(first) < FEWEST_MISTYPED_LETTERS or looks_given(first):
        return 0
    near = (DamerauLevenshtein.distance(first, region, score_cutoff=1) <= 1 for region in one_word_regions())
    return int(any(near))


def _region_length(keys: tuple[str, ...], speakers: frozenset[str]) -> int:
    """How many of the first words are a region."""
    if looks_given(keys[0]) or keys[0] in speakers:
        return 0
    for index in (1, 2):
        if len(keys) > index and keys[index] in REGION_TAILS:
            return index + 1
    if keys[0] in REGION_STARTS and len(keys) >= 3:
        return 2
    for index in (1, 2, 3):
        if len(keys) >= index + 2 and keys[index] in speakers:
            return index
    return 0


def take_until_titles(passage: Passage, post: Post) -> bool:
    """Bupati Musi Raya H Darmawan: what stands between a post and the titles of a person is its region."""
    if (post.region and not post.institution) or post.level == "nation" or post.end >= len(passage.tokens):
        return False
    end = titles_behind(passage.tokens, post.end)
    if end is None or passage.tokens[post.end].key in passage.speakers:
        return False
    _take(passage, post, end)
    return True


def _may_have_place(post: Post) -> bool:
    return post.level == "local" or post.institution


def _surely_name(key: str, passage: Passage) -> bool:
    return looks_given(key) or key in passage.speakers


def _take(passage: Passage, post: Post, end: int) -> None:
    """Gives the post the words up to the given token as its place or institution."""
    first = post.end
    while first < end - 1 and not passage.tokens[first].capital:
        first += 1
    start = passage.tokens[first].start
    place = passage.text[start : passage.tokens[end - 1].end]
    post.region = f"{post.region} {place}" if post.region else place
    governs = post.level in {"regency", "polres"}
    post.region_kind = "prov" if post.level == "province" else "kab" if governs else "local"
    post.end = end


def take_place(passage: Passage, post: Post) -> None:
    """The capitals right behind the post of a person named before are its place."""
    if post.region or post.level not in GOVERNING or post.has_unit:
        return
    tokens, end = passage.tokens, post.end
    while end < len(tokens) and end - post.end < 3 and place_word(tokens, end, first=False):
        end += 1
    if end > post.end:
        _take(passage, post, end)


def behind_place(tokens: list[Token], post: Post) -> int:
    """Behind the unknown place of a local post."""
    at = post.end
    while (
        post.level in GOVERNING
        and not (post.region or post.has_unit)
        and at < len(tokens)
        and at - post.end < 3
        and tokens[at].capital
    ):
        at += 1
    return at


def take_unknown_place(passage: Passage, post: Post) -> bool:
    """Gives a post the place that stands right behind it, where no name can begin."""
    return _take_common_place(passage, post) or _take_until_rank(passage, post)


def _take_common_place(passage: Passage, post: Post) -> bool:
    """Gives a local post a place that begins with a word such as Sungai or Pasar."""
    tokens, at = passage.tokens, post.end
    if not _may_have_place(post) or post.region or at + 1 >= len(tokens):
        return False
    if tokens[at].key not in PLACE_STARTS or not tokens[at].capital or not tokens[at + 1].capital:
        return False
    end = at + 2 + (at + 2 < len(tokens) and tokens[at + 2].key in PLACE_ENDS and tokens[at + 2].capital)
    _take(passage, post, end)
    return True


def _take_until_rank(passage: Passage, post: Post) -> bool:
    """Gives a post the capitals between it and a rank: Danlanud SMH Kolonel Pnb …"""
    tokens, end = passage.tokens, post.end
    while end < len(tokens) and end - post.end < 3 and tokens[end].capital:
        if phrases.ranks().at(tokens, end):
            break
        end += 1
    if (
        end == post.end
        or end >= len(tokens)
        or phrases.ranks().at(tokens, end) is None
        or post.level == "nation"
    ):
        return False
    if tokens[post.end].key in NAME_STOPS or phrases.heads().at(tokens, post.end):
        return False
    _take(passage, post, end)
    return True


def _name_behind_comma(passage: Passage, name: WrittenName) -> WrittenName | None:
    """A name between commas, or before a verb, behind what may be a place."""
    tokens = passage.tokens
    at = name.end
    while at < len(tokens) and at - name.end < 3 and tokens[at].key in NEW_OR_OLD:
        at += 1
    if at + 1 >= len(tokens) or tokens[at].text != "," or looks_given(name.keys[0]):
        return None
    following = name_at(tokens, at + 1, passage.text)
    if following is None or post_at(tokens, at + 1, passage.text, passage.places) is not None:
        return None
    if is_place(following.name) and not following.titled:
        return None
    behind = tokens[following.end] if following.end < len(tokens) else None
    goes_on = behind is None or not behind.capital
    return following if following.titled or goes_on else None


def _place_length(keys: tuple[str, ...], speakers: frozenset[str], *, institution: bool) -> int:
    """How many of the words are a place."""
    if length := _village_length(keys, speakers):
        return length
    for index, key in enumerate(keys):
        if key in speakers or looks_given(key):
            if 1 < index == len(keys) - 1 and key in SURNAMES:
                return min(index - 1, 2)
            return index - (index > 1 and keys[index - 1] == "i" and key in BALINESE_BIRTH_NAMES)
    if keys[0] in PLACE_STARTS and len(keys) >= 3:
        return 2
    if keys[0].startswith(PLACE_BEGINNINGS) and keys[0] not in PLACE_STARTS and len(keys) >= 2:
        return 1
    return 1 if institution and len(keys) >= 2 else 0


def _village_length(keys: tuple[str, ...], speakers: frozenset[str]) -> int:
    """Sido Makmur, Rawa Jitu Selatan and Pango-Pango are places, whatever stands behind them."""
    if looks_given(keys[0]) or not speakers.isdisjoint(keys[:2]):
        return 0
    for index in (2, 1):
        if len(keys) > index and keys[index] in PLACE_ENDS - {"i"}:
            return index + 1
    if len(keys) >= 3 and keys[0] == keys[1]:
        return 2
    if len(keys) >= 3 and keys[1] in VILLAGE_ENDS and (keys[0] in VILLAGE_STARTS or not looks_given(keys[1])):
        return 2
    return 2 if len(keys) >= 3 and keys[0] in VILLAGE_STARTS & {"sido", "suka", "wono", "margo"} else 0
