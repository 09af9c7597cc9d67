"""`kleurrijk worksheet`: a blank worksheet, or a sheet for people concerned, as a PDF."""

from argparse import Namespace

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.startup.assemble import now, shipped_library
from kleurrijk_desktop.startup.commands.score import find_checklist
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetOptions
from kleurrijk_desktop.use_cases.partner_sheets import partner_sheet_contents
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetOptions
from kleurrijk_desktop.use_cases.worksheets import worksheet_contents


def run(options: Namespace, around: Surroundings) -> int:
    """Write a sheet of a checklist to a file; no database is needed for it."""
    write = _partner_sheet if options.partner or options.cut else _worksheet
    save_file(options.file, write(options, around.language))
    around.console.say(_("The worksheet is in {file}.").format(file=options.file))
    return FINE


def _worksheet(options: Namespace, language: str) -> bytes:
    library = shipped_library()
    wanted = WorksheetOptions(
        language=language,
        also=options.also,
        scope=Scope.SHORT if options.short else Scope.ALL,
        section=options.section,
        kind=options.kind,
        size=_size(options),
        large=options.large,
    )
    published = find_checklist(library, options.checklist)
    today = now().astimezone().date()
    contents = worksheet_contents(published, library.registries(), wanted, today)
    return ReportLabWriter().worksheet(contents)


def _partner_sheet(options: Namespace, language: str) -> bytes:
    library = shipped_library()
    wanted = PartnerSheetOptions(
        language=language,
        also=options.also,
        section=options.section,
        kind=options.kind,
        size=_size(options),
        large=options.large,
        cut=options.cut,
    )
    published = find_checklist(library, options.checklist)
    today = now().astimezone().date()
    contents = partner_sheet_contents(published, library.registries(), wanted, today)
    return ReportLabWriter().partner_sheet(contents)


def _size(options: Namespace) -> SizeClass | None:
    return SizeClass(options.size) if options.size else None
