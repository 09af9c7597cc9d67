"""Handing out a document: it is kept as it is, and prints again identical for ever."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.issued_report import IssuedReport, hash_of
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.printing import GatherDocument, Gathered


@dataclass(frozen=True, slots=True)
class IssueReport:
    """Make a document and keep it; where a file is named, the same bytes are saved there first.

    Raises:
        InputFault: there is no such assessment.
        WorldFault: the file cannot be written; nothing was kept then.
    """

    document: GatherDocument
    target: Path | None = None

    def __call__(self, services: Services) -> IssuedReport:
        gathered, document = self.document(services), self.document
        data = gathered.write()
        if self.target is not None:
            services.save_file(self.target, data)
        assert gathered.assessment_id is not None  # a document of an assessment
        keep = KeepIssued(document.printable, gathered.assessment_id, document.language, data)
        return keep(services)


@dataclass(frozen=True, slots=True)
class KeepIssued:
    """Keep a document of an assessment as it was shown, byte for byte."""

    kind: Printable
    assessment_id: str
    language: str
    data: bytes

    def __call__(self, services: Services) -> IssuedReport:
        with services.database.writing() as work:
            issued = IssuedReport(
                id=services.new_id(),
                organisation_id=work.assessments.row(self.assessment_id).organisation.id,
                assessment_id=self.assessment_id,
                kind=self.kind,
                language=self.language,
                issued_at=services.now(),
                sha256=hash_of(self.data),
                size=len(self.data),
            )
            work.issued_reports.add(issued, self.data)
        return issued


@dataclass(frozen=True, slots=True)
class ListIssuedReports:
    """Return what was handed out of an organisation's documents, newest first."""

    organisation_id: str

    def __call__(self, services: Services) -> Sequence[IssuedReport]:
        with services.database.reading() as work:
            return work.issued_reports.of(self.organisation_id)


@dataclass(frozen=True, slots=True)
class ReprintReport:
    """Return the bytes that were handed out.

    Raises:
        InputFault: "report-unknown".
        WorldFault: "report-damaged" where they are not what they were.
    """

    report_id: str

    def __call__(self, services: Services) -> bytes:
        with services.database.reading() as work:
            issued = work.issued_reports.get(self.report_id)
            data = work.issued_reports.data(self.report_id)
        if not issued.fits(data):
            raise world_fault("report-damaged")
        return data


@dataclass(frozen=True, slots=True)
class GatherIssued:
    """Find a document that was handed out, to be shown and printed again.

    Raises:
        InputFault: "report-unknown".
        WorldFault: "report-damaged" where its bytes are not what they were.
    """

    report_id: str

    def __call__(self, services: Services) -> Gathered:
        data = ReprintReport(self.report_id)(services)
        with services.database.reading() as work:
            issued = work.issued_reports.get(self.report_id)
            name = work.organisations.get(issued.organisation_id).name
        return Gathered(name, lambda: data)
