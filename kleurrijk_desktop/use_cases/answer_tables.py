"""Tables of answers: what is read from them, and what can be wrong with their questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kleurrijk_desktop.domain.answers import Answer
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.problems import Place, Problem


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line of a table of answers and where it stands."""

    item_id: str
    answer: Answer
    where: Place


class AnswerTable(NamedTuple):
    """The lines of a table, and the SHA-256 of the file's bytes as hexadecimal digits."""

    rows: tuple[TableRow, ...]
    digest: str


def item_faults(checklist: Checklist, rows: Sequence[TableRow]) -> list[Problem]:
    """Return the lines that name a question twice, or one that the checklist does not have."""
    seen: set[str] = set()
    problems = []
    for row in rows:
        if not checklist.has_item(row.item_id):
            problems.append(Problem("table-item-unknown", {"item": row.item_id}, row.where))
        elif row.item_id in seen:
            problems.append(Problem("table-item-twice", {"item": row.item_id}, row.where))
        seen.add(row.item_id)
    return problems
