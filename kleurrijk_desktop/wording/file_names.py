"""The names that are proposed for files."""

import re
from datetime import datetime

from kleurrijk_desktop.domain.file_name import safe_file_name
from kleurrijk_desktop.translation import _, speaking

LONGEST_ORGANISATION = 60
_BETWEEN_WORDS = re.compile(r"[ _-]+")


def plan_name(organisation: str, now: datetime, language: str) -> str:
    """Return a file name with the organisation and the day, in the language of the plan."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("Improvement_plan_{organisation}_{day}.pdf"), organisation, now)


def board_name(organisation: str, now: datetime, language: str) -> str:
    """Return a file name for the board page, in the language of the page."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("Board_page_{organisation}_{day}.pdf"), organisation, now)


def report_name(organisation: str, now: datetime, language: str) -> str:
    """Return a file name for the full report, in the language of the report."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("Full_report_{organisation}_{day}.pdf"), organisation, now)


def quotable_name(organisation: str, now: datetime, language: str) -> str:
    """Return a file name for the report without notes, in the language of the report."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("Report_to_quote_{organisation}_{day}.pdf"), organisation, now)


def worksheet_name(checklist: str, now: datetime, language: str) -> str:
    """Return a file name with the title of a checklist and the day, in that language."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("Worksheet_{organisation}_{day}.pdf"), checklist, now)


def partner_sheet_name(checklist: str, now: datetime, language: str) -> str:
    """Return a file name for the sheet on which people concerned tick what they notice."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("What_people_notice_{organisation}_{day}.pdf"), checklist, now)


def ballot_sheets_name(checklist: str, now: datetime, language: str) -> str:
    """Return a file name for the ballot sheets of a group session."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("Ballot_sheets_{organisation}_{day}.pdf"), checklist, now)


def reading_sheet_name(checklist: str, now: datetime, language: str) -> str:
    """Return a file name for what people read before a group session."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("To_read_beforehand_{organisation}_{day}.pdf"), checklist, now)


def session_record_name(organisation: str, now: datetime, language: str) -> str:
    """Return a file name for the record of a group session."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("Group_session_{organisation}_{day}.pdf"), organisation, now)


def guide_name(_about: str, now: datetime, language: str) -> str:
    """Return a file name for the guide for whoever leads a group session."""
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        return _filled(_("Guide_for_group_sessions_{day}.pdf"), "", now)


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
