"""`kleurrijk worksheet`: a blank worksheet, or another sheet of a checklist, as a PDF."""

from argparse import Namespace

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.printable import Printable, PrintChoice, PrintForm
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.startup.assemble import now, shipped_library
from kleurrijk_desktop.startup.commands.score import find_checklist
from kleurrijk_desktop.startup.exit_codes import FINE, WRONG_USAGE
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.output_files import save_output
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.sheet_making import Asked, SheetMaker


def run(options: Namespace, around: Surroundings) -> int:
    """Write a sheet of a checklist to a file; no database is needed for it."""
    if options.cut and (options.ballots or options.reading):
        around.console.complain(_("--cut goes with --partner only, so leave one of them out."))
        return WRONG_USAGE
    library = shipped_library()
    published = find_checklist(library, options.checklist)
    asked = Asked(published, options.kind, SizeClass(options.size) if options.size else None)
    maker = SheetMaker(library.registries(), ReportLabWriter(), now().astimezone().date())
    sheet = maker.gather(_printable(options), asked, _choice(options), around.language)
    save_output(around.folders, options.file, sheet.write())
    around.console.say(_("The worksheet is in {file}.").format(file=options.file))
    return FINE


def _printable(options: Namespace) -> Printable:
    if options.ballots:
        return Printable.BALLOT_SHEET
    if options.reading:
        return Printable.READING_SHEET
    return Printable.PARTNER_SHEET if options.partner or options.cut else Printable.WORKSHEET


def _choice(options: Namespace) -> PrintChoice:
    form = PrintForm.USUAL
    if options.large or options.cut:
        form = PrintForm.LARGE if options.large else PrintForm.CUT
    return PrintChoice(
        scope=Scope.SHORT if options.short or options.ballots else Scope.ALL,
        section=options.section,
        form=form,
        also=options.also,
        copies=options.ballots or (),
    )
