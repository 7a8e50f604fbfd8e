"""The example pages are read as their careful hand readings say."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from articles.reading.as_json import paste_as_json
from articles.reading.paste import read_paste
from tests.reading.conftest import examples

NUMBERS = sorted(path.stem for path in examples().glob("[0-9][0-9].txt")) if examples().is_dir() else []
STRUCTURE = (
    "title_lines",
    "dateline_place",
    "dateline_media",
    "caption",
    "caption_credit",
    "paragraphs_count",
    "list_items",
    "read_also",
    "tags",
    "byline",
    "banner_or_noise_lines",
)

pytestmark = pytest.mark.skipif(not NUMBERS, reason="the example pages are not here")


def page(number: str, folder: Path) -> str:
    text = (folder / f"{number}.txt").read_text(encoding="utf-8")
    return text if number == "00" else text.split("\n", 1)[1]


def reading(number: str) -> dict[str, Any]:
    return paste_as_json(read_paste(page(number, examples()), today=date(2023, 12, 12)))


def expected(number: str) -> dict[str, Any]:
    return json.loads((examples() / f"{number}.expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("number", NUMBERS)
def test_structure_is_read_as_by_hand(number):
    found, hand = reading(number), expected(number)

    assert found["title"] == (hand["title"] if hand["title_in_text"] else "")
    assert {key: found[key] for key in STRUCTURE} == {key: hand[key] for key in STRUCTURE}


def test_nine_of_ten_officials_are_found_and_right():
    named, right, proposed = 0, 0, 0
    for number in NUMBERS:
        found = {official["name"]: official for official in reading(number)["officials"]}
        proposed += len(found)
        for official in expected(number)["officials"]:
            named += 1
            keys = ("position", "acting", "institution_or_region")
            mine = found.get(official["name"])
            right += mine is not None and all(mine[key] == official[key] for key in keys)

    assert right >= 0.9 * named
    assert right >= 0.9 * proposed
