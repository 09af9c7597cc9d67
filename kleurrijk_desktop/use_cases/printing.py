"""What can be printed, and the bytes of it; gathering and writing are two steps.

Gathering reads the database. Writing needs nothing but what was gathered, so the window can let
it run beside the database thread, and drop it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.problems import Problem
from kleurrijk_desktop.domain.suggestions import FIRST
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from kleurrijk_desktop.use_cases.ports import Services, UseCase
from kleurrijk_desktop.use_cases.report_reading import ReadReportContents
from kleurrijk_desktop.use_cases.session_record_reading import ReadRecordContents

Write = Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Gathered:
    """A document that is ready to be written.

    Attributes:
        about: what its file is named after: an organisation, or a checklist in the language of
            the document.
        assessment_id: what it is of; None where nobody needs to have begun anything.
        problems: what is left out, and why.
    """

    about: str
    write: Write
    assessment_id: str | None = None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class GatherDocument:
    """Read all that a document of an assessment says, and return what writes it as a PDF.

    Attributes:
        id_or_prefix: of the assessment, or the unique beginning of it.
        language: of the document, `nl`, `de` or `en`.
        year: of the plan; without it that of this year, or else the newest that has an action.
        large: the plan in large print; the other documents have no other form.
        propose: how many suggestions a plan prints at most, where nothing was decided.
        counts: the record of a group session tells how many voted what as well.
        session: its id, or the unique beginning of it; None is the latest one.

    Raises:
        InputFault: there is no such assessment, or no group session of it.
    """

    printable: Printable
    id_or_prefix: str
    language: str
    year: int | None = None
    large: bool = False
    propose: int = FIRST
    counts: bool = False
    session: str | None = None

    def __call__(self, services: Services) -> Gathered:
        if self.printable is Printable.SESSION_RECORD:
            return self._record(services)
        if self.printable in {Printable.REPORT, Printable.QUOTABLE}:
            return self._report(services)
        reports = services.reports
        read = ReadPlanContents(self.id_or_prefix, self.language, self.propose, self.year)
        plan = read(services)
        on_paper = reports.large_plan if self.large else reports.plan
        write = on_paper if self.printable is Printable.PLAN else reports.board_page
        made = partial(write, plan, self.language)
        return _gathered(plan, made)

    def _report(self, services: Services) -> Gathered:
        is_quotable = self.printable is Printable.QUOTABLE
        report = ReadReportContents(self.id_or_prefix, self.language, is_quotable)(services)
        made = partial(services.reports.report, report, self.language)
        return _gathered(report.known, made)

    def _record(self, services: Services) -> Gathered:
        asked = ReadRecordContents(self.id_or_prefix, self.language, self.counts, self.session)
        record = asked(services)
        made = partial(services.reports.session_record, record, self.language)
        return _gathered(record.known, made)


def _gathered(known: PlanContents, write: Write) -> Gathered:
    name, style = known.organisation.name, known.style
    problems: tuple[Problem, ...] = ()
    if style is not None and style.logo and not style.shown_logo:
        problems = (Problem("logo-left-out", {"organisation": name}),)
    return Gathered(name, write, known.assessment.id, problems)


@dataclass(frozen=True, slots=True)
class GatherGuide:
    """Return what writes the guide for whoever leads a group session, in a language."""

    language: str
    large: bool = False

    def __call__(self, services: Services) -> Gathered:
        today = services.now().astimezone().date()
        return Gathered("", partial(services.reports.guide, self.language, today, large=self.large))


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


@dataclass(frozen=True, slots=True)
class PrintToFile:
    """Gather a document, write it, and put it at a path.

    Raises:
        InputFault: what it is of is not there.
        WorldFault: the file cannot be written; what stood there is untouched.
    """

    target: Path
    gather: UseCase[Gathered]

    def __call__(self, services: Services) -> Path:
        return SaveDocument(self.target, self.gather(services).write())(services)
