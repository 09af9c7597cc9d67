"""How far the levels of some items lie apart, without a mean: lowest, middle and highest."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from kleurrijk_desktop.domain.answers import Answers, answer_to
from kleurrijk_desktop.domain.checklist import Item


@dataclass(frozen=True, slots=True)
class LevelSpread:
    """Levels 0–4; the middle one is the median, between two levels a half."""

    lowest: int
    middle: Fraction
    highest: int


def level_spread(items: Iterable[Item], answers: Answers) -> LevelSpread | None:
    """Return how far the levels of the scored items lie apart; None where none is scored."""
    levels = sorted(
        level for item in items if (level := answer_to(answers, item.id).level) is not None
    )
    if not levels:
        return None
    half = len(levels) // 2
    middle = Fraction(levels[half] + levels[-half - 1], 2)
    return LevelSpread(levels[0], middle, levels[-1])
