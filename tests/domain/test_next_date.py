from datetime import date

import pytest

from kleurrijk_desktop.domain.coverage import Coverage
from kleurrijk_desktop.domain.next_date import NextDate, Reason, months_after, next_date

HELD = date(2026, 11, 22)
WELL = Coverage(scored=10)


def test_a_year_without_a_planning_month() -> None:
    assert next_date(HELD, WELL) == NextDate(date(2027, 11, 22), Reason.YEARLY)


def test_the_next_planning_month_is_never_the_present_one() -> None:
    assert next_date(HELD, WELL, planning_month=4).on == date(2027, 4, 1)
    assert next_date(HELD, WELL, planning_month=11).on == date(2027, 11, 1)
    assert next_date(HELD, WELL, planning_month=12).on == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("coverage", "lowest", "reason"),
    [
        (WELL, 1, Reason.MUST_HAVE),
        (Coverage(scored=6, open=4), 4, Reason.MUCH_UNKNOWN),
        (Coverage(scored=2, open=1), None, Reason.YEARLY),
        (WELL, 2, Reason.YEARLY),
    ],
)
def test_half_a_year_where_something_is_urgent(
    coverage: Coverage, lowest: int | None, reason: Reason
) -> None:
    found = next_date(HELD, coverage, lowest_must_have=lowest)
    assert found.reason is reason
    assert found.on == date(2027, 11, 22) if reason is Reason.YEARLY else date(2027, 5, 22)


def test_what_is_urgent_only_brings_the_date_forward() -> None:
    found = next_date(HELD, WELL, lowest_must_have=0, planning_month=1)
    assert found == NextDate(date(2027, 1, 1), Reason.PLANNING_MONTH)


def test_never_before_the_last_of_the_first_actions() -> None:
    found = next_date(HELD, WELL, lowest_must_have=0, last_due=date(2027, 9, 1))
    assert found == NextDate(date(2027, 9, 1), Reason.LAST_ACTION)


def test_a_shorter_month_ends_earlier() -> None:
    assert months_after(date(2026, 8, 31), 6) == date(2027, 2, 28)
