"""The answers that were saved out of a database: no cell is a formula to a spreadsheet."""

import csv
from io import StringIO

import pytest

from kleurrijk_desktop.reports.answers_table import answers_table
from kleurrijk_desktop.use_cases.salvaged import COLUMNS, Salvaged


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_begins_a_formula(sign: str) -> None:
    text = f"{sign}HYPERLINK(1)"
    saved = Salvaged((text,) * 5, text, (text,) * 7)
    written = answers_table([saved]).decode("utf-8-sig")
    (row,) = csv.DictReader(StringIO(written, newline=""))
    assert row == dict.fromkeys(COLUMNS, f"'{text}")
