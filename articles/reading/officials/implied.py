"""Posts that the text only implies: “Posisinya di Badan X diisi Nama” makes Nama the head of Badan X."""

from articles.reading.officials.names import name_at
from articles.reading.officials.passages import Holding, Passage
from articles.reading.officials.post import Post
from articles.reading.officials.units import unit_end
from articles.reading.tables.stopwords import HELD_FILLERS, HELD_VERBS
from articles.reading.tables.words import words

POST_WORDS = words("posisi posisinya jabatan jabatannya kursi kekosongan")
OFFICES = words("dinas badan bagian biro kantor inspektorat bidang")


def implied_holdings(passage: Passage) -> list[Holding]:
    """The persons said to fill the place in an office whose head's title is left out."""
    return [
        holding
        for index, token in enumerate(passage.tokens)
        if token.key in POST_WORDS and (holding := _at(passage, index)) is not None
    ]


def _at(passage: Passage, index: int) -> Holding | None:
    tokens = passage.tokens
    at = index + 1
    while at < len(tokens) and tokens[at].key in {"di", "pada", "kepala"} and at - index < 4:
        at += 1
    if at >= len(tokens) or tokens[at].key not in OFFICES or not tokens[at].capital:
        return None
    end = unit_end(tokens, at + 1, passage.places)
    name_start = _holder_start(passage, end)
    if name_start is None:
        return None
    name = name_at(tokens, name_start, passage.text)
    if name is None:
        return None
    office = passage.text[tokens[at].start : tokens[end - 1].end]
    post = Post(index, end, f"Kepala {office}", "kepala", "either")
    return Holding(post, name, passage.block, index, name.end, ("official_position_implied",))


def _holder_start(passage: Passage, start: int) -> int | None:
    held = False
    at = start
    while at < len(passage.tokens) and at - start < 7 and not passage.tokens[at].capital:
        if passage.tokens[at].key in HELD_VERBS:
            held = True
        elif passage.tokens[at].key not in HELD_FILLERS:
            return None
        at += 1
    return at if held else None
