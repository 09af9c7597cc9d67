"""The example organisation as it lies in the shipped files."""

import csv
from pathlib import Path

from kleurrijk_desktop.domain.answers import Choice
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
    return Example(texts, marked)


def _rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
