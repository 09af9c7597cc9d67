"""Then and now: one line for each section, with both numbers written at its ends.

All lines stand on the whole scale of 0 to 100, so that a small change looks small.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kleurrijk_desktop.charts.labels import lines_of, spread
from kleurrijk_desktop.charts.mirroring import mirrored
from kleurrijk_desktop.charts.primitives import (
    ChartTable,
    Drawing,
    Ink,
    Line,
    Mark,
    Measure,
    TextRun,
)
from kleurrijk_desktop.charts.then_and_now import GAP, HIGHEST, LEADING, THIN, axis, joined, text_at

MOST_LINES = 8  # more could not be told apart
_SCALE = 16.0  # the least height of the scale, in font sizes
_NAMES = 0.45  # of the width, at most, for the names


@dataclass(frozen=True, slots=True)
class SlopeLine:
    """A name and its points 0–100 then and now, as shown; None where there are too few."""

    name: str
    before: int | None
    after: int | None
    difference: str  # with its sign


@dataclass(frozen=True, slots=True)
class SlopeWords:
    """What a slope says in the language of its reader.

    Attributes:
        title: what the chart shows, as a sentence.
        description: the whole of it for those who do not see it.
        before, after: what stands above the two ends.
        headings: of the table: name, before, after, difference.
        too_few: what the table says in the place of a number.
    """

    title: str
    description: str
    before: str
    after: str
    headings: tuple[str, str, str, str]
    too_few: str


@dataclass(frozen=True, slots=True)
class Slope:
    """The lines of a comparison, as a chart and as a table."""

    lines: tuple[SlopeLine, ...]
    words: SlopeWords

    @property
    def title(self) -> str:
        return self.words.title

    @property
    def description(self) -> str:
        return self.words.description

    @property
    def drawn(self) -> tuple[SlopeLine, ...]:
        """The lines with two numbers; of more than eight those that changed most."""
        return drawn_lines(self.lines)

    @property
    def table(self) -> ChartTable:
        return ChartTable(
            self.words.headings,
            tuple(
                (
                    line.name,
                    self._number(line.before),
                    self._number(line.after),
                    line.difference,
                )
                for line in self.lines
            ),
        )

    def draw(
        self, width: float, size: float, measure: Measure, *, right_to_left: bool = False
    ) -> Drawing:
        """Lay out the chart.

        Args:
            width: of the frame, in points; the height follows from it.
            size: of the font, in points.
            measure: the width of a text in the font that will be used.
            right_to_left: then stands at the right, and now at the left.
        """
        drawing = _Layout(self, width, size, measure).drawing()
        return mirrored(drawing, measure) if right_to_left else drawing

    def _number(self, points: int | None) -> str:
        return self.words.too_few if points is None else str(points)


def drawn_lines(lines: Sequence[SlopeLine]) -> tuple[SlopeLine, ...]:
    """Return the lines that a chart shows, in their order."""
    whole = [line for line in lines if line.before is not None and line.after is not None]
    chosen = sorted(whole, key=lambda line: -abs(_moved(line)))[:MOST_LINES]
    return tuple(line for line in whole if line in chosen)


def _moved(line: SlopeLine) -> int:
    assert line.before is not None
    assert line.after is not None
    return line.after - line.before


class _Layout:
    """The places of everything in one drawing of a slope."""

    def __init__(self, slope: Slope, width: float, size: float, measure: Measure) -> None:
        self._words = slope.words
        self._lines = slope.drawn
        self._width = width
        self._size = size
        self._measure = measure
        self._gap = size * GAP
        self._row = size * LEADING
        number = measure(str(HIGHEST), size)
        self._left = max(number, 0.0) + 2 * self._gap
        names = [measure(line.name, size) for line in self._lines]
        self._name_room = min(max(names, default=0.0) + 1, width * _NAMES)
        self._right = width - self._name_room - number - 4 * self._gap
        self._names = [lines_of(line.name, size, self._name_room, measure) for line in self._lines]
        self._heads = [
            lines_of(text, size, max(width / 2 - self._gap, 1), measure)
            for text in (self._words.before, self._words.after)
        ]
        self._top = self._row * max(map(len, self._heads)) + self._gap
        heights = [self._row * len(name) for name in self._names]
        self._height = max(size * _SCALE, sum(heights) + self._row)
        self._heights = heights

    def drawing(self) -> Drawing:
        marks: list[Mark] = [*self._frame()]
        before = [self._y(line.before) for line in self._lines]
        after = [self._y(line.after) for line in self._lines]
        rows = [self._row] * len(self._lines)
        left = spread(before, rows, self._height)
        right = spread(after, self._heights, self._height)
        for at, line in enumerate(self._lines):
            ends = (self._left, self._top + before[at]), (self._right, self._top + after[at])
            marks += joined(*ends, self._size)
            marks += self._number(line, before[at], left[at])
            marks += self._name(at, line, after[at], right[at])
        return Drawing(tuple(marks), self._width, self._top + self._height + THIN)

    def _y(self, points: int | None) -> float:
        assert points is not None
        inner = self._height - self._row
        return self._row / 2 + inner * (1 - points / HIGHEST)

    def _frame(self) -> list[Mark]:
        bottom = self._top + self._height
        found: list[Mark] = [axis(x, self._top, bottom) for x in (self._left, self._right)]
        for place, text in enumerate(self._heads[0]):
            found.append(self._text(0, (place + 0.5) * self._row, text, Ink.TEXT_2))
        for place, text in enumerate(self._heads[1]):
            x = min(self._right, self._width - self._measure(text, self._size))
            found.append(self._text(x, (place + 0.5) * self._row, text, Ink.TEXT_2))
        return found

    def _number(self, line: SlopeLine, dot: float, label: float) -> list[Mark]:
        text = str(line.before)
        x = self._left - 2 * self._gap - self._measure(text, self._size)
        end = self._left - 2 * self._gap + self._gap / 2
        return [
            self._leader(self._left, dot, end, label),
            self._text(max(x, 0), self._top + label, text, Ink.TEXT),
        ]

    def _name(self, at: int, line: SlopeLine, dot: float, label: float) -> list[Mark]:
        start = self._right + 2 * self._gap
        number = str(line.after)
        first = label - (len(self._names[at]) - 1) * self._row / 2
        x = start + self._measure(str(HIGHEST), self._size) + self._gap
        return [
            self._leader(self._right, dot, start - self._gap / 2, first),
            self._text(start, self._top + first, number, Ink.TEXT),
            *(
                self._text(x, self._top + first + place * self._row, text, Ink.TEXT)
                for place, text in enumerate(self._names[at])
            ),
        ]

    def _leader(self, x1: float, dot: float, x2: float, label: float) -> Mark:
        return Line(x1, self._top + dot, x2, self._top + label, Ink.TEXT_2, THIN)

    def _text(self, x: float, middle: float, text: str, ink: Ink) -> TextRun:
        return text_at(x, middle, text, self._size, ink)
