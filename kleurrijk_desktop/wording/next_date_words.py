"""When to look again, and why then."""

from kleurrijk_desktop.domain.next_date import NextDate, Reason
from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.wording.dates import date_text

_SENTENCES = {
    Reason.PLANNING_MONTH: N_("Look again on {date}, when you make your plans for the year."),
    Reason.YEARLY: N_("Look again on {date}, a year after this assessment."),
    Reason.MUST_HAVE: N_(
        "Look again on {date}, after half a year: something that must be in place is below level 2."
    ),
    Reason.MUCH_UNKNOWN: N_(
        "Look again on {date}, after half a year: less than two thirds of the questions have a "
        "level."
    ),
    Reason.LAST_ACTION: N_(
        "Look again on {date}, when the last of the first actions should be done."
    ),
}


def next_date_text(proposed: NextDate) -> str:
    """Return the proposed date with its reason, as one sentence."""
    return _(_SENTENCES[proposed.reason]).format(date=date_text(proposed.on))
