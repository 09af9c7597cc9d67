"""Putting the sheet for people concerned on paper."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kleurrijk_desktop.domain.partner_view import noticeable
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.use_cases.assessments import Published, read_published
from kleurrijk_desktop.use_cases.partner_sheet_contents import (
    PartnerSheetContents,
    PartnerSheetOptions,
)
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetOptions
from kleurrijk_desktop.use_cases.worksheets import worksheet_contents


@dataclass(frozen=True, slots=True)
class ReadPartnerSheetContents:
    """Gather what a sheet for people concerned says, for a shipped checklist.

    Raises:
        InputFault: an option names what the checklist or the registries do not have.
    """

    checklist_id: str
    options: PartnerSheetOptions

    def __call__(self, services: Services) -> PartnerSheetContents:
        library = services.library
        published = read_published(library, self.checklist_id)
        today = services.now().astimezone().date()
        return partner_sheet_contents(published, library.registries(), self.options, today)


@dataclass(frozen=True, slots=True)
class PrintPartnerSheet:
    """Return a sheet for people concerned as the bytes of a PDF."""

    checklist_id: str
    options: PartnerSheetOptions

    def __call__(self, services: Services) -> bytes:
        contents = ReadPartnerSheetContents(self.checklist_id, self.options)(services)
        return services.reports.partner_sheet(contents)


@dataclass(frozen=True, slots=True)
class SavePartnerSheet:
    """Print a sheet for people concerned to a file.

    Raises:
        WorldFault: the file cannot be written; what stood there is untouched.
    """

    checklist_id: str
    options: PartnerSheetOptions
    target: Path

    def __call__(self, services: Services) -> Path:
        document = PrintPartnerSheet(self.checklist_id, self.options)(services)
        services.save_file(self.target, document)
        return self.target


def partner_sheet_contents(
    published: Published, registries: Registries, options: PartnerSheetOptions, today: date
) -> PartnerSheetContents:
    """Gather what a sheet for people concerned says; `today` is the day of printing.

    Raises:
        InputFault: an option names what the checklist or the registries do not have, or there is
            nothing to notice in what is left.
    """
    asked = WorksheetOptions(
        language=options.language,
        also=options.also,
        scope=options.scope,
        section=options.section,
        kind=options.kind,
        size=options.size,
    )
    worksheet = worksheet_contents(published, registries, asked, today)
    kept = {item.id for item in noticeable(each.item for each in worksheet.items)}
    items = tuple(each for each in worksheet.items if each.item.id in kept)
    if not items:
        raise fault("partner-sheet-empty")
    return PartnerSheetContents(
        checklist=worksheet.checklist,
        options=options,
        items=items,
        languages=asked.languages,
        readers=worksheet.readers,
        printed_on=today,
    )
