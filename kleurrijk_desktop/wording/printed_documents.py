"""What the documents that can be printed are called, and their files."""

from collections.abc import Callable, Mapping
from datetime import datetime

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.wording.file_names import board_name, plan_name, report_name

_NAMES = {
    Printable.PLAN: N_("Improvement plan"),
    Printable.BOARD: N_("One page for the board"),
    Printable.REPORT: N_("Full report"),
    Printable.QUOTABLE: N_("Full report to quote, without notes"),
}
_FILES: Mapping[Printable, Callable[[str, datetime, str], str]] = {
    Printable.PLAN: plan_name,
    Printable.BOARD: board_name,
    Printable.REPORT: report_name,
    Printable.QUOTABLE: report_name,
}


def document_name(printable: Printable) -> str:
    return _(_NAMES[printable])


def document_file_name(
    printable: Printable, organisation: str, now: datetime, language: str
) -> str:
    """Return the file name that is proposed for a document in a language."""
    return _FILES[printable](organisation, now, language)
