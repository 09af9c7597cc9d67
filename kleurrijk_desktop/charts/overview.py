"""An overview: one row for each group on a common scale of levels.

A dot stands for the middle level, a line goes from the lowest to the highest.
"""

from dataclasses import dataclass

from kleurrijk_desktop.charts.labels import lines_of
from kleurrijk_desktop.charts.mirroring import mirrored
from kleurrijk_desktop.charts.primitives import (
    ChartTable,
    Dot,
    Drawing,
    Ink,
    Line,
    Mark,
    Measure,
)
from kleurrijk_desktop.charts.then_and_now import GAP, LEADING, axis, centred_at, radius, text_at

LEVELS = 5  # 0–4
_NAMES = 0.5  # the most of the width that names may take
_LINE_WIDTH = 0.13  # in font sizes


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """A group with its levels 0–4, and the cells of its row in the table."""

    name: str
    lowest: int
    middle: float
    highest: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Groups on a common scale, as a chart and as a table.

    Attributes:
        title: what the chart shows, as a sentence.
        description: the whole of it for those who do not see it.
        headings: of the table, one for each cell of a row.
    """

    rows: tuple[OverviewRow, ...]
    title: str
    description: str
    headings: tuple[str, ...]

    @property
    def table(self) -> ChartTable:
        return ChartTable(self.headings, tuple(row.cells for row in self.rows))

    def draw(
        self, width: float, size: float, measure: Measure, *, right_to_left: bool = False
    ) -> Drawing:
        """Lay out the chart.

        Args:
            width: of the frame, in points; the height follows from it.
            size: of the font, in points.
            measure: the width of a text in the font that will be used.
            right_to_left: level 0 stands at the right.
        """
        drawing = _Layout(self.rows, width, size, measure).drawing()
        return mirrored(drawing, measure) if right_to_left else drawing


class _Layout:
    """The places of everything in one drawing of an overview."""

    def __init__(
        self, rows: tuple[OverviewRow, ...], width: float, size: float, measure: Measure
    ) -> None:
        self._rows, self._width, self._size, self._measure = rows, width, size, measure
        self._gap, self._row = size * GAP, size * LEADING
        widest = max((measure(row.name, size) for row in rows), default=0.0) + 1
        room = min(widest, width * _NAMES)
        self._names = [lines_of(row.name, size, room, measure) for row in rows]
        half = measure("0", size) / 2
        self._left = room + 2 * self._gap + half
        self._right = width - half - self._gap

    def drawing(self) -> Drawing:
        marks: list[Mark] = []
        top = self._row + self._gap
        for row, name in zip(self._rows, self._names, strict=True):
            height = len(name) * self._row + self._gap
            marks += self._name(name, top)
            marks += self._levels(row, top + height / 2)
            top += height
        scale = [mark for level in range(LEVELS) for mark in self._level(level, top)]
        return Drawing((*scale, *marks), self._width, top)

    def _x(self, level: float) -> float:
        return self._left + (self._right - self._left) * level / (LEVELS - 1)

    def _level(self, level: int, bottom: float) -> list[Mark]:
        x, middle = self._x(level), self._row / 2
        return [
            axis(x, self._row, bottom),
            centred_at(x, middle, str(level), self._size, Ink.TEXT_2, self._measure),
        ]

    def _name(self, lines: tuple[str, ...], top: float) -> list[Mark]:
        first = top + self._gap / 2 + self._row / 2
        return [
            text_at(0, first + place * self._row, text, self._size, Ink.TEXT)
            for place, text in enumerate(lines)
        ]

    def _levels(self, row: OverviewRow, middle: float) -> list[Mark]:
        thick = self._size * _LINE_WIDTH
        return [
            Line(self._x(row.lowest), middle, self._x(row.highest), middle, Ink.TEXT, thick),
            Dot(self._x(row.middle), middle, radius(self._size), Ink.TEXT),
        ]
