import csv
from io import StringIO

import pytest

from articles.core.sheets import csv_text


@pytest.mark.parametrize("text", ["=1+1", "+62811", "-3", "@SUM(A1)", "\tx", "\rx"])
def test_what_a_spreadsheet_would_calculate_is_text(text):
    (row,) = csv.reader(StringIO(csv_text([[text]]), newline=""))

    assert row == [f"'{text}"]


def test_other_cells_stay_as_they_are():
    assert csv_text([['Rina, "Wati"', 3]]) == '"Rina, ""Wati""","3"\r\n'
