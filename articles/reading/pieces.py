"""What a pasted page consists of, once it has been read."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from articles.reading.doubts import Doubt


class BlockKind(StrEnum):
    """What a block of the body is."""

    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one type style."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, subhead, quote or list item of the body."""

    kind: BlockKind
    text: str
    ordered: bool = False
    group: int | None = None
    mark: str = ""
    runs: tuple[Run, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class ReadAlsoMark:
    """A read-also line: the title it names and how many blocks stand before it."""

    title: str
    after_block: int
    written: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote, edited and photographed, as far as the page says."""

    reporter: str | None = None
    editor: str | None = None
    photographer: str | None = None
    initials: str | None = None
    source_marks: tuple[str, ...] = ()
    raw: tuple[str, ...] = ()
    end_marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficialProposal:
    """An official the text seems to name; a person confirms it."""

    name: str
    position: str | None
    acting: str | None = None
    institution_or_region: str | None = None
    rank: str | None = None
    honorifics: tuple[str, ...] = ()
    degrees: tuple[str, ...] = ()
    also_mentioned_as: tuple[str, ...] = ()
    other_positions: tuple[str, ...] = ()
    former_positions: tuple[str, ...] = ()
    former: bool = False
    public_office: bool = True
    region_inferred: bool = False
    written: str = ""
    block: int = 0
    certainty: float = 1.0
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Paste:
    """A pasted page, taken apart; nothing of it is lost."""

    title: str = ""
    title_lines: int = 0
    title_written: tuple[str, ...] = ()
    kicker: str | None = None
    standfirst: str | None = None
    dateline_place: str | None = None
    dateline_media: str | None = None
    dateline_raw: str | None = None
    published_raw: str | None = None
    published_on: date | None = None
    event_date_raw: str | None = None
    event_date: date | None = None
    byline: Byline = field(default_factory=Byline)
    caption: str | None = None
    caption_text: str | None = None
    caption_credit: str | None = None
    blocks: tuple[Block, ...] = ()
    read_also: tuple[ReadAlsoMark, ...] = ()
    tags: tuple[str, ...] = ()
    tag_lines: tuple[str, ...] = ()
    noise_lines: tuple[str, ...] = ()
    meta_lines: tuple[str, ...] = ()
    footer_lines: tuple[str, ...] = ()
    officials: tuple[OfficialProposal, ...] = ()
    doubts: tuple[Doubt, ...] = ()
