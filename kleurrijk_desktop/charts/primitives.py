"""What charts are made of: shapes in points, with names of colour roles instead of colours.

The origin is the upper left corner of the frame, x grows to the right and y downwards; who paints
on paper turns y round.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

Measure = Callable[[str, float], float]  # (text, font size in points) -> width in points


class Fill(StrEnum):
    """The colour roles of an area; the palette of the window or the paper gives the colour."""

    SURFACE = "surface"
    LEVEL_1 = "level-1"
    LEVEL_2 = "level-2"
    LEVEL_3 = "level-3"
    LEVEL_4 = "level-4"


class Ink(StrEnum):
    """The colour roles of lines and texts; `ON_LEVEL_n` is readable on the fill `LEVEL_n`."""

    TEXT = "text"
    TEXT_2 = "text-2"
    BORDER = "border"
    ON_LEVEL_1 = "on-level-1"
    ON_LEVEL_2 = "on-level-2"
    ON_LEVEL_3 = "on-level-3"
    ON_LEVEL_4 = "on-level-4"


@dataclass(frozen=True, slots=True)
class Rect:
    """A box; its border lies half inside and half outside of its edges."""

    x: float
    y: float
    width: float
    height: float
    fill: Fill | None = None
    border: Ink | None = None
    border_width: float = 0.0
    dashed: bool = False

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class TextRun:
    """A text on one line; x is its left end and y its baseline."""

    x: float
    y: float
    text: str
    size: float
    ink: Ink


Shape = Rect | TextRun


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line from one point to another."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle around a point."""

    x: float
    y: float
    radius: float
    ink: Ink


Mark = Line | Dot | TextRun  # what the charts of numbers are made of


@dataclass(frozen=True, slots=True)
class ChartTable:
    """The figures of a chart as a table; every row has as many cells as there are headings."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart as marks inside a frame of `width` × `height` points."""

    marks: tuple[Mark, ...]
    width: float
    height: float
