"""What the documents that can be printed are called, what can be chosen, and their files."""

from datetime import datetime

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.issued_report import IssuedReport
from kleurrijk_desktop.domain.printable import Printable, PrintForm
from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.wording.dates import date_text, time_text
from kleurrijk_desktop.wording.file_names import document_name_in

_NAMES = {
    Printable.PLAN: N_("Improvement plan"),
    Printable.BOARD: N_("One page for the board"),
    Printable.REPORT: N_("Full report"),
    Printable.QUOTABLE: N_("Full report to quote, without notes"),
    Printable.SESSION_RECORD: N_("Record of the group session"),
    Printable.WORKSHEET: N_("Worksheet to fill in on paper"),
    Printable.PARTNER_SHEET: N_("Sheet: what people notice"),
    Printable.BALLOT_SHEET: N_("Ballot sheets for a group session"),
    Printable.READING_SHEET: N_("To read before a group session"),
    Printable.GUIDE: N_("Guide for whoever leads a group session"),
}
_FILES = {  # i18n: File names; keep the underscores and ".pdf".
    Printable.PLAN: N_("Improvement_plan_{organisation}_{day}.pdf"),
    Printable.BOARD: N_("Board_page_{organisation}_{day}.pdf"),
    Printable.REPORT: N_("Full_report_{organisation}_{day}.pdf"),
    Printable.QUOTABLE: N_("Report_to_quote_{organisation}_{day}.pdf"),
    Printable.SESSION_RECORD: N_("Group_session_{organisation}_{day}.pdf"),
    Printable.WORKSHEET: N_("Worksheet_{organisation}_{day}.pdf"),
    Printable.PARTNER_SHEET: N_("What_people_notice_{organisation}_{day}.pdf"),
    Printable.BALLOT_SHEET: N_("Ballot_sheets_{organisation}_{day}.pdf"),
    Printable.READING_SHEET: N_("To_read_beforehand_{organisation}_{day}.pdf"),
    Printable.GUIDE: N_("Guide_for_group_sessions_{day}.pdf"),
}
_SCOPES = {
    Scope.SHORT: N_("Short path, on one sheet"),
    Scope.ALL: N_("All questions"),
}
_FORMS = {
    PrintForm.USUAL: N_("Usual print"),
    PrintForm.LARGE: N_("Large print"),
    PrintForm.CUT: N_("Two to a page, to cut"),
}


def document_name(printable: Printable) -> str:
    return _(_NAMES[printable])


def document_file_name(printable: Printable, about: str, now: datetime, language: str) -> str:
    """Return the file name that is proposed for a document in a language.

    Args:
        printable: what it is.
        about: the organisation; of a blank sheet, the title of the checklist in that language.
        now: the present moment, aware.
        language: of the document.
    """
    return document_name_in(_FILES[printable], about, now, language)


def issued_name(report: IssuedReport, language: str) -> str:
    """Return how a document that was handed out stands in a list.

    Args:
        report: what is known of it.
        language: its language, by the name that it has for itself.
    """
    # i18n: For example "Improvement plan, 22 November 2026 14:02, Nederlands".
    return _("{document}, {day} {time}, {language}").format(
        document=document_name(report.kind),
        day=date_text(report.issued_at.astimezone().date()),
        time=time_text(report.issued_at),
        language=language,
    )


def session_name(started_at: datetime, group: str) -> str:
    """Return how a group session stands in a list: when it began, and what the group is called."""
    # i18n: When a group session began: "22 November 2026 14:02".
    held = _("{day} {time}").format(
        day=date_text(started_at.astimezone().date()), time=time_text(started_at)
    )
    return f"{held}, {group}" if group else held


def scope_choice(scope: Scope, printable: Printable) -> str:
    """Return which questions of a blank sheet can be chosen."""
    if scope is Scope.SHORT and printable is not Printable.WORKSHEET:
        return _("Short path")
    return _(_SCOPES[scope])


def section_choice(title: str) -> str:
    """Return what one chooses to print a single section."""
    return _("Only “{section}”").format(section=title)


def form_name(form: PrintForm) -> str:
    """Return how large a document is set, in words."""
    return _(_FORMS[form])
