"""A reading for a person at a terminal."""

from collections.abc import Iterator

from articles.reading.pieces import BlockKind, OfficialProposal, Paste

MARKS = {BlockKind.PARAGRAPH: "", BlockKind.SUBHEAD: "## ", BlockKind.QUOTE: "> ", BlockKind.ITEM: "- "}


def paste_as_text(paste: Paste) -> str:
    """The pieces of the page one below the other, each with its label."""
    return "\n".join([*_head(paste), "", *_body(paste), "", *_foot(paste)])


def _head(paste: Paste) -> Iterator[str]:
    labelled = (
        ("Judul", paste.title or "—"),
        ("Kicker", paste.kicker),
        ("Teras", paste.standfirst),
        ("Dateline", paste.dateline_place),
        ("Media", paste.dateline_media),
        ("Terbit", paste.published_raw),
        ("Peristiwa", _event(paste)),
        ("Reporter", paste.byline.reporter),
        ("Editor", paste.byline.editor),
        ("Foto", paste.byline.photographer),
        ("Inisial", paste.byline.initials),
        ("Keterangan foto", paste.caption_text),
        ("Kredit foto", paste.caption_credit),
        ("Tag", ", ".join(paste.tags)),
    )
    return (f"{label:<16}: {value}" for label, value in labelled if value)


def _event(paste: Paste) -> str | None:
    if paste.event_date_raw is None:
        return None
    day = paste.event_date.isoformat() if paste.event_date else "?"
    return f"{paste.event_date_raw} = {day}"


def _body(paste: Paste) -> Iterator[str]:
    for number in range(len(paste.blocks) + 1):
        for mark in paste.read_also:
            if mark.after_block == number:
                yield f"    [Baca juga] {mark.title}"
        if number < len(paste.blocks):
            block = paste.blocks[number]
            yield f"{number + 1:>3} {MARKS[block.kind]}{block.text}"


def _foot(paste: Paste) -> Iterator[str]:
    if paste.officials:
        yield "Pejabat:"
        yield from (f"  - {_official(official)}" for official in paste.officials)
    for label, lines in (("Disisihkan", paste.noise_lines), ("Kaki halaman", paste.footer_lines)):
        if lines:
            yield f"{label}: {' | '.join(lines)}"
    if paste.doubts:
        yield "Perlu diperiksa:"
    for doubt in paste.doubts:
        piece = f" [{doubt.piece[:80]}]" if doubt.piece else ""
        yield f"  ! {doubt.message}{piece}"


def _official(official: OfficialProposal) -> str:
    titled = " ".join(filter(None, [official.rank, *official.honorifics, official.name, *official.degrees]))
    post = " ".join(filter(None, [official.acting, official.position, official.institution_or_region]))
    former = " (mantan)" if official.former else ""
    also = f"; juga: {', '.join(official.also_mentioned_as)}" if official.also_mentioned_as else ""
    return f"{titled} — {post}{former}{also}"
