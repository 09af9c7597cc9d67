import random
from datetime import UTC, datetime, timedelta

import pytest

from kleurrijk_desktop.domain.backup_keeping import ALL_OF, Stamp, is_due, kept

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
MOST = 7 + 4 + 3


def after(moments: list[datetime]) -> frozenset[Stamp]:
    """Make a backup at each moment, thin after each, and return what is left."""
    left: frozenset[Stamp] = frozenset()
    for number, now in enumerate(moments, start=1):
        left = kept([*left, Stamp(number, now)], now)
        assert max(left).number == number, "the one just made is gone"
    return left


def daily(days: int, start: datetime = START) -> list[datetime]:
    return [start + timedelta(days=day) for day in range(days)]


def test_the_expected_ones_are_left_of_a_year() -> None:
    left = sorted(each.made_at.date().isoformat() for each in after(daily(365)))
    assert left == [
        *("2026-11-30", "2026-12-20", "2026-12-27"),
        *(f"2026-12-{day}" for day in (29, 30, 31)),
        *(f"2027-01-{day:02}" for day in (1, 2, 3, 4)),
    ]


def test_of_the_last_two_days_all_are_kept() -> None:
    hourly = [START + timedelta(hours=hour) for hour in range(200)]
    now = hourly[-1]
    left = {each.made_at for each in after(hourly)}
    assert {each for each in hourly if each > now - ALL_OF} <= left
    assert len(left) <= 48 + MOST


def test_a_long_holiday_does_not_make_all_of_them_old() -> None:
    before = after(daily(30))
    later = Stamp(31, START + timedelta(days=900))
    left = kept([*before, later], later.made_at)
    assert later in left
    assert len(left) >= 7


@pytest.mark.parametrize("seed", range(20))
def test_four_hundred_over_two_years_with_a_clock_that_jumps(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
    now, moments = START, []
    for _ in range(400):
        now += timedelta(hours=chance.uniform(1, 86))
        if chance.random() < 0.02:
            now += timedelta(days=chance.choice((-730, -30, -1, 1, 30, 730)))
        moments.append(now)
    left = after(moments)
    assert 7 <= len([each for each in left if each.made_at <= now]) <= 48 + MOST


def test_a_clock_put_back_ages_nothing() -> None:
    before = after(daily(60))
    earlier = START - timedelta(days=730)
    assert kept([*before, Stamp(61, earlier)], earlier) == {*before, Stamp(61, earlier)}


@pytest.mark.parametrize(
    ("hours_ago", "due"), [(0, False), (23, False), (24, True), (500, True), (-1, True)]
)
def test_one_is_due_when_the_last_is_a_day_old_or_of_the_future(
    hours_ago: int, *, due: bool
) -> None:
    last = Stamp(2, START - timedelta(hours=hours_ago))
    assert is_due([Stamp(1, START), last], START) is due


def test_the_first_is_always_due() -> None:
    assert is_due([], START)
