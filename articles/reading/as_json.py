"""A reading as data, in the shape in which hand readings are kept."""

from typing import Any

from articles.reading.pieces import BlockKind, Byline, OfficialProposal, Paste


def paste_as_json(paste: Paste) -> dict[str, Any]:
    """Everything the reading found, with plain values only."""
    return {
        "title": paste.title,
        "title_in_text": bool(paste.title),
        "title_lines": paste.title_lines,
        "kicker": paste.kicker,
        "standfirst": paste.standfirst,
        "dateline_place": paste.dateline_place,
        "dateline_media": paste.dateline_media,
        "published_raw": paste.published_raw,
        "published_on": paste.published_on.isoformat() if paste.published_on else None,
        "event_date_raw": paste.event_date_raw,
        "event_date_resolved": paste.event_date.isoformat() if paste.event_date else None,
        "byline": _byline(paste.byline),
        "banner_or_noise_lines": list(paste.noise_lines),
        "caption": paste.caption,
        "caption_text": paste.caption_text,
        "caption_credit": paste.caption_credit,
        "meta_lines": [*paste.meta_lines, *paste.byline.raw],
        "paragraphs_count": len(paste.blocks),
        "list_items": sum(1 for block in paste.blocks if block.kind is BlockKind.ITEM),
        "read_also": [{"title": mark.title, "after_paragraph": mark.after_block} for mark in paste.read_also],
        "tags": list(paste.tags),
        "footer_lines": [*paste.footer_lines, *paste.tag_lines],
        "officials": [_official(official) for official in paste.officials],
        "blocks": [{"kind": str(block.kind), "text": block.text} for block in paste.blocks],
        "doubts": [
            {"code": doubt.code, "message": str(doubt.message), "piece": doubt.piece, "line": doubt.line}
            for doubt in paste.doubts
        ],
    }


def _byline(byline: Byline) -> dict[str, str]:
    parts = {
        "reporter": byline.reporter,
        "editor": byline.editor,
        "photographer": byline.photographer,
        "initials": byline.initials,
        "source": " ".join(byline.source_marks) or None,
    }
    return {part: name for part, name in parts.items() if name}


def _official(official: OfficialProposal) -> dict[str, Any]:
    return {
        "name": official.name,
        "rank": official.rank,
        "honorifics": list(official.honorifics),
        "degrees": list(official.degrees),
        "position": official.position,
        "acting": official.acting,
        "institution_or_region": official.institution_or_region,
        "also_mentioned_as": list(official.also_mentioned_as),
        "other_positions": list(official.other_positions),
        "former_positions": list(official.former_positions),
        "former": official.former,
        "public_office": official.public_office,
        "written": official.written,
        "block": official.block,
        "certainty": round(official.certainty, 2),
    }
