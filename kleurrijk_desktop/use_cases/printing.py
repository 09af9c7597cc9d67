"""Putting what is known of an assessment on paper, in one of several documents."""

from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.issued_report import ReportKind
from kleurrijk_desktop.domain.suggestions import FIRST
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.report_reading import ReadReportContents


@dataclass(frozen=True, slots=True)
class Printed:
    """A document as it is: its bytes, and of what it is."""

    kind: ReportKind
    language: str
    known: PlanContents
    data: bytes


@dataclass(frozen=True, slots=True)
class PrintDocument:
    """Make a document of an assessment, in a language chosen at printing.

    Args:
        propose: how many suggestions a plan prints at most, where nothing was decided.
        year: of the plan; without it that of this year, or else the newest that has an action.
        large: the plan in large print; the other documents have no other form.

    Raises:
        InputFault: there is no such assessment.
    """

    kind: ReportKind
    id_or_prefix: str
    language: str
    propose: int = FIRST
    year: int | None = None
    large: bool = False

    def __call__(self, services: Services) -> Printed:
        if self.kind in {ReportKind.PLAN, ReportKind.BOARD}:
            return self._plan(services)
        is_quotable = self.kind is ReportKind.QUOTABLE
        contents = ReadReportContents(self.id_or_prefix, self.language, is_quotable)(services)
        data = services.reports.report(contents, self.language)
        return Printed(self.kind, self.language, contents.known, data)

    def _plan(self, services: Services) -> Printed:
        read = ReadPlanContents(self.id_or_prefix, self.language, self.propose, self.year)
        contents = read(services)
        is_plan = self.kind is ReportKind.PLAN
        reports = services.reports
        on_paper = reports.large_plan if self.large else reports.plan
        write = on_paper if is_plan else reports.board_page
        return Printed(self.kind, self.language, contents, write(contents, self.language))


@dataclass(frozen=True, slots=True)
class SaveDocument:
    """Print a document of an assessment to a file.

    Raises:
        InputFault: there is no such assessment.
        WorldFault: the file cannot be written; what stood there is untouched.
    """

    document: PrintDocument
    target: Path

    def __call__(self, services: Services) -> Path:
        services.save_file(self.target, self.document(services).data)
        return self.target
