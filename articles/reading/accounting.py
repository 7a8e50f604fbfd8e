"""Shows that a reading loses nothing: every piece of the text it kept, as written."""

from collections.abc import Iterator

from articles.reading.pieces import Paste


def kept_text(paste: Paste) -> Iterator[str]:
    """Each stretch of the pasted text, exactly once, wherever the reading put it."""
    yield from paste.title_written
    for piece in (paste.kicker, paste.standfirst, paste.dateline_raw, paste.caption):
        if piece is not None:
            yield piece
    for block in paste.blocks:
        yield block.mark
        yield block.text
    for mark in paste.read_also:
        yield from mark.written
    yield from paste.byline.raw
    yield from paste.byline.end_marks
    yield from paste.tag_lines
    yield from paste.noise_lines
    yield from paste.meta_lines
    yield from paste.footer_lines
