"""Tables that people filled in elsewhere before a group session, to be counted as sheets."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.problems import InputFault, Place, Problem, fault
from kleurrijk_desktop.domain.sessions.state import LARGEST_GROUP, Session
from kleurrijk_desktop.domain.snapshot import checklist_of
from kleurrijk_desktop.use_cases.answer_tables import AnswerTable, TableRow, item_faults
from kleurrijk_desktop.use_cases.ports import Services


@dataclass(frozen=True, slots=True)
class TableSheet:
    """What one person marked in a table, as the marks of a sheet.

    Attributes:
        digest: tells this file from every other one.
        has_notes: whether something is written beside the answers; nothing of it is here.
    """

    digest: str
    marks: tuple[Choice, ...]
    has_notes: bool


@dataclass(frozen=True, slots=True)
class ReadTables:
    """Read tables as sheets of a session, all of them or none; nothing is stored.

    A question that a table does not answer is as a mark that is missing.

    Attributes:
        session: which questions there are, and how many sheets are counted.
        counted: the digests of the tables that are counted already.

    Raises:
        InputFault: all that is wrong with all of the tables at once; or they are too many.
        WorldFault: a file may not be read.
    """

    assessment_id: str
    session: Session
    files: Sequence[Path]
    counted: Collection[str] = ()

    def __call__(self, services: Services) -> tuple[TableSheet, ...]:
        room = LARGEST_GROUP - self.session.sheets
        if len(self.files) > room:
            raise fault("tables-too-many", count=len(self.files), room=room)
        with services.database.reading() as work:
            head = work.assessments.get(self.assessment_id)
            checklist = checklist_of(work.snapshots.get(head.snapshot))
        tables: list[tuple[Path, AnswerTable]] = []
        problems: list[Problem] = []
        for file in self.files:
            try:
                faults_of = partial(_faults, checklist, Place(str(file)))
                tables.append((file, services.read_table(file, faults_of)))
            except InputFault as error:
                problems += error.problems
        problems += [each for file, table in tables for each in self._unanswered(file, table)]
        problems += self._counted_twice(tables)
        if problems:
            raise InputFault(*problems)
        return tuple(self._sheet(table) for _, table in tables)

    def _unanswered(self, file: Path, table: AnswerTable) -> Sequence[Problem]:
        answered = {row.item_id for row in table.rows if row.answer.choice is not Choice.OPEN}
        if answered.isdisjoint(self.session.setup.items):
            return [Problem("table-without-answers", {}, Place(str(file)))]
        return ()

    def _counted_twice(self, tables: Sequence[tuple[Path, AnswerTable]]) -> list[Problem]:
        seen: dict[str, str] = {}
        problems = []
        for file, table in tables:
            if table.digest in self.counted:
                problems.append(Problem("table-counted-already", {}, Place(str(file))))
            elif table.digest in seen:
                other = {"other": seen[table.digest]}
                problems.append(Problem("table-chosen-twice", other, Place(str(file))))
            seen.setdefault(table.digest, file.name)
        return problems

    def _sheet(self, table: AnswerTable) -> TableSheet:
        chosen = {row.item_id: row.answer.choice for row in table.rows}
        marks = [chosen.get(item, Choice.OPEN) for item in self.session.setup.items]
        return TableSheet(
            digest=table.digest,
            marks=tuple(Choice.UNKNOWN if each is Choice.OPEN else each for each in marks),
            has_notes=any(row.answer.note for row in table.rows),
        )


def _faults(checklist: Checklist, where: Place, rows: Sequence[TableRow]) -> Sequence[Problem]:
    if rows and not any(checklist.has_item(row.item_id) for row in rows):
        return [Problem("table-other-checklist", {}, where)]
    return item_faults(checklist, rows)
