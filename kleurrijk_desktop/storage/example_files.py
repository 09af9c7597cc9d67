"""The example organisation as it lies in the shipped files."""

import csv
from decimal import Decimal
from io import StringIO
from pathlib import Path

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.storage.input_files import read_input
from kleurrijk_desktop.use_cases.example import Example

LARGEST_FILE = 1024 * 1024  # bytes


def read_example(folder: Path, language: str) -> Example:
    """Read the example in a language of the interface.

    Raises:
        InputFault, WorldFault, KeyError, ValueError: what comes with the program is not whole.
    """
    texts = {row["text"]: row[language] for row in _rows(folder / "texts.csv")}
    answers = _rows(folder / "answers.csv")
    years = [int(column) for column in answers[0] if column != "item"]
    marked = {year: {row["item"]: Choice(row[str(year)]) for row in answers} for year in years}
    noticed = {
        row.pop("item"): Noticed(**{column: int(count) for column, count in row.items()})
        for row in _rows(folder / "noticed.csv")
    }
    votes = {row.pop("item"): _voted(row) for row in _rows(folder / "votes.csv")}
    figures = {
        row["figure"]: {year: Decimal(row[str(year)]) for year in years}
        for row in _rows(folder / "figures.csv")
    }
    return Example(texts, marked, noticed, votes, figures)


def _voted(row: dict[str, str]) -> list[Choice]:
    """Return each vote of a row that says how many there are for each option."""
    return [Choice(option) for option, count in row.items() for _vote in range(int(count))]


def _rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(read_input(file, LARGEST_FILE).decode("utf-8"))))
