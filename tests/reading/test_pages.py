"""Pages in the layouts of many outlets, written for these tests, are read as their hand readings say."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from articles.reading.accounting import kept_text
from articles.reading.cleaning import cleaned
from articles.reading.paste import read_paste
from articles.reading.pieces import BlockKind, Paste
from tests.reading.conftest import PAGES, TODAY


def hand_reading(page: Path) -> dict[str, Any]:
    return json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))


def pieces(paste: Paste) -> dict[str, Any]:
    return {
        "title": paste.title,
        "place": paste.dateline_place,
        "media": paste.dateline_media,
        "blocks": len(paste.blocks),
        "read_also": [[mark.title, mark.after_block] for mark in paste.read_also],
        "reporter": paste.byline.reporter,
        "editor": paste.byline.editor,
        "initials": paste.byline.initials,
        "published": str(paste.published_on),
        "event": str(paste.event_date),
        "items": sum(1 for block in paste.blocks if block.kind is BlockKind.ITEM),
        "tags": list(paste.tags),
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pieces_are_read_as_by_hand(page):
    hand = hand_reading(page)

    found = pieces(read_paste(page.read_text(encoding="utf-8"), today=TODAY))

    assert {key: value for key, value in found.items() if key in hand} == {
        key: value for key, value in hand.items() if key in found
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_officials_are_proposed_as_by_hand(page):
    hand = hand_reading(page)
    allowed = {*hand.get("optional", []), *hand.get("minor", [])}

    paste = read_paste(page.read_text(encoding="utf-8"), today=TODAY)

    found = {
        (official.name, official.position, official.acting, official.institution_or_region)
        for official in paste.officials
        if official.name not in allowed
    }
    assert found == {(o["name"], o["position"], o["acting"], o["region"]) for o in hand["officials"]}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_ranks_and_degrees_are_read_as_by_hand(page):
    officials = [official for official in hand_reading(page)["officials"] if "rank" in official]
    hand = {o["name"]: (o["rank"], [degree.rstrip(".") for degree in o["degrees"]]) for o in officials}

    paste = read_paste(page.read_text(encoding="utf-8"), today=TODAY)

    found = {
        o.name: (o.rank, [degree.rstrip(".") for degree in o.degrees])
        for o in paste.officials
        if o.name in hand
    }
    assert found == hand


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_doubts_are_named(page):
    paste = read_paste(page.read_text(encoding="utf-8"), today=TODAY)

    assert {doubt.code for doubt in paste.doubts} >= set(hand_reading(page).get("doubts", []))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_character_of_a_page_is_lost(page):
    text = page.read_text(encoding="utf-8")

    kept = Counter("".join(kept_text(read_paste(text, today=TODAY))))

    unmarked = {" ", "\n", "*", "_", "~", "`"}
    assert {c: n for c, n in kept.items() if c not in unmarked} == {
        c: n for c, n in Counter("".join(cleaned(text).split())).items() if c not in unmarked
    }
