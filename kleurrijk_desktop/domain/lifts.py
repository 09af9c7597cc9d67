"""What would help most: how much a number would rise if one item reached the target."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from kleurrijk_desktop.domain.answers import Answers, answer_to
from kleurrijk_desktop.domain.checklist import Effort, Item
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL


@dataclass(frozen=True, slots=True)
class Lift:
    """The points that an item below the target would add.

    Attributes:
        item: a scored item below the target.
        level: its level now.
        points: 100 · w · (target - L) / (4 · Σ w), with Σ over all scored items in scope.
        effort: the smallest effort among its measures; None where it has none.
    """

    item: Item
    level: int
    points: Fraction
    effort: Effort | None


def lifts(items: Iterable[Item], answers: Answers, target: int) -> tuple[Lift, ...]:
    """Return the lifts of all scored items below the target, most helpful first.

    Order: lift (high first), effort (small first), level (low first), place in the checklist.
    """
    scored = [
        (item, level) for item in items if (level := answer_to(answers, item.id).level) is not None
    ]
    whole = HIGHEST_LEVEL * sum(item.weight for item, _ in scored)
    found = [
        Lift(item, level, Fraction(100 * item.weight * (target - level), whole), effort_of(item))
        for item, level in scored
        if level < target
    ]
    return tuple(sorted(found, key=_most_helpful_first))


def effort_of(item: Item) -> Effort | None:
    """Return the smallest effort among the measures of an item, or None without measures."""
    efforts = (measure.effort for measure in item.measures)
    return min(efforts, key=lambda effort: effort.rank, default=None)


def _most_helpful_first(lift: Lift) -> tuple[Fraction, int, int]:
    effort = len(Effort) if lift.effort is None else lift.effort.rank
    return -lift.points, effort, lift.level
