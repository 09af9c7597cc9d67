"""Assessments that people made for themselves before a group session, to be counted as sheets."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.answers import Answers, Choice, answer_to
from kleurrijk_desktop.domain.assessment import Method, counting
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.use_cases.opened import Opened, read_assessment
from kleurrijk_desktop.use_cases.ports import UnitOfWork

MOST_OFFERED = 60  # the newest


@dataclass(frozen=True, slots=True)
class Beforehand:
    """What one person chose beforehand, as the marks of a sheet.

    Attributes:
        id: of the assessment.
        answered: how many of the questions of the session have an answer in it.
    """

    id: str
    held_on: date
    answered: int
    marks: tuple[Choice, ...]


def made_beforehand(
    work: UnitOfWork, opened: Opened, items: Iterable[str]
) -> tuple[Beforehand, ...]:
    """Return what single people chose with the same checklist in the same unit, newest first.

    Finished or not: what is not answered is as a mark that is missing. So is the answer to a
    question that had another meaning then. An assessment of a group is no sheet of one person,
    and one without any answer is none at all.
    """
    unit, checklist, asked = opened.row.unit.id, opened.checklist, tuple(items)
    rows = work.histories.rows(unit, checklist.id, MOST_OFFERED)
    valid = {head.id for head in counting(row.assessment for row in rows)}
    found = []
    for row in rows:
        head = row.assessment
        if head.id == opened.row.assessment.id or head.id not in valid:
            continue
        if head.method is Method.INDIVIDUAL:
            other = read_assessment(work, head.id, checklist.language)
            if not other.is_altered:
                found.append(_sheet_of(other, checklist, asked))
    return tuple(each for each in found if each.answered)


def _sheet_of(other: Opened, checklist: Checklist, items: tuple[str, ...]) -> Beforehand:
    then = {item.id: item.revision for item in other.checklist.items}
    now = {item.id: item.revision for item in checklist.items}
    chosen = [
        _choice(other.answers, item) if then.get(item) == now[item] else Choice.OPEN
        for item in items
    ]
    head = other.row.assessment
    marks = tuple(Choice.UNKNOWN if each is Choice.OPEN else each for each in chosen)
    answered = sum(each is not Choice.OPEN for each in chosen)
    return Beforehand(head.id, head.held_on, answered, marks)


def _choice(answers: Answers, item: str) -> Choice:
    return answer_to(answers, item).choice
