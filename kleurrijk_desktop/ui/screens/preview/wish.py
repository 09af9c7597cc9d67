"""From what is chosen to the use case that makes it."""

from kleurrijk_desktop.domain.printable import Printable, PrintForm
from kleurrijk_desktop.ui.screens.preview.options_part import OptionsPart
from kleurrijk_desktop.use_cases.blank_sheets import GatherSheet, SheetOf
from kleurrijk_desktop.use_cases.issued_reports import GatherIssued
from kleurrijk_desktop.use_cases.open_printing import Printing
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.printing import GatherDocument, Gathered, GatherGuide


def wanted_document(
    printing: Printing, options: OptionsPart, year: int | None
) -> UseCase[Gathered]:
    """Return what gathers the document that is chosen; `year` is that of a plan."""
    row, report, printable = printing.row, options.report, options.printable
    if report is not None:
        return GatherIssued(report.id)
    assert printable is not None
    if printable is Printable.GUIDE:
        return GatherGuide(options.language, options.choice.form is PrintForm.LARGE)
    if printable.is_blank:
        of = SheetOf(
            options.checklist_id,
            row.assessment.id if row is not None else None,
            printing.organisation.id if printing.organisation is not None else None,
        )
        return GatherSheet(printable, of, options.choice, options.language)
    assert row is not None  # nothing else is offered without one
    choice = options.choice
    return GatherDocument(
        printable,
        row.assessment.id,
        options.language,
        year,
        large=choice.form is PrintForm.LARGE,
        counts=choice.counts,
        session=choice.session,
    )
