"""Proposes the officials of an article; a person of the newsroom confirms them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from articles.reading.doubts import Doubt
from articles.reading.lines import capital_share, ends_sentence
from articles.reading.officials.holders import holdings_in
from articles.reading.officials.implied import implied_holdings
from articles.reading.officials.later import short_forms
from articles.reading.officials.local_places import LocalPlaces
from articles.reading.officials.page_regions import PageRegions
from articles.reading.officials.passages import Holding, Passage
from articles.reading.officials.people import Person, people_of, post_key
from articles.reading.officials.post import Post
from articles.reading.officials.serving import Surroundings, inferred_region, surroundings_of
from articles.reading.officials.speakers import speakers_in
from articles.reading.officials.tokens import Token, tokens_of
from articles.reading.pieces import Block, BlockKind, OfficialProposal

LONGEST_SEARCH = 16_000
LONGEST_TITLE = 200
FEWEST_TITLE_WORDS = 8


@dataclass(frozen=True, slots=True)
class Officials:
    """The proposals for an article and what is doubtful about them."""

    proposals: tuple[OfficialProposal, ...]
    doubts: tuple[Doubt, ...]


def proposals_in(blocks: Sequence[Block], *, title: str, place: str | None) -> Officials:
    """The officials named in the blocks; headline and dateline only tell the region."""
    doubts: list[Doubt] = []
    headline = tokens_of(title[:300])
    dateline = tokens_of((place or "").title()[:200])
    passages = _passages(blocks, doubts, title=headline, place=dateline)
    holdings: list[Holding] = []
    posts: dict[int, list[Post]] = {}
    for passage in passages:
        if _is_title(blocks[passage.block]):
            continue
        found, bare = holdings_in(passage)
        found = sorted([*found, *implied_holdings(passage)], key=lambda holding: holding.start)
        holdings.extend(found)
        posts[passage.block] = sorted([*bare, *(h.post for h in found)], key=lambda post: post.start)
    around = surroundings_of(
        ((p.block, p.tokens) for p in passages),
        ((block, post) for block, found in posts.items() for post in found),
        place=dateline,
        title=headline,
        regions=passages[0].places.regions.kinds if passages else {},
    )
    people = people_of(holdings)
    doubts.extend(_initials(holdings, blocks))
    forms = short_forms(people, passages, posts)
    proposals = tuple(
        _proposal(person, passages, around, also) for person, also in zip(people, forms, strict=True)
    )
    for proposal in proposals:
        line = blocks[proposal.block].line
        doubts.extend(Doubt(code, proposal.name, line) for code in proposal.doubts)
    return Officials(proposals, tuple(doubts))


def _is_title(block: Block) -> bool:
    """Another story's headline between the paragraphs names nobody new: its capitals hide the names."""
    text = block.text
    if block.kind is not BlockKind.PARAGRAPH or len(text) > LONGEST_TITLE or ends_sentence(text):
        return False
    return sum(1 for word in text.split() if word[0].isalpha()) >= FEWEST_TITLE_WORDS and (
        capital_share(text) >= 0.8
    )


def _passages(
    blocks: Sequence[Block], doubts: list[Doubt], *, title: list[Token], place: list[Token]
) -> list[Passage]:
    texts: list[tuple[int, str, list[Token]]] = []
    searched = 0
    for index, block in enumerate(blocks):
        if searched > LONGEST_SEARCH:
            doubts.append(Doubt("officials_searched_in_part", "", block.line))
            break
        text = block.text[:LONGEST_SEARCH]
        searched += len(text)
        texts.append((index, text, tokens_of(text)))
    all_tokens = [tokens for _, _, tokens in texts]
    speakers = speakers_in(all_tokens)
    regions = PageRegions(all_tokens, title=title, place=place, speakers=speakers)
    places = LocalPlaces(all_tokens, regions)
    return [Passage(index, text, tokens, places, speakers) for index, text, tokens in texts]


def _initials(holdings: list[Holding], blocks: Sequence[Block]) -> list[Doubt]:
    return [
        Doubt("official_initials", holding.name.name, blocks[holding.block].line)
        for holding in holdings
        if holding.name.only_initials and not holding.post.candidate
    ]


def _proposal(
    person: Person, passages: list[Passage], around: Surroundings, also: list[str]
) -> OfficialProposal:
    main, others, former = _sort_posts(person)
    name = person.full
    region = next(
        (h.post.region for h in [main, *others] if post_key(h) == post_key(main) and h.post.region), ""
    )
    inferred = None if region else inferred_region(main, around)
    doubts = _doubts(person, main, others, inferred=inferred is not None)
    return OfficialProposal(
        name=name.name,
        position=main.post.position,
        acting=main.post.acting,
        institution_or_region=region or inferred,
        rank=next((h.name.rank for h in person.holdings if h.name.rank), None),
        honorifics=_union(h.name.honorifics for h in person.holdings),
        degrees=_union(h.name.degrees for h in person.holdings),
        also_mentioned_as=tuple(also),
        other_positions=tuple(dict.fromkeys(_label(h) for h in others if post_key(h) != post_key(main))),
        former_positions=tuple(dict.fromkeys(_label(h) for h in former if h is not main)),
        former=main.post.former,
        public_office=main.post.public,
        region_inferred=inferred is not None,
        written=_written(main, passages),
        block=main.block,
        certainty=max(0.2, 1.0 - 0.2 * len(doubts)),
        doubts=doubts,
    )


def _sort_posts(person: Person) -> tuple[Holding, list[Holding], list[Holding]]:
    """The post held now that is named first, further posts, and former ones."""
    current = [h for h in person.holdings if not h.post.former]
    former = [h for h in person.holdings if h.post.former]
    main = current[0] if current else former[0]
    return main, [h for h in current if h is not main], former


def _union(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    seen: dict[str, str] = {}
    for part in parts:
        for word in part:
            seen.setdefault(word.replace(".", "").casefold(), word)
    return tuple(seen.values())


def _label(holding: Holding) -> str:
    post = holding.post
    acting = f"{post.acting} " if post.acting else ""
    return f"{acting}{post.position} {post.region}".strip()


def _written(holding: Holding, passages: list[Passage]) -> str:
    passage = next(p for p in passages if p.block == holding.block)
    end = max(holding.end, holding.name.end)
    return passage.text[passage.tokens[holding.start].start : passage.tokens[end - 1].end]


def _doubts(person: Person, main: Holding, others: list[Holding], *, inferred: bool) -> tuple[str, ...]:
    found = [*person.doubts, *main.doubts]
    if inferred:
        found.append("official_region_inferred")
    if len(person.full.keys) == 1:
        found.append("official_single_name")
    if any(post_key(h) != post_key(main) or h.post.acting not in {main.post.acting, None} for h in others):
        found.append("official_two_posts")
    if not main.post.public:
        found.append("official_not_public")
    return tuple(dict.fromkeys(found))
