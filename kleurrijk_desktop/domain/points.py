"""Points and the provisional range of a group of items.

Formula (product contract, "The rules of the number"):

    points(X) = 100 · Σ w·L / (4 · Σ w)    over the scored items of X

with L the level 0–4 and w the weight of an item. Exact arithmetic throughout; `rounded` is the
one place where a number loses its fraction, called only where something is shown or exported.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from kleurrijk_desktop.domain.answers import Answers, Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.coverage import Coverage, coverage_of

HIGHEST_LEVEL = 4
FEWEST_SCORED = 3
PROVISIONAL_ABOVE = Fraction(1, 5)


@dataclass(frozen=True, slots=True)
class Number:
    """Points of a section, a goal or a whole checklist, never without its coverage.

    Attributes:
        points: 0–100 exactly, or None where fewer than three items are scored.
        coverage: what the number rests on.
        span: points if every missing item were 0, and if every one were 4; None without points.
    """

    points: Fraction | None
    coverage: Coverage
    span: tuple[Fraction, Fraction] | None

    @property
    def provisional(self) -> bool:
        """Whether more than a fifth of the scope is missing."""
        whole = self.coverage.in_scope
        return whole > 0 and Fraction(self.coverage.missing, whole) > PROVISIONAL_ABOVE


def weighted_points(weighted_levels: Iterable[tuple[int, int]]) -> Fraction | None:
    """Return 100 · Σ w·L / (4 · Σ w) for (weight, level) pairs, or None for none at all."""
    pairs = tuple(weighted_levels)
    weight = sum(weight for weight, _ in pairs)
    if weight == 0:
        return None
    return Fraction(100 * sum(w * level for w, level in pairs), HIGHEST_LEVEL * weight)


def scored_pairs(items: Iterable[Item], answers: Answers) -> tuple[tuple[int, int], ...]:
    """Return (weight, level) of every scored item."""
    return tuple(
        (item.weight, level)
        for item in items
        if (level := answer_to(answers, item.id).level) is not None
    )


def number_of(items: Iterable[Item], answers: Answers) -> Number:
    """Return the number of a group of items in scope; fewer than three scored give none."""
    items = tuple(items)
    coverage = coverage_of(items, answers)
    scored = scored_pairs(items, answers)
    if coverage.scored < FEWEST_SCORED:
        return Number(None, coverage, None)
    return Number(weighted_points(scored), coverage, _span(items, answers, scored))


def _span(
    items: tuple[Item, ...], answers: Answers, scored: tuple[tuple[int, int], ...]
) -> tuple[Fraction, Fraction]:
    missing = [
        item.weight
        for item in items
        if answer_to(answers, item.id).choice in {Choice.UNKNOWN, Choice.OPEN}
    ]
    low = weighted_points((*scored, *((weight, 0) for weight in missing)))
    high = weighted_points((*scored, *((weight, HIGHEST_LEVEL) for weight in missing)))
    assert low is not None
    assert high is not None
    return low, high


def rounded(exact: Fraction) -> int:
    """Return the whole number nearest to a non-negative fraction, halves up."""
    return floor(exact + Fraction(1, 2))
