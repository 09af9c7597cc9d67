"""The names that are proposed for files."""

import re
from datetime import datetime

from kleurrijk_desktop.domain.file_name import safe_file_name
from kleurrijk_desktop.translation import _, speaking

LONGEST_ORGANISATION = 60
_BETWEEN_WORDS = re.compile(r"[ _-]+")


def document_name_in(form: str, about: str, now: datetime, language: str) -> str:
    """Return the file name of a document: a form that is translated, filled in, in a language."""
    with speaking(language):
        return _filled(_(form), about, now)


def table_name(organisation: str, now: datetime) -> str:
    """Return a file name for the table of answers."""
    # i18n: A file name; keep the underscores and ".csv".
    return _filled(_("Result_{organisation}_{day}.csv"), organisation, now)


def picture_name(organisation: str, now: datetime) -> str:
    """Return a file name for a picture of the levels."""
    # i18n: A file name; keep the underscores and ".png".
    return _filled(_("Result_{organisation}_{day}.png"), organisation, now)


def packed_name(now: datetime) -> str:
    """Return a file name for everything in one file."""
    # i18n: A file name; keep the underscores and ".zip".
    return _filled(_("KleurRijk_everything_{day}.zip"), "", now)


def copy_name(now: datetime) -> str:
    """Return a file name for a copy of all data."""
    # i18n: A file name; keep the underscores and ".db".
    return _filled(_("KleurRijk_copy_{day}.db"), "", now)


def answers_name(now: datetime) -> str:
    """Return a file name for the table of all answers."""
    # i18n: A file name; keep the underscores and ".csv".
    return _filled(_("KleurRijk_all_answers_{day}.csv"), "", now)


def problem_report_name(now: datetime) -> str:
    """Return a file name for a report about a problem."""
    # i18n: A file name; keep the underscores and ".txt".
    return _filled(_("KleurRijk_problem_{day}.txt"), "", now)


def _filled(form: str, organisation: str, now: datetime) -> str:
    fitting = safe_file_name(organisation[:LONGEST_ORGANISATION], "")
    name, _dot, suffix = form.format(
        organisation=_BETWEEN_WORDS.sub("_", fitting).strip("_"),
        day=now.astimezone().date().isoformat(),
    ).rpartition(".")
    return safe_file_name(name, f".{suffix}")
