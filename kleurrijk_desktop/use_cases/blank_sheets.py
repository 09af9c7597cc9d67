"""Blank sheets in the preview: of an assessment's checklist, or of one that nobody began yet."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.printable import Printable, PrintChoice
from kleurrijk_desktop.domain.snapshot import checklist_of, translation_of
from kleurrijk_desktop.use_cases.assessments import Published, read_published
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork
from kleurrijk_desktop.use_cases.printing import Gathered
from kleurrijk_desktop.use_cases.sheet_making import Asked, SheetMaker


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
        choice = self.choice
        if choice.section is not None:  # which is printed whole
            choice = replace(choice, scope=Scope.ALL)
        today = services.now().astimezone().date()
        maker = SheetMaker(services.library.registries(), services.reports, today)
        return maker.gather(self.printable, asked, choice, self.language)


def _asked(of: SheetOf, services: Services, work: UnitOfWork) -> Asked:
    if of.assessment_id is not None:
        return _asked_in(of.assessment_id, work)
    published = read_published(services.library, of.checklist_id)
    if of.organisation_id is None:
        return Asked(published)
    organisation = work.organisations.get(of.organisation_id)
    return Asked(published, organisation.kind, organisation.size, organisation.name)


def _asked_in(assessment_id: str, work: UnitOfWork) -> Asked:
    row = work.assessments.row(assessment_id)
    head, snapshots = row.assessment, work.snapshots
    found = (
        snapshots.supplement(head.snapshot, each) for each in snapshots.languages(head.snapshot)
    )
    translations = tuple(translation_of(each) for each in found if each is not None)
    published = Published(checklist_of(snapshots.get(head.snapshot)), translations)
    size = SizeClass(head.size) if head.size is not None else None
    return Asked(published, head.kind, size, row.organisation.name, head.scope)
