"""What can be chosen in the preview, as keys with names."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.printable import Printable, PrintChoice, forms_of
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.preview.place import ISSUED
from kleurrijk_desktop.wording.printed_documents import (
    document_name,
    form_name,
    issued_name,
    scope_choice,
    section_choice,
    session_name,
)

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.issued_report import IssuedReport
    from kleurrijk_desktop.use_cases.open_printing import Printing, Sheets

EVERYTHING = "everything"  # that people concerned can notice
IN_SECTION = "section/"  # before the id of a section
NO_SECOND = ""
WITHOUT_COUNTS, WITH_COUNTS = "words", "counts"
IN_TWO_LANGUAGES = (Printable.WORKSHEET, Printable.PARTNER_SHEET, Printable.READING_SHEET)
Options = Sequence[tuple[str, str]]


def document_options(printing: "Printing", *, issued: bool) -> Options:
    """Return the documents: those with answers, blank sheets, and what was handed out."""
    answered = printing.row is not None
    kinds = [each for each in Printable if each.is_blank or answered]
    if not printing.sessions:
        kinds = [each for each in kinds if each is not Printable.SESSION_RECORD]
    found = [(each.value, document_name(each)) for each in kinds]
    return [*found, (ISSUED, _("Documents that were handed out"))] if issued else found


def issued_options(reports: Iterable["IssuedReport"], spoken: Options) -> Options:
    names = dict(spoken)
    return [
        (each.id, issued_name(each, names.get(each.language, each.language))) for each in reports
    ]


def question_options(printable: Printable | None, sheets: "Sheets") -> Options:
    """Return which questions a blank sheet can have; other documents have no choice."""
    if printable is None or printable is Printable.GUIDE or not printable.is_blank:
        return []
    sections = [
        (f"{IN_SECTION}{key}", section_choice(str(title))) for key, title in sheets.sections
    ]
    scopes = [(each.value, scope_choice(each, printable)) for each in sheets.scopes]
    if printable is Printable.BALLOT_SHEET:
        return scopes
    if printable is Printable.PARTNER_SHEET:
        return [(EVERYTHING, _("All that people can notice")), *sections]
    return [*scopes, *sections]


def question_key(chosen: PrintChoice) -> str:
    return f"{IN_SECTION}{chosen.section}" if chosen.section else chosen.scope.value


def count_options(printable: Printable | None) -> Options:
    """Return whether a record says how many voted what; at first it does not."""
    if printable is not Printable.SESSION_RECORD:
        return []
    return [
        (WITHOUT_COUNTS, _("In words only")),
        (WITH_COUNTS, _("With how many voted what")),
    ]


def session_options(printable: Printable | None, printing: "Printing") -> Options:
    """Return the sessions a record can be of, the latest first."""
    if printable is not Printable.SESSION_RECORD:
        return []
    return [
        (each.id, session_name(each.started_at, each.session.setup.group))
        for each in printing.sessions
    ]


def form_options(printable: Printable | None) -> Options:
    forms = forms_of(printable) if printable is not None else ()
    return [(each.value, form_name(each)) for each in forms]


def also_options(
    printable: Printable | None, sheets: "Sheets", language: str, spoken: Options
) -> Options:
    """Return the languages that can stand beside the one of the document."""
    if printable not in IN_TWO_LANGUAGES:
        return []
    others = [pair for pair in spoken if pair[0] in sheets.languages and pair[0] != language]
    return [(NO_SECOND, _("No second language")), *others]
