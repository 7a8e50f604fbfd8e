"""Reads a pasted newspaper page: the one entrance to the reading of text."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from django.utils.translation import gettext as _

from articles.reading.blocks import read_body
from articles.reading.bylines import byline_of
from articles.reading.captions import Caption
from articles.reading.checks import page_doubts
from articles.reading.dateline import Dateline
from articles.reading.dates import ResolvedDate, WrittenDate, dates_in, resolve
from articles.reading.feet import read_foot
from articles.reading.headline import read_head
from articles.reading.layout import Layout, layout_of
from articles.reading.lines import Line, lines_of
from articles.reading.lists import blocks_of
from articles.reading.marks import cut
from articles.reading.officials.proposals import proposals_in
from articles.reading.pieces import Block, Paste
from articles.reading.published import day_of

MAX_PASTE_CHARS = 1_000_000
LONGEST_DATE_SEARCH = 30_000


class PasteTooLong(ValueError):
    """The pasted text is longer than any article."""


def read_paste(text: str, *, today: date, staff_initials: Mapping[str, str] | None = None) -> Paste:
    """Takes a pasted page apart; what is doubtful is said and not guessed away."""
    if len(text) > MAX_PASTE_CHARS:
        raise PasteTooLong(
            _("The text is longer than %(most)s characters; please paste one article at a time.")
            % {"most": f"{MAX_PASTE_CHARS:,}"}
        )
    lines = lines_of(text)
    return _read(lines, today=today, staff_initials=staff_initials or {})


def _read(lines: list[Line], *, today: date, staff_initials: Mapping[str, str]) -> Paste:
    layout = layout_of(lines)
    head = read_head(layout.head)
    dateline_raw = _take_dateline(layout)
    story = sorted([*head.read_also, *head.left], key=lambda line: line.number) + layout.body
    body = read_body(story, has_caption=bool(head.captions))
    foot = read_foot(layout.foot)
    blocks, read_also = blocks_of(body)
    captions = [*head.captions, *body.captions]
    caption = _whole_caption(captions)
    stamps = [*head.stamps, *body.stamps, *foot.stamps]
    published_on = next((day for stamp in stamps if (day := day_of(stamp, today=today))), None)
    event, resolved = _event_date(blocks, near=published_on or today)
    officials = proposals_in(
        blocks, title=head.title, place=layout.dateline.place if layout.dateline else None
    )
    paste = Paste(
        title=head.title,
        title_lines=len(head.title_written),
        title_written=tuple(head.title_written),
        kicker=head.kicker,
        standfirst=head.standfirst,
        dateline_place=layout.dateline.place if layout.dateline else None,
        dateline_media=layout.dateline.media if layout.dateline else None,
        dateline_raw=dateline_raw,
        published_raw=stamps[0] if stamps else None,
        published_on=published_on,
        event_date_raw=event.raw if event else None,
        event_date=resolved.on if resolved else None,
        byline=byline_of(
            [*head.bylines, *body.bylines, *foot.bylines], ends=body.ends, staff_initials=staff_initials
        ),
        caption=caption.written if caption else None,
        caption_text=caption.text if caption else None,
        caption_credit=caption.credit if caption else None,
        blocks=blocks,
        read_also=read_also,
        tags=foot.tags,
        tag_lines=tuple(foot.tag_lines),
        noise_lines=(*head.noise, *body.noise),
        meta_lines=(*stamps, *head.meta),
        footer_lines=tuple(foot.lines),
        officials=officials.proposals,
    )
    known = [*head.doubts, *body.doubts, *officials.doubts]
    doubts = page_doubts(paste, lines=lines, dateline=layout.dateline, resolved=resolved, today=today)
    return replace(paste, doubts=(*known, *doubts))


def _take_dateline(layout: Layout) -> str | None:
    """Cuts the dateline off the first line of the story."""
    dateline: Dateline | None = layout.dateline
    if dateline is None or not layout.body:
        return None
    first = layout.body[0]
    raw, rest = first.text[: dateline.end], first.text[dateline.end :]
    if not rest:
        layout.body = layout.body[1:]
    else:
        runs = cut(first.runs, dateline.end, len(first.text))
        layout.body = [Line(first.number, rest, runs, first.gap_before), *layout.body[1:]]
    return raw.strip()


def _whole_caption(captions: list[Caption]) -> Caption | None:
    """A caption may stand in two lines, its credit apart; a lone separator counts when nothing else does."""
    if len(captions) <= 1:
        return captions[0] if captions else None
    written = "\n".join(caption.written for caption in captions)
    text = " ".join(caption.text for caption in captions if caption.text)
    credits = [caption.credit for caption in captions if caption.credit]
    empty = any(caption.credit == "" for caption in captions)
    return Caption(written, text, "; ".join(dict.fromkeys(credits)) or ("" if empty else None))


def _event_date(blocks: tuple[Block, ...], *, near: date) -> tuple[WrittenDate | None, ResolvedDate | None]:
    """The first date of the story that names its weekday, else its first date."""
    searched = 0
    first: WrittenDate | None = None
    for block in blocks:
        for written in dates_in(block.text[:LONGEST_DATE_SEARCH]):
            if written.weekday is not None:
                return written, resolve(written, near=near)
            first = first or written
        searched += len(block.text)
        if searched > LONGEST_DATE_SEARCH:
            break
    return first, resolve(first, near=near) if first else None
