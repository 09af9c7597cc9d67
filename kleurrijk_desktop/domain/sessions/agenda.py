"""Which questions are worth the time of a group, and how much time they take."""

from collections.abc import Mapping
from enum import StrEnum
from math import inf

from kleurrijk_desktop.domain.sessions.consensus import measure, medians
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import Form

MOST_TALKED_ABOUT = 6
MINUTES_TO_MARK = 15
LONGEST_SESSION = 90  # minutes; who plans more is warned
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


def minutes_each(left: int, undecided: int) -> int:
    """Return how many minutes there are for each question that is not decided; 0 for none."""
    return left // undecided if undecided and left > 0 else 0


def minutes_planned(form: Form, items: int) -> int:
    """Return what a session on so many items takes, in minutes.

    With sheets everybody marks all of them, and the six that need it are talked about; item by
    item half of them are expected to be agreed on at once.
    """
    if form is Form.SHEETS_FIRST:
        return MINUTES_TO_MARK + minutes_for(0, min(items, MOST_TALKED_ABOUT))
    return minutes_for(items // 2, items - items // 2)
