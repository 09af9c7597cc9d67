"""What can be printed: documents of an assessment, and blank sheets of its or any checklist."""

from collections.abc import Sequence
from dataclasses import dataclass

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.domain.issued_report import IssuedReport
from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.snapshot import checklist_of, translation_of
from kleurrijk_desktop.use_cases.checklists import ListChecklists
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services, UnitOfWork
from kleurrijk_desktop.use_cases.session_ports import StoredSession


@dataclass(frozen=True, slots=True)
class Sheets:
    """What there is to choose of the blank sheets of one checklist.

    Attributes:
        sections: id and title of those in which something is asked.
        languages: those that the checklist has, its own first.
        scopes: those in which something is asked.
    """

    checklist_id: str
    title: Text
    sections: tuple[tuple[str, Text], ...]
    languages: tuple[str, ...]
    scopes: tuple[Scope, ...]


@dataclass(frozen=True, slots=True)
class Printing:
    """What documents are printed of.

    Attributes:
        row: the assessment; None where there are blank sheets only.
        organisation: whose name stands on them; None leaves a line to write one on.
        sheets: of the checklist of the assessment; without one, of all checklists, those that
            fit the organisation first.
        issued: what was handed out of the organisation's documents, newest first.
        sessions: the group sessions of the assessment that were begun, the latest first.
    """

    row: AssessmentRow | None
    organisation: Organisation | None
    sheets: tuple[Sheets, ...]
    issued: tuple[IssuedReport, ...] = ()
    sessions: tuple[StoredSession, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenPrinting:
    """Find out what can be printed: of an assessment, else of checklists that nobody began.

    Attributes:
        organisation_id: None while there is none.
        assessment_id: without it, the newest one of the organisation.
        language: of the titles.
        blank: only blank sheets are wanted, of any checklist.
    """

    organisation_id: str | None
    assessment_id: str | None
    language: str
    blank: bool = False

    def __call__(self, services: Services) -> Printing:
        with services.database.reading() as work:
            row = None if self.blank else self._row(work)
            known = self.organisation_id if row is None else row.organisation.id
            issued = tuple(work.issued_reports.of(known)) if known is not None else ()
            if row is not None:
                held = tuple(work.sessions.of(row.assessment.id))
                sheets = (self._sheets_of(row, work),)
                return Printing(row, row.organisation, sheets, issued, held)
            organisation = work.organisations.get(known) if known is not None else None
        return Printing(None, organisation, self._all_sheets(services, organisation), issued)

    def _row(self, work: UnitOfWork) -> AssessmentRow | None:
        if self.assessment_id is not None:
            return work.assessments.row(self.assessment_id)
        newest = work.histories.newest(self.organisation_id) if self.organisation_id else ()
        return newest[0] if newest else None

    def _sheets_of(self, row: AssessmentRow, work: UnitOfWork) -> Sheets:
        head = row.assessment
        checklist = checklist_of(work.snapshots.get(head.snapshot))
        supplement = work.snapshots.supplement(head.snapshot, self.language)
        reader = Reader(checklist, translation_of(supplement) if supplement else None)
        others = work.snapshots.languages(head.snapshot)
        return _sheets(checklist, reader, others, head.kind, head.size)

    def _all_sheets(
        self, services: Services, organisation: Organisation | None
    ) -> tuple[Sheets, ...]:
        library = services.library
        kind, size = (organisation.kind, organisation.size) if organisation else (None, None)
        found = []
        for offer in ListChecklists(self.language, kind, size)(services).each:
            checklist, others = library.checklist(offer.id), library.languages(offer.id)
            translated = self.language in others
            translation = library.translation(offer.id, self.language) if translated else None
            found.append(_sheets(checklist, Reader(checklist, translation), others, kind, size))
        return tuple(found)


def _sheets(
    checklist: Checklist,
    reader: Reader,
    others: Sequence[str],
    kind: str | None,
    size: str | None,
) -> Sheets:
    asked = {scope: in_scope(checklist, scope, kind, size) for scope in Scope}
    anything = {item.id for item in asked[Scope.ALL]}
    return Sheets(
        checklist_id=checklist.id,
        title=reader.checklist_title(checklist),
        sections=tuple(
            (section.id, reader.section_title(section))
            for section in checklist.sections
            if any(item.id in anything for item in section.items)
        ),
        languages=(checklist.language, *others),
        scopes=tuple(scope for scope in Scope if asked[scope]),
    )
