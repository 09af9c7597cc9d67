"""Blank sheets from a checklist that is read; the window and the command line make them so."""

from dataclasses import dataclass
from datetime import date
from functools import partial

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.printable import Printable, PrintChoice, PrintForm
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.use_cases.assessments import Published
from kleurrijk_desktop.use_cases.ballot_sheet_contents import (
    BallotSheetContents,
    BallotSheetOptions,
)
from kleurrijk_desktop.use_cases.ballot_sheets import ballot_sheet_contents
from kleurrijk_desktop.use_cases.partner_sheet_contents import (
    PartnerSheetContents,
    PartnerSheetOptions,
)
from kleurrijk_desktop.use_cases.partner_sheets import partner_sheet_contents
from kleurrijk_desktop.use_cases.ports import ReportWriter
from kleurrijk_desktop.use_cases.printing import Gathered, Write
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetContents, WorksheetOptions
from kleurrijk_desktop.use_cases.worksheets import worksheet_contents

_Contents = WorksheetContents | PartnerSheetContents | BallotSheetContents


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
        made = {
            Printable.WORKSHEET: self._worksheet,
            Printable.READING_SHEET: self._reading_sheet,
            Printable.PARTNER_SHEET: self._partner_sheet,
            Printable.BALLOT_SHEET: self._ballot_sheets,
        }
        return made[printable](asked, choice, language)

    def _worksheet(self, asked: Asked, choice: PrintChoice, language: str) -> Gathered:
        wanted = _worksheet(asked, choice, language)
        contents = worksheet_contents(asked.published, self.registries, wanted, self.today)
        return _named(contents, partial(self.reports.worksheet, contents))

    def _reading_sheet(self, asked: Asked, choice: PrintChoice, language: str) -> Gathered:
        wanted = _worksheet(asked, choice, language)
        contents = worksheet_contents(asked.published, self.registries, wanted, self.today)
        return _named(contents, partial(self.reports.reading_sheet, contents))

    def _partner_sheet(self, asked: Asked, choice: PrintChoice, language: str) -> Gathered:
        wanted = _partner_sheet(asked, choice, language)
        contents = partner_sheet_contents(asked.published, self.registries, wanted, self.today)
        return _named(contents, partial(self.reports.partner_sheet, contents))

    def _ballot_sheets(self, asked: Asked, choice: PrintChoice, language: str) -> Gathered:
        wanted = _ballot_sheets(asked, choice, language)
        contents = ballot_sheet_contents(asked.published, self.registries, wanted, self.today)
        return _named(contents, partial(self.reports.ballot_sheets, contents))


def _named(contents: _Contents, write: Write) -> Gathered:
    """Return a sheet that is named after its checklist, in its first language."""
    return Gathered(contents.readers[0].checklist_title(contents.checklist).value, write)


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


def _ballot_sheets(asked: Asked, choice: PrintChoice, language: str) -> BallotSheetOptions:
    return BallotSheetOptions(
        language=language,
        scope=choice.scope,
        section=choice.section,
        kind=asked.kind,
        size=asked.size,
        large=choice.form is PrintForm.LARGE,
        organisation=asked.name,
        copies=choice.copies,
    )
