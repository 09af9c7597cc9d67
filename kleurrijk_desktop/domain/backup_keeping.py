"""Which backups are kept: every recent one, then fewer and fewer the older they are."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

ALL_OF = timedelta(days=2)
DAYS, WEEKS, MONTHS = 7, 4, 3
DUE_AFTER = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """What a backup is known by.

    Attributes:
        number: counts up from 1; this, and not the clock, is the order in which they were made.
        made_at: what the clock said then, aware, in UTC.
    """

    number: int
    made_at: datetime


def kept(stamps: Iterable[Stamp], now: datetime) -> frozenset[Stamp]:
    """Return those to keep: two days whole, then the last of 7 days, 4 weeks and 3 months.

    Days, weeks and months without a backup do not count, so that a clock that runs ahead, or a
    long holiday, never makes all of them old at once. The last one made is always kept, and so is
    whatever was made in the future of a clock that was put back.
    """
    newest_first = sorted(stamps, reverse=True)
    past = [each for each in newest_first if each.made_at <= now]
    return frozenset(
        [
            *newest_first[:1],
            *(each for each in newest_first if each.made_at > now - ALL_OF),
            *_last_of(past, lambda made: made.date(), DAYS),
            *_last_of(past, lambda made: made.isocalendar()[:2], WEEKS),
            *_last_of(past, lambda made: (made.year, made.month), MONTHS),
        ]
    )


def is_due(stamps: Iterable[Stamp], now: datetime) -> bool:
    """Whether the last backup is older than a day, or dated in the future."""
    last = max(stamps, default=None)
    return last is None or not now - DUE_AFTER < last.made_at <= now


def _last_of(
    newest_first: Iterable[Stamp], period: Callable[[datetime], Hashable], count: int
) -> Iterable[Stamp]:
    latest: dict[Hashable, Stamp] = {}
    for each in newest_first:
        latest.setdefault(period(each.made_at), each)
    by_clock = sorted(latest.values(), key=lambda each: each.made_at, reverse=True)
    return by_clock[:count]
