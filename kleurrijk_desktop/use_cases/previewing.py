"""What can be printed, and the bytes of it; gathering and writing are two steps.

Gathering reads the database. Writing needs nothing but what was gathered, so the window can let
it run beside the database thread, and drop it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services
from kleurrijk_desktop.use_cases.report_reading import ReadReportContents

Write = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class OpenPrinting:
    """Find the assessment that documents are printed of, or the newest of an organisation.

    Returns None where nothing was begun yet.
    """

    organisation_id: str
    assessment_id: str | None = None

    def __call__(self, services: Services) -> AssessmentRow | None:
        with services.database.reading() as work:
            if self.assessment_id is not None:
                return work.assessments.row(self.assessment_id)
            newest = work.histories.newest(self.organisation_id)
            return newest[0] if newest else None


@dataclass(frozen=True, slots=True)
class GatherDocument:
    """Read all that a document says, and return what writes it as a PDF.

    Attributes:
        language: of the document, `nl`, `de` or `en`.
        year: of the plan; None is the present one.

    Raises:
        InputFault: there is no such assessment.
    """

    printable: Printable
    assessment_id: str
    language: str
    year: int | None = None

    def __call__(self, services: Services) -> Write:
        return _GATHER[self.printable](self, services)


@dataclass(frozen=True, slots=True)
class SaveDocument:
    """Put a finished document at a path.

    Raises:
        WorldFault: the file cannot be written; what stood there is untouched.
    """

    target: Path
    document: bytes

    def __call__(self, services: Services) -> Path:
        services.save_file(self.target, self.document)
        return self.target


def _plan(wanted: GatherDocument, services: Services) -> Write:
    read = ReadPlanContents(wanted.assessment_id, wanted.language, year=wanted.year)
    return partial(services.reports.plan, read(services), wanted.language)


def _board(wanted: GatherDocument, services: Services) -> Write:
    read = ReadPlanContents(wanted.assessment_id, wanted.language, year=wanted.year)
    return partial(services.reports.board_page, read(services), wanted.language)


def _report(wanted: GatherDocument, services: Services) -> Write:
    is_quotable = wanted.printable is Printable.QUOTABLE
    read = ReadReportContents(wanted.assessment_id, wanted.language, is_quotable)
    return partial(services.reports.report, read(services), wanted.language)


_GATHER: Mapping[Printable, Callable[[GatherDocument, Services], Write]] = {
    Printable.PLAN: _plan,
    Printable.BOARD: _board,
    Printable.REPORT: _report,
    Printable.QUOTABLE: _report,
}
