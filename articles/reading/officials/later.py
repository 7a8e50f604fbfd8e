"""Other ways in which an article calls an official it has named."""

from articles.reading.officials import phrases
from articles.reading.officials.degrees import degrees_at, is_degree
from articles.reading.officials.passages import Passage
from articles.reading.officials.people import Person, post_key
from articles.reading.officials.post import Post
from articles.reading.officials.tokens import Token
from articles.reading.tables.people import ADDRESS, HONORIFICS
from articles.reading.tables.stopwords import MONTH_NAMES_OF_PEOPLE, NAME_STOPS

MOST_FORMS = 12
MOST_BEFORE = 8


def short_forms(
    people: list[Person], passages: list[Passage], posts: dict[int, list[Post]]
) -> list[list[str]]:
    """For each person the later written forms: short names, names with other titles, the bare post."""
    owners = _owners(people)
    forms: list[list[str]] = [[] for _ in people]
    for passage in passages:
        _scan(passage, people, owners, posts.get(passage.block, []), forms)
    _bare_posts(people, passages, posts, forms)
    _nicknames(people, passages, forms)
    return forms


def _nicknames(people: list[Person], passages: list[Passage], forms: list[list[str]]) -> None:
    """Muzakir Manaf (Mualem): the name in brackets behind the full one."""
    by_block = {passage.block: passage for passage in passages}
    for person, also in zip(people, forms, strict=True):
        for holding in person.holdings:
            passage = by_block[holding.block]
            nickname = _bracketed(passage, holding.name.end)
            if nickname and nickname not in also:
                also.append(nickname)


def _bracketed(passage: Passage, at: int) -> str | None:
    tokens = passage.tokens
    if at + 2 >= len(tokens) or tokens[at].text != "(" or not tokens[at + 1].capital:
        return None
    end = at + 1
    while (
        end < len(tokens)
        and end - at <= 3
        and tokens[end].capital
        and phrases.heads().at(tokens, end) is None
    ):
        end += 1
    if end == at + 1 or end >= len(tokens) or tokens[end].text != ")":
        return None
    return passage.text[tokens[at + 1].start : tokens[end - 1].end]


def _owners(people: list[Person]) -> dict[str, int]:
    """The words of a name that only one person of the article has."""
    owners: dict[str, int] = {}
    shared: set[str] = set()
    for number, person in enumerate(people):
        for key in set(person.keys):
            if len(key) < 3 or key in owners:
                shared.add(key)
            owners[key] = number
    return {key: number for key, number in owners.items() if key not in shared}


def _scan(
    passage: Passage, people: list[Person], owners: dict[str, int], posts: list[Post], forms: list[list[str]]
) -> None:
    tokens = passage.tokens
    at = 0
    while at < len(tokens):
        number = owners.get(tokens[at].key) if tokens[at].capital else None
        if number is None:
            at += 1
            continue
        person = people[number]
        end = at + 1
        while (
            end < len(tokens) and tokens[end].word and tokens[end].key in person.keys and tokens[end].capital
        ):
            end += 1
        start = _name_start(tokens, at, person)
        if _other_person(tokens, start, end, person) or not _after_first(passage, person, at):
            at = end
            continue
        _note(passage, person, start, end, posts, forms[number])
        at = end


def _name_start(tokens: list[Token], at: int, person: Person) -> int:
    start = at
    while (
        start > 0
        and tokens[start - 1].word
        and tokens[start - 1].key in person.keys
        and tokens[start - 1].capital
    ):
        start -= 1
    return start


def _other_person(tokens: list[Token], start: int, end: int, person: Person) -> bool:
    """A neighbour in capitals that is no part of the name makes it another person or a place."""
    following = tokens[end] if end < len(tokens) and tokens[end].start <= tokens[end - 1].end + 1 else None
    if following is not None and following.capital and not is_degree(following):
        stops = following.key in NAME_STOPS and following.key not in MONTH_NAMES_OF_PEOPLE
        if not stops:
            return not _is_title(tokens, end)
    if start > 0 and tokens[start - 1].capital and start >= 2 and tokens[start - 2].text not in '.“"':
        before = tokens[start - 1]
        known = before.key in HONORIFICS or before.key in ADDRESS or before.key in NAME_STOPS or before.dot
        return not known and not title_before(tokens, start) and not region_before(tokens, start)
    return False


def _is_title(tokens: list[Token], at: int) -> bool:
    return phrases.heads().at(tokens, at) is not None or phrases.ranks().at(tokens, at) is not None


def title_before(tokens: list[Token], start: int) -> bool:
    """Whether a rank or a post stands right before the token."""
    for begin in range(max(0, start - MOST_BEFORE), start):
        for table in (phrases.ranks(), phrases.heads()):
            found = table.at(tokens, begin)
            if found is not None and found[0] >= start:
                return True
    return False


def region_before(tokens: list[Token], start: int) -> bool:
    """Whether a region stands right before the token."""
    for begin in range(max(0, start - 4), start):
        found = phrases.regions().at(tokens, begin)
        if found is not None and found[0] == start:
            return True
    return False


def _after_first(passage: Passage, person: Person, at: int) -> bool:
    first = person.holdings[0]
    if (passage.block, at) <= (first.block, first.end - 1):
        return False
    return not any(h.block == passage.block and h.start <= at < h.end and h is first for h in person.holdings)


def _note(
    passage: Passage, person: Person, start: int, end: int, posts: list[Post], forms: list[str]
) -> None:
    tokens, text = passage.tokens, passage.text
    degrees_end, _ = degrees_at(tokens, end)
    begin = start
    while begin > 0 and (tokens[begin - 1].key in HONORIFICS or tokens[begin - 1].key in ADDRESS):
        begin -= 1
    begin = _rank_start(tokens, begin)
    post = next((p for p in posts if p.end == begin and not p.region), None)
    if post is not None:
        begin = post.start
    written = text[tokens[begin].start : tokens[degrees_end - 1].end].rstrip(",")
    if tokens[degrees_end - 1].text.count(".") == 1:
        written = written.rstrip(".")
    if written not in forms and len(forms) < MOST_FORMS:
        forms.append(written)


def _rank_start(tokens: list[Token], begin: int) -> int:
    for start in range(max(0, begin - 4), begin):
        found = phrases.ranks().at(tokens, start)
        if found is not None and tokens[start].capital and found[0] == begin:
            return start
    return begin


def _bare_posts(
    people: list[Person], passages: list[Passage], posts: dict[int, list[Post]], forms: list[list[str]]
) -> None:
    """“Kapolres” alone means the only Kapolres of the article."""
    holders: dict[str, list[int]] = {}
    for number, person in enumerate(people):
        for holding in person.holdings:
            holders.setdefault(post_key(holding), []).append(number)
    for passage in passages:
        for post in posts.get(passage.block, []):
            numbers = set(holders.get(_folded(post), []))
            if len(numbers) != 1 or post.former or post.candidate:
                continue
            number = numbers.pop()
            _note_bare(passage, people[number], post, forms[number])


def _folded(post: Post) -> str:
    return " ".join(post.position.casefold().split())


def _note_bare(passage: Passage, person: Person, post: Post, forms: list[str]) -> None:
    first = person.holdings[0]
    regions = {h.post.region.casefold() for h in person.holdings if h.post.region}
    if (passage.block, post.start) <= (first.block, first.end) or (
        post.region and regions and post.region.casefold() not in regions
    ):
        return
    tokens = passage.tokens
    begin = post.start - 1 if post.start > 0 and tokens[post.start - 1].key in ADDRESS else post.start
    written = passage.text[tokens[begin].start : tokens[post.end - 1].end]
    if tokens[post.start].capital and written not in forms and len(forms) < MOST_FORMS:
        forms.append(written)
