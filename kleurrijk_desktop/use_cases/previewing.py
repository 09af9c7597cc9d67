"""What can be printed, and the bytes of it; gathering and writing are two steps.

Gathering reads the database. Writing needs nothing but what was gathered, so the window can let
it run beside the database thread, and drop it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.report_reading import ReadReportContents

Write = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Gathered:
    """A document that is ready to be written.

    Attributes:
        about: what its file is named after: an organisation, or a checklist in the language of
            the document.
    """

    about: str
    write: Write


@dataclass(frozen=True, slots=True)
class GatherDocument:
    """Read all that a document of an assessment says, and return what writes it as a PDF.

    Attributes:
        language: of the document, `nl`, `de` or `en`.
        year: of the plan; None is the present one.
        large: the plan in large print; the other documents have no other form.

    Raises:
        InputFault: there is no such assessment.
    """

    printable: Printable
    assessment_id: str
    language: str
    year: int | None = None
    large: bool = False

    def __call__(self, services: Services) -> Gathered:
        reports, language = services.reports, self.language
        if self.printable in {Printable.REPORT, Printable.QUOTABLE}:
            is_quotable = self.printable is Printable.QUOTABLE
            report = ReadReportContents(self.assessment_id, language, is_quotable)(services)
            name = report.known.organisation.name
            return Gathered(name, partial(reports.report, report, language))
        plan = ReadPlanContents(self.assessment_id, language, year=self.year)(services)
        on_paper = reports.large_plan if self.large else reports.plan
        write = on_paper if self.printable is Printable.PLAN else reports.board_page
        return Gathered(plan.organisation.name, partial(write, plan, language))


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
