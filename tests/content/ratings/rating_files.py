"""The files of a rating test: key, answers, organisations and their descriptions."""

import csv
from dataclasses import dataclass
from pathlib import Path

RATINGS = Path(__file__).parent
LANGUAGES = ("nl", "de", "en")
COLUMNS = ["organisation", "item", "level"]

Fact = tuple[str, str]


@dataclass(frozen=True)
class Description:
    """What a reader is given about one organisation, in one language.

    Attributes:
        title: the name of the organisation.
        kind: its kind, size and place, in words.
        body: the running text.
    """

    title: str
    kind: str
    body: str


def themes() -> list[str]:
    """Return the ids of the checklists that have a rating test."""
    return sorted(path.parent.name for path in RATINGS.glob("*/intended.csv"))


def kinds(theme: str) -> dict[str, str]:
    """Return the kind of each organisation, by its id."""
    with (RATINGS / theme / "organisations.csv").open(encoding="utf-8", newline="") as file:
        return {row["organisation"]: row["kind"] for row in csv.DictReader(file)}


def rows(path: Path) -> list[tuple[Fact, str]]:
    """Return the organisation and item of each row with what stands in its last column.

    Raises:
        ValueError: the columns are other ones, or a fact has two rows.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        if reader.fieldnames != COLUMNS:
            raise ValueError(f"{path}: the columns are {reader.fieldnames}, not {COLUMNS}")
        found = [((row["organisation"], row["item"]), row["level"].strip()) for row in reader]
    if len({fact for fact, _level in found}) < len(found):
        raise ValueError(f"{path}: a fact has two rows")
    return found


def levels(path: Path) -> dict[Fact, int]:
    """Return the level of each fact; a fact without a level is left out.

    Raises:
        ValueError: the file is not in order, or a level is not a whole number.
    """
    return {fact: int(level) for fact, level in rows(path) if level}


def description(theme: str, organisation: str, language: str) -> Description:
    """Read one description: a title, a line about the kind, and the text."""
    path = RATINGS / theme / "descriptions" / f"{organisation}.{language}.md"
    title, kind, body = path.read_text("utf-8").split("\n\n", 2)
    return Description(title.removeprefix("# "), kind, body)
