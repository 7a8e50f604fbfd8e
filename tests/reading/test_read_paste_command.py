"""The command shows a reading, needs no database and refuses what is no text in one sentence."""

import io
import json
import sys

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from articles.management.commands.read_paste import Command
from articles.reading.paste import MAX_PASTE_CHARS
from tests.reading.conftest import PAGES

DAY = "--today=2024-09-01"


def output_of(*arguments):
    out = io.StringIO()
    call_command(Command(), *arguments, stdout=out)
    return out.getvalue()


def test_a_page_is_shown_as_text():
    shown = output_of(str(PAGES[0]), DAY)

    assert "Judul" in shown
    assert "[Baca juga] Sungai Meluap, Tiga Desa di Lamongan Terendam" in shown


def test_a_page_is_shown_as_json():
    shown = json.loads(output_of(str(PAGES[0]), "--json", DAY))

    assert shown["dateline_place"] == "LAMONGAN"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_with_a_byte_order_mark_is_read(tmp_path, encoding):
    page = tmp_path / "page.txt"
    page.write_bytes(PAGES[0].read_text(encoding="utf-8").encode(encoding))

    assert json.loads(output_of(str(page), "--json", DAY))["dateline_place"] == "LAMONGAN"


def test_standard_input_is_read(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGES[0].read_bytes())))

    assert json.loads(output_of("-", "--json", DAY))["dateline_place"] == "LAMONGAN"


@pytest.mark.usefixtures("in_english")
@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\xff\xfa\x80", "not in UTF-8"),
        (b"\xff\xfe\x00", "not in UTF-8"),
        (b"a" * (MAX_PASTE_CHARS + 1), "longer than"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence(tmp_path, content, sentence):
    page = tmp_path / "page.txt"
    page.write_bytes(content)

    with pytest.raises(CommandError, match=sentence) as refusal:
        output_of(str(page), DAY)

    assert str(refusal.value).count(". ") == 0


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    with pytest.raises(CommandError, match="no file"):
        output_of(str(tmp_path / "absent.txt"))
    with pytest.raises(CommandError, match="folder"):
        output_of(str(tmp_path))


def test_a_wrong_day_is_refused():
    with pytest.raises(CommandError, match="YYYY-MM-DD"):
        output_of(str(PAGES[0]), "--today=kemarin")
