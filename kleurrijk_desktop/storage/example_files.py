"""The example organisation as it lies in the shipped files."""

import csv
from decimal import Decimal
from pathlib import Path

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.use_cases.example import Example


def read_example(folder: Path, language: str) -> Example:
    """Read the example in a language of the interface.

    Raises:
        OSError, KeyError, ValueError: the files that come with the program are not whole.
    """
    texts = {row["text"]: row[language] for row in _rows(folder / "texts.csv")}
    answers = _rows(folder / "answers.csv")
    years = [int(column) for column in answers[0] if column != "item"]
    marked = {year: {row["item"]: Choice(row[str(year)]) for row in answers} for year in years}
    noticed = {
        row.pop("item"): Noticed(**{column: int(count) for column, count in row.items()})
        for row in _rows(folder / "noticed.csv")
    }
    figures = {
        row["figure"]: {year: Decimal(row[str(year)]) for year in years}
        for row in _rows(folder / "figures.csv")
    }
    return Example(texts, marked, noticed, figures)


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
