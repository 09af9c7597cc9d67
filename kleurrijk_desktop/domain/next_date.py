"""When to look again."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from kleurrijk_desktop.domain.coverage import Coverage

YEAR = 12
HALF_YEAR = 6
ENOUGH_SCORED = Fraction(2, 3)
URGENT_BELOW = 2


class Reason(StrEnum):
    """Why this date; wording has a sentence for each."""

    PLANNING_MONTH = "planning-month"
    YEARLY = "yearly"
    MUST_HAVE = "must-have"
    MUCH_UNKNOWN = "much-unknown"
    LAST_ACTION = "last-action"


@dataclass(frozen=True, slots=True)
class NextDate:
    """A proposed date and the reason that decided it."""

    on: date
    reason: Reason


def next_date(
    held_on: date,
    coverage: Coverage,
    *,
    lowest_must_have: int | None = None,
    planning_month: int | None = None,
    last_due: date | None = None,
) -> NextDate:
    """Propose when to look again.

    The planning month if set, else a year; half a year where that is sooner and a must-have is
    below 2 or less than two thirds are scored; never before the last of the first six actions.

    Args:
        held_on: when this assessment was held.
        coverage: of the whole result.
        lowest_must_have: the lowest level of a scored must-have.
        planning_month: 1–12, from the organisation's planning calendar.
        last_due: the last due date among the first six actions.
    """
    proposed = _regular(held_on, planning_month)
    reason = _urgent(coverage, lowest_must_have)
    sooner = months_after(held_on, HALF_YEAR)
    if reason is not None and sooner < proposed.on:
        proposed = NextDate(sooner, reason)
    if last_due is not None and proposed.on < last_due:
        proposed = NextDate(last_due, Reason.LAST_ACTION)
    return proposed


def _regular(held_on: date, planning_month: int | None) -> NextDate:
    if planning_month is None:
        return NextDate(months_after(held_on, YEAR), Reason.YEARLY)
    ahead = (planning_month - held_on.month - 1) % YEAR + 1
    return NextDate(months_after(held_on.replace(day=1), ahead), Reason.PLANNING_MONTH)


def _urgent(coverage: Coverage, lowest_must_have: int | None) -> Reason | None:
    if lowest_must_have is not None and lowest_must_have < URGENT_BELOW:
        return Reason.MUST_HAVE
    whole = coverage.in_scope
    if whole and Fraction(coverage.scored, whole) < ENOUGH_SCORED:
        return Reason.MUCH_UNKNOWN
    return None


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, or that month's last day where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
