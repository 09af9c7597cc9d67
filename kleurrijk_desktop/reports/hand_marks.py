"""What is filled in by hand: boxes to tick and lines to write on."""

from collections.abc import Sequence
from dataclasses import dataclass

from kleurrijk_desktop.charts.primitives import Ink
from kleurrijk_desktop.reports.looks import INKS, RULE, family
from kleurrijk_desktop.reports.tagging import Brush, rectangle

_SIDE = 10.0  # of a box
_SIZE = 9.5  # of the words behind it
_BEHIND_BOX = 5.0
_BETWEEN = 20.0
_BASELINE = 8.4


@dataclass(frozen=True, slots=True)
class TickBoxes:
    """Boxes beside each other, each with its words.

    Attributes:
        ticked: the place of one, or None.
        size: of the words in points; the boxes grow with it.
    """

    words: Sequence[str]
    ticked: int | None = None
    size: float = _SIZE

    @property
    def width(self) -> float:
        return sum(self._widths) - _BETWEEN * self._scale

    @property
    def height(self) -> float:
        return _SIDE * self._scale + 1

    def paint(self, brush: Brush) -> None:
        x, side = 0.5, _SIDE * self._scale
        for place, (words, width) in enumerate(zip(self.words, self._widths, strict=True)):
            brush.polygon(rectangle(x, 0.5, side, side), None, INKS[Ink.TEXT], 0.75)
            if place == self.ticked:
                _cross(brush, x, side)
            behind, baseline = _BEHIND_BOX * self._scale, _BASELINE * self._scale
            brush.label(x + side + behind, baseline, words, self.size, INKS[Ink.TEXT])
            x += width

    @property
    def _widths(self) -> list[float]:
        font = family().face(bold=True)
        beside = (_SIDE + _BEHIND_BOX + _BETWEEN) * self._scale
        return [beside + font.width(words, self.size) for words in self.words]

    @property
    def _scale(self) -> float:
        return self.size / _SIZE


@dataclass(frozen=True, slots=True)
class WritingLine:
    """A line to write on, as wide as given, with room above it for the writing."""

    width: float
    height: float = 19.0

    def paint(self, brush: Brush) -> None:
        brush.line(0, self.height - 1, self.width, self.height - 1, RULE, 0.5)


def _cross(brush: Brush, x: float, side: float) -> None:
    near, far = 2.5, side - 1.5
    ink = INKS[Ink.TEXT]
    brush.line(x + near - 0.5, near, x + far - 0.5, far, ink, 1.5)
    brush.line(x + near - 0.5, far, x + far - 0.5, near, ink, 1.5)
