"""Making an assessment from a table of answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.answers import Answers
from kleurrijk_desktop.domain.assessment import Assessment, Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.organisation import Organisation, SizeClass, Unit, UnitKind
from kleurrijk_desktop.domain.problems import InputFault, Problem, fault
from kleurrijk_desktop.domain.snapshot import take_snapshot
from kleurrijk_desktop.use_cases.answer_tables import TableRow, item_faults
from kleurrijk_desktop.use_cases.answering import too_long
from kleurrijk_desktop.use_cases.assessments import Published, keep_checklist
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.organisations import OrganisationDetails, checked
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services, UnitOfWork


@dataclass(frozen=True, slots=True)
class Scored:
    """The organisation that a table is about, and its unit."""

    organisation: Organisation
    unit: Unit


@dataclass(frozen=True, slots=True)
class ScoreTable:
    """Make a new assessment of an organisation from a table.

    The organisation is found by its exact name, and created where there is none.

    Raises:
        InputFault: the name fits several organisations, the kind is unknown, or a row names an
            item twice or one that the checklist does not have, or holds a text that is too long;
            all faults of the table at once.
    """

    published: Published
    rows: Sequence[TableRow]
    organisation: str
    kind: str | None = None
    size: SizeClass | None = None
    held_on: date | None = None
    scope: Scope = Scope.ALL
    dry_run: bool = False

    def __call__(self, services: Services) -> Opened:
        if problems := faults_of(self.published.checklist, self.rows):
            raise InputFault(*problems)
        answers = {row.item_id: row.answer for row in self.rows}
        details = checked(OrganisationDetails(self.organisation, self.kind, self.size), services)
        database = services.database
        with database.reading() if self.dry_run else database.writing() as work:
            found = find_organisation(work, details)
            row = self._row(services, found or _new_organisation(services, details))
            if not self.dry_run:
                self._store(work, row, answers, is_new=found is None)
        return Opened(
            row=row,
            checklist=self.published.checklist,
            answers=answers,
            versions=dict.fromkeys(answers, 1),
            reader=Reader(self.published.checklist),
        )

    def _row(self, services: Services, scored: Scored) -> AssessmentRow:
        now = services.now()
        checklist = self.published.checklist
        assessment = Assessment(
            id=services.new_id(),
            unit_id=scored.unit.id,
            snapshot=take_snapshot(checklist).hash,
            scope=self.scope,
            held_on=self.held_on or now.astimezone().date(),
            started_at=now,
            kind=self.kind,
            size=self.size,
            about_whom=scored.organisation.about_whom,
        )
        return AssessmentRow(
            assessment, scored.organisation, scored.unit, checklist.id, checklist.version
        )

    def _store(
        self, work: UnitOfWork, row: AssessmentRow, answers: Answers, *, is_new: bool
    ) -> None:
        if is_new:
            work.organisations.add(row.organisation)
            work.organisations.add_unit(row.unit)
        keep_checklist(work, self.published)
        work.assessments.add(row.assessment)
        for item_id, answer in answers.items():
            work.assessments.put_answer(row.assessment.id, item_id, answer, 0)


def faults_of(checklist: Checklist, rows: Sequence[TableRow]) -> list[Problem]:
    """Return all that is wrong with the rows of a table of answers to a checklist."""
    written = [problem for row in rows for problem in too_long(row.answer, row.where)]
    return [*item_faults(checklist, rows), *written]


def find_organisation(work: UnitOfWork, details: OrganisationDetails) -> Scored | None:
    """Find an organisation by its exact name, with the unit that stands for the whole of it."""
    named = work.organisations.named(details.name)
    if not named:
        return None
    if len(named) > 1:
        raise fault("organisation-ambiguous", name=details.name, count=len(named))
    every = work.organisations.units_of(named[0].id)
    units = [unit for unit in every if unit.binned_at is None] or list(every)
    whole = [unit for unit in units if unit.kind is UnitKind.WHOLE]
    return Scored(named[0], (whole or units)[0])


def _new_organisation(services: Services, details: OrganisationDetails) -> Scored:
    organisation = Organisation(
        services.new_id(), details.name, kind=details.kind, size=details.size
    )
    return Scored(organisation, Unit(services.new_id(), organisation.id))
