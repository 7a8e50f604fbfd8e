"""A block of the story as tokens, and what it says of who holds which post."""

from dataclasses import dataclass

from articles.reading.officials.local_places import LocalPlaces
from articles.reading.officials.names import WrittenName
from articles.reading.officials.post import Post
from articles.reading.officials.tokens import Token


@dataclass(slots=True)
class Holding:
    """A person with a post, as one passage says it."""

    post: Post
    name: WrittenName
    block: int
    start: int
    end: int
    doubts: tuple[str, ...] = ()


@dataclass(slots=True)
class Passage:
    """The tokens of one block."""

    block: int
    text: str
    tokens: list[Token]
    places: LocalPlaces
    speakers: frozenset[str]
