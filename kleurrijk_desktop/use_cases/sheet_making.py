"""Blank sheets from a checklist that is read; the window and the command line make them so."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.printable import Printable, PrintChoice, PrintForm
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.use_cases.assessments import Published
from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetOptions
from kleurrijk_desktop.use_cases.partner_sheets import partner_sheet_contents
from kleurrijk_desktop.use_cases.ports import ReportWriter
from kleurrijk_desktop.use_cases.printing import Gathered
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetOptions
from kleurrijk_desktop.use_cases.worksheets import worksheet_contents


@dataclass(frozen=True, slots=True)
class Asked:
    """Who is asked what.

    Attributes:
        kind: of the organisation; None leaves no question out.
        size: of the organisation; None leaves no question out.
        name: of the organisation; empty leaves a line to write it on.
        scope: the one whose numbers the questions have on the screen.
    """

    published: Published
    kind: str | None = None
    size: SizeClass | None = None
    name: str = ""
    scope: Scope = Scope.SHORT


@dataclass(frozen=True, slots=True)
class SheetMaker:
    """Gathers what blank sheets say; `today` is the day of printing."""

    registries: Registries
    reports: ReportWriter
    today: date

    def gather(
        self, printable: Printable, asked: Asked, choice: PrintChoice, language: str
    ) -> Gathered:
        """Return a blank sheet in a language of the interface.

        Raises:
            InputFault: the section or the second language is not there, or nothing is asked.
        """
        if printable is Printable.PARTNER_SHEET:
            noticed = _partner_sheet(asked, choice, language)
            sheet = partner_sheet_contents(asked.published, self.registries, noticed, self.today)
            title = sheet.readers[0].checklist_title(sheet.checklist)
            return Gathered(title.value, partial(self.reports.partner_sheet, sheet))
        wanted = _worksheet(asked, choice, language)
        contents = worksheet_contents(asked.published, self.registries, wanted, self.today)
        title = contents.readers[0].checklist_title(contents.checklist)
        return Gathered(title.value, partial(self.reports.worksheet, contents))


def _worksheet(asked: Asked, choice: PrintChoice, language: str) -> WorksheetOptions:
    return WorksheetOptions(
        language=language,
        also=choice.also,
        scope=choice.scope,
        section=choice.section,
        kind=asked.kind,
        size=asked.size,
        large=choice.form is PrintForm.LARGE,
        organisation=asked.name,
    )


def _partner_sheet(asked: Asked, choice: PrintChoice, language: str) -> PartnerSheetOptions:
    return PartnerSheetOptions(
        language=language,
        also=choice.also,
        scope=asked.scope,
        section=choice.section,
        kind=asked.kind,
        size=asked.size,
        large=choice.form is PrintForm.LARGE,
        cut=choice.form is PrintForm.CUT,
        organisation=asked.name,
    )
