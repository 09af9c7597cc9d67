"""The assessments of one unit with one checklist over the years.

Two organisations, and so two countries, never meet here: a history belongs to one unit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import counting
from kleurrijk_desktop.domain.comparison import Answered
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.domain.coverage import Coverage, coverage_of
from kleurrijk_desktop.domain.issued_report import IssuedReport
from kleurrijk_desktop.domain.organisation import Organisation, Unit
from kleurrijk_desktop.domain.own_figures import Figure
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.trend import Held, Trend, trend_of
from kleurrijk_desktop.use_cases.copies import Copies, Copy
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services, UnitOfWork

NEWEST = 40  # assessments of one history that are shown at once


@dataclass(frozen=True, slots=True)
class Line:
    """A unit and a checklist that it was assessed with."""

    unit: Unit
    checklist_id: str
    title: Text


@dataclass(frozen=True, slots=True)
class Entry:
    """An assessment in a history; the reader reads its own copy of the checklist."""

    row: AssessmentRow
    held: Held
    reader: Reader

    @property
    def id(self) -> str:
        return self.row.assessment.id

    @property
    def coverage(self) -> Coverage:
        return coverage_of(self.held.answered.items, self.held.answered.answers)


@dataclass(frozen=True, slots=True)
class History:
    """All that the page of an organisation's history needs, read at once.

    Attributes:
        lines: what the organisation has a history of, the most recent first.
        chosen: the one that is shown; None while there is no assessment at all.
        entries: its assessments, newest first.
        left_out: how many older ones there are, which were not asked for.
        trend: those with a level that no finished correction took the place of, in order of time.
        figures: what the organisation counts itself, by year and place.
        issued: what was handed out of these assessments, newest first.
    """

    organisation: Organisation
    lines: tuple[Line, ...]
    chosen: Line | None
    entries: tuple[Entry, ...]
    trend: Trend
    figures: tuple[Figure, ...] = ()
    left_out: int = 0
    issued: tuple[IssuedReport, ...] = ()

    def entry(self, assessment_id: str) -> Entry:
        """Return the entry of an assessment; raises KeyError where there is none."""
        for entry in self.entries:
            if entry.id == assessment_id:
                return entry
        raise KeyError(assessment_id)


@dataclass(frozen=True, slots=True)
class OpenHistory:
    """Read the history of one unit and one checklist, by default the most recent of them.

    `limit` is the number of assessments that are read, the newest; None reads all of them.

    Raises:
        InputFault: there is no such organisation.
    """

    organisation_id: str
    language: str
    unit_id: str | None = None
    checklist_id: str | None = None
    limit: int | None = NEWEST

    def __call__(self, services: Services) -> History:
        with services.database.reading() as work:
            copies = Copies(work, self.language)
            organisation = work.organisations.get(self.organisation_id)
            lines = tuple(_line(copies, row) for row in work.histories.newest(organisation.id))
            chosen = self._chosen(lines)
            entries = _entries(work, copies, chosen, self.limit) if chosen is not None else ()
            left_out = _count(work, chosen) - len(entries)
            figures = tuple(work.own_figures.of(organisation.id))
            issued = work.issued_reports.of(organisation.id)
        trend = _trend(entries)
        shown = {entry.id for entry in entries}
        handed_out = tuple(each for each in issued if each.assessment_id in shown)
        return History(organisation, lines, chosen, entries, trend, figures, left_out, handed_out)

    def _chosen(self, lines: Sequence[Line]) -> Line | None:
        for line in lines:
            if line.unit.id == self.unit_id and line.checklist_id == self.checklist_id:
                return line
        return lines[0] if lines else None


def _trend(entries: Sequence[Entry]) -> Trend:
    counted = {head.id for head in counting(entry.row.assessment for entry in entries)}
    held = [entry.held for entry in entries if entry.id in counted and entry.coverage.scored]
    return trend_of(held)


def _line(copies: Copies, row: AssessmentRow) -> Line:
    return Line(row.unit, row.checklist_id, copies.of(row.assessment.snapshot).title)


def _count(work: UnitOfWork, line: Line | None) -> int:
    return work.histories.count(line.unit.id, line.checklist_id) if line is not None else 0


def _entries(work: UnitOfWork, copies: Copies, line: Line, limit: int | None) -> tuple[Entry, ...]:
    rows = work.histories.rows(line.unit.id, line.checklist_id, limit)
    choices = work.assessments.choices([row.assessment.id for row in rows])
    return tuple(
        _entry(row, copies.of(row.assessment.snapshot), choices.get(row.assessment.id, {}))
        for row in rows
    )


def _entry(row: AssessmentRow, copy: Copy, choices: Mapping[str, Choice]) -> Entry:
    made = row.assessment
    answered = Answered(
        copy.checklist,
        in_scope(copy.checklist, made.scope, made.kind, made.size),
        {item: Answer(choice) for item, choice in choices.items()},
    )
    return Entry(row, Held(made, answered), copy.reader)
