"""What the documents that can be printed are called, and their files."""

from collections.abc import Callable, Mapping
from datetime import datetime

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.wording.file_names import plan_name

_NAMES = {Printable.PLAN: N_("Improvement plan")}
_FILES: Mapping[Printable, Callable[[str, datetime, str], str]] = {Printable.PLAN: plan_name}


def document_name(printable: Printable) -> str:
    return _(_NAMES[printable])


def document_file_name(
    printable: Printable, organisation: str, now: datetime, language: str
) -> str:
    """Return the file name that is proposed for a document in a language."""
    return _FILES[printable](organisation, now, language)
