"""Reading all that a full report says, in one transaction."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.assessment import counting
from kleurrijk_desktop.domain.comparison import Answered
from kleurrijk_desktop.domain.trend import Held, step
from kleurrijk_desktop.use_cases.history import NEWEST
from kleurrijk_desktop.use_cases.opened import Opened, open_assessment, unique_id
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork
from kleurrijk_desktop.use_cases.previous import last_time_of
from kleurrijk_desktop.use_cases.report_contents import ReportContents, quotable


@dataclass(frozen=True, slots=True)
class ReadReportContents:
    """Gather what a full report says; a quotable one leaves out notes, reasons and names.

    Raises:
        InputFault: there is no such assessment.
    """

    id_or_prefix: str
    language: str
    quotable: bool = False

    def __call__(self, services: Services) -> ReportContents:
        today = services.now().astimezone().date()
        with services.database.reading() as work:
            assessment_id = unique_id(work, self.id_or_prefix)
            opened = open_assessment(work, assessment_id, self.language)
            known = ReadPlanContents(assessment_id, self.language).beside(opened, work, today)
            contents = _beside_the_one_before(work, known, opened, self.language)
        return quotable(contents) if self.quotable else contents


def _beside_the_one_before(
    work: UnitOfWork, known: PlanContents, opened: Opened, language: str
) -> ReportContents:
    """Put what a plan knows beside what changed since the assessment before.

    That is the one it went on from, else the one that was held before it.
    """
    before = last_time_of(work, opened.row.assessment) or _held_before(work, opened)
    if before is None:
        return ReportContents(known, None)
    earlier = open_assessment(work, before, language)
    if (earlier.checklist.id, earlier.row.unit.id) != (opened.checklist.id, opened.row.unit.id):
        return ReportContents(known, None)
    changed = step(_held(earlier), _held(opened))
    removed = tuple(map(earlier.reader.statement, changed.comparison.removed))
    return ReportContents(known, changed, removed)


def _held_before(work: UnitOfWork, opened: Opened) -> str | None:
    rows = work.histories.rows(opened.row.unit.id, opened.checklist.id, NEWEST)
    made = opened.row.assessment
    earlier = [
        head
        for head in counting(row.assessment for row in rows)
        if (head.held_on, head.started_at) < (made.held_on, made.started_at)
        and head.id not in {made.id, made.previous}
    ]
    newest = max(earlier, key=lambda each: (each.held_on, each.started_at), default=None)
    return newest.id if newest is not None else None


def _held(opened: Opened) -> Held:
    answered = Answered(opened.checklist, opened.result.items, opened.answers)
    return Held(opened.row.assessment, answered)
