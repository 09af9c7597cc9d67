"""Which measures to propose, and in which order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain

from kleurrijk_desktop.domain.answers import Answers, answer_to
from kleurrijk_desktop.domain.checklist import Audience, Effort, Item, Measure
from kleurrijk_desktop.domain.lifts import lifts
from kleurrijk_desktop.domain.must_haves import IN_PLACE_FROM

FIRST = 6
SMALL_AMONG_FIRST = 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A measure that would help; `to_mend` marks a must-have below level 3."""

    item: Item
    measure: Measure
    level: int
    lift: Fraction
    to_mend: bool


def suggestions(
    items: Iterable[Item], answers: Answers, target: int, size: str | None = None
) -> tuple[Suggestion, ...]:
    """Return all measures of the items to improve; the list begins with the first six.

    Order: must-haves to mend first, then lift (high first), effort (small first), level (low
    first), place of the item, place of the measure. The first six hold one measure per item, and
    at least three of effort S where those exist; the rest follows in the same order.
    """
    return first_six_first(in_order(items, answers, target, size))


def in_order(
    items: Iterable[Item], answers: Answers, target: int, size: str | None = None
) -> list[Suggestion]:
    """Return all measures of the items to improve, and no first six picked from them yet."""
    items = tuple(items)
    gains = {lift.item.id: lift.points for lift in lifts(items, answers, target)}
    found = []
    for item in items:
        level = answer_to(answers, item.id).level
        to_mend = item.must_have and level is not None and level < IN_PLACE_FROM
        if level is None or not (item.id in gains or to_mend):
            continue
        lift = gains.get(item.id, Fraction(0))
        found += [
            Suggestion(item, measure, level, lift, to_mend) for measure in measures_for(item, size)
        ]
    return sorted(found, key=_key)


def of_several(ordered: Iterable[Sequence[Suggestion]]) -> tuple[Suggestion, ...]:
    """Return the measures of several checklists in one order, with six of all of them first.

    A lift is a part of a hundred points of its own checklist, so that they can be compared.
    """
    return first_six_first(sorted(chain.from_iterable(ordered), key=_key))


def first_six_first(ordered: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """Put the six to begin with before the rest: one per item, three of them small."""
    first = _start_small(_one_per_item(ordered))
    chosen = set(map(id, first))
    return (*first, *(each for each in ordered if id(each) not in chosen))


def first_count(found: Iterable[Suggestion]) -> int:
    """Return how many at the head of such a list are the first (six at most)."""
    return min(FIRST, len({id(each.item) for each in found}))


def _key(suggestion: Suggestion) -> tuple[bool, Fraction, int, int]:
    return (
        not suggestion.to_mend,
        -suggestion.lift,
        suggestion.measure.effort.rank,
        suggestion.level,
    )


def measures_for(item: Item, size: str | None) -> tuple[Measure, ...]:
    """Return the measures meant for an organisation of this size, or all where none is."""
    too_big = {"small": Audience.LARGE, "large": Audience.SMALL}.get(size or "")
    fitting = tuple(measure for measure in item.measures if measure.audience != too_big)
    return fitting or item.measures


def _one_per_item(ordered: Sequence[Suggestion]) -> list[Suggestion]:
    best: dict[int, Suggestion] = {}  # by the item itself: two checklists may share an id
    for suggestion in ordered:
        best.setdefault(id(suggestion.item), suggestion)
    return list(best.values())


def _start_small(candidates: list[Suggestion]) -> list[Suggestion]:
    """Take six, and swap the last larger ones for small ones from further down."""
    first, rest = candidates[:FIRST], candidates[FIRST:]
    small = [each for each in rest if each.measure.effort is Effort.SMALL]
    larger = [each for each in first if each.measure.effort is not Effort.SMALL]
    lacking = SMALL_AMONG_FIRST - (len(first) - len(larger))
    swapped = min(max(lacking, 0), len(small), len(larger))
    leaving = set(map(id, larger[len(larger) - swapped :]))
    return [each for each in first if id(each) not in leaving] + small[:swapped]
