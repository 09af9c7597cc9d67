"""An overview of the sections in words: what it finds, and each section for itself."""

from collections.abc import Sequence
from fractions import Fraction

from kleurrijk_desktop.domain.level_spread import LevelSpread
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.numbers import decimal_text


def overview_title(spreads: Sequence[LevelSpread], target: int) -> str:
    """Return in how many sections the middle level has reached what is aimed at."""
    reached = sum(spread.middle >= target for spread in spreads)
    return ngettext(
        "In {reached} of {count} section the middle level is {target} or more.",
        "In {reached} of {count} sections the middle level is {target} or more.",
        len(spreads),
    ).format(reached=reached, count=len(spreads), target=target)


def spread_text(name: str, spread: LevelSpread) -> str:
    """Return a section with its levels, for those who do not see the chart."""
    return _("{section}: from level {lowest} to level {highest}, in the middle {middle}.").format(
        section=name,
        lowest=spread.lowest,
        highest=spread.highest,
        middle=middle_text(spread.middle),
    )


def middle_text(middle: Fraction) -> str:
    """Return a middle level, with one decimal where it lies between two levels."""
    if middle.denominator == 1:
        return str(middle.numerator)
    return decimal_text(int(middle * 10), places=1)
