"""Tables for spreadsheets, in which no cell can be taken for a formula."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    """The rows as CSV; a text that a spreadsheet would calculate stands behind an apostrophe."""
    sheet = StringIO()
    csv.writer(sheet, quoting=csv.QUOTE_ALL).writerows([_cell(value) for value in row] for row in rows)
    return sheet.getvalue()


def _cell(value: object) -> str:
    text = str(value)
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text
