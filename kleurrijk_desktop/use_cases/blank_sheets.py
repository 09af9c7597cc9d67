"""Blank sheets in the preview: of an assessment's checklist, or of one that nobody began yet."""

from dataclasses import dataclass
from functools import partial

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.printable import Printable, PrintChoice, PrintForm
from kleurrijk_desktop.domain.snapshot import checklist_of, translation_of
from kleurrijk_desktop.use_cases.assessments import Published, read_published
from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetOptions
from kleurrijk_desktop.use_cases.partner_sheets import partner_sheet_contents
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork
from kleurrijk_desktop.use_cases.previewing import Gathered
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetOptions
from kleurrijk_desktop.use_cases.worksheets import worksheet_contents


@dataclass(frozen=True, slots=True)
class SheetOf:
    """What a blank sheet is of.

    Attributes:
        checklist_id: of one that is shipped; not used where there is an assessment.
        assessment_id: whose checklist, questions and numbers of questions the sheet has.
        organisation_id: who is asked, by its own name; None is anybody, with a line to fill in.
    """

    checklist_id: str
    assessment_id: str | None = None
    organisation_id: str | None = None


@dataclass(frozen=True, slots=True)
class GatherSheet:
    """Read all that a blank sheet says, and return what writes it as a PDF.

    Attributes:
        language: of the document, one of the interface.

    Raises:
        InputFault: the checklist, the section or the second language is not there, or nothing is
            asked.
    """

    printable: Printable
    of: SheetOf
    choice: PrintChoice
    language: str

    def __call__(self, services: Services) -> Gathered:
        with services.database.reading() as work:
            asked = _asked(self.of, services, work)
        registries = services.library.registries()
        today = services.now().astimezone().date()
        if self.printable is Printable.PARTNER_SHEET:
            noticed = self._partner_sheet(asked)
            sheet = partner_sheet_contents(asked.published, registries, noticed, today)
            title = sheet.readers[0].checklist_title(sheet.checklist)
            return Gathered(title.value, partial(services.reports.partner_sheet, sheet))
        contents = worksheet_contents(asked.published, registries, self._worksheet(asked), today)
        title = contents.readers[0].checklist_title(contents.checklist)
        return Gathered(title.value, partial(services.reports.worksheet, contents))

    def _worksheet(self, asked: "_Asked") -> WorksheetOptions:
        choice = self.choice
        return WorksheetOptions(
            language=self.language,
            also=choice.also,
            scope=Scope.ALL if choice.section is not None else choice.scope,
            section=choice.section,
            kind=asked.kind,
            size=asked.size,
            large=choice.form is PrintForm.LARGE,
            organisation=asked.name,
        )

    def _partner_sheet(self, asked: "_Asked") -> PartnerSheetOptions:
        choice = self.choice
        return PartnerSheetOptions(
            language=self.language,
            also=choice.also,
            scope=asked.scope,
            section=choice.section,
            kind=asked.kind,
            size=asked.size,
            large=choice.form is PrintForm.LARGE,
            cut=choice.form is PrintForm.CUT,
            organisation=asked.name,
        )


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who is asked what; the scope is the one whose numbers the questions have on the screen."""

    published: Published
    kind: str | None = None
    size: SizeClass | None = None
    name: str = ""
    scope: Scope = Scope.SHORT


def _asked(of: SheetOf, services: Services, work: UnitOfWork) -> _Asked:
    if of.assessment_id is not None:
        return _asked_in(of.assessment_id, work)
    published = read_published(services.library, of.checklist_id)
    if of.organisation_id is None:
        return _Asked(published)
    organisation = work.organisations.get(of.organisation_id)
    return _Asked(published, organisation.kind, organisation.size, organisation.name)


def _asked_in(assessment_id: str, work: UnitOfWork) -> _Asked:
    row = work.assessments.row(assessment_id)
    head, snapshots = row.assessment, work.snapshots
    found = (
        snapshots.supplement(head.snapshot, each) for each in snapshots.languages(head.snapshot)
    )
    translations = tuple(translation_of(each) for each in found if each is not None)
    published = Published(checklist_of(snapshots.get(head.snapshot)), translations)
    size = SizeClass(head.size) if head.size is not None else None
    return _Asked(published, head.kind, size, row.organisation.name, head.scope)
