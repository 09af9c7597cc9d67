"""Which questions are worth the time of a group, and how much time they take."""

from collections.abc import Mapping
from enum import StrEnum
from math import inf

from kleurrijk_desktop.domain.sessions.consensus import measure, medians
from kleurrijk_desktop.domain.sessions.counts import Counts

MOST_TALKED_ABOUT = 6
MINUTES_TO_MARK = 15
MINUTES_AGREED, MINUTES_OTHER = 2, 6  # for a question on which a group agrees, and for another
_LAST = inf


class First(StrEnum):
    """What is talked about first."""

    WIDEST = "widest"
    LOWEST = "lowest"


def proposed(
    votes: Mapping[str, Counts], first: First, limit: int = MOST_TALKED_ABOUT
) -> list[str]:
    """Return the ids of the items to talk about, the widest or the lowest first.

    Where both are equal the other rule decides, and then the place in the mapping. Items with
    fewer than three votes on the scale come last.
    """
    places = list(votes)

    def order(item: str) -> tuple[float, float, int]:
        spread, middle = measure(votes[item]), medians(votes[item])
        if spread is None or middle is None:
            return _LAST, _LAST, places.index(item)
        rules = (spread, float(sum(middle)))
        decisive, other = rules if first is First.WIDEST else rules[::-1]
        return decisive, other, places.index(item)

    return sorted(places, key=order)[:limit]


def minutes_for(expected_agreed: int, others: int) -> int:
    """Return what talking takes, in minutes."""
    return MINUTES_AGREED * expected_agreed + MINUTES_OTHER * others
