"""How a number moved over the years: one short line for each two neighbours.

Each step stands on its own comparable questions, so the end of one and the beginning of the next
may differ; a gap at each assessment keeps them apart. A dashed step joins two assessments that
were made in different ways.
"""

from dataclasses import dataclass

from kleurrijk_desktop.charts.labels import lines_of
from kleurrijk_desktop.charts.mirroring import mirrored
from kleurrijk_desktop.charts.primitives import (
    ChartTable,
    Drawing,
    Ink,
    Mark,
    Measure,
    TextRun,
)
from kleurrijk_desktop.charts.then_and_now import (
    GAP,
    HIGHEST,
    LEADING,
    axis,
    centred_at,
    joined,
    radius,
)

_SCALE = 9.0  # the height of the scale, in font sizes
_MORE = "…"  # stands where older steps found no room


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """What stands below an assessment: when it was, and in few words how it was made."""

    when: str
    made: str


@dataclass(frozen=True, slots=True)
class TrendStep:
    """Two neighbours: their points 0–100 as shown, None where too few, and the table's cells."""

    before: int | None
    after: int | None
    made_differently: bool
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TrendWords:
    """What a trend says in the language of its reader.

    Attributes:
        title: what the chart shows, as a sentence.
        description: the whole of it for those who do not see it.
        headings: of the table, one for each cell of a step.
        too_few: what stands in the place of a line.
    """

    title: str
    description: str
    headings: tuple[str, ...]
    too_few: str


@dataclass(frozen=True, slots=True)
class TrendChart:
    """The steps of a trend, as a chart and as a table; one more point than there are steps."""

    points: tuple[TrendPoint, ...]
    steps: tuple[TrendStep, ...]
    words: TrendWords

    @property
    def title(self) -> str:
        return self.words.title

    @property
    def description(self) -> str:
        return self.words.description

    @property
    def table(self) -> ChartTable:
        return ChartTable(self.words.headings, tuple(step.cells for step in self.steps))

    def draw(
        self, width: float, size: float, measure: Measure, *, right_to_left: bool = False
    ) -> Drawing:
        """Lay out the chart; where not all steps find room, the newest of them.

        Args:
            width: of the frame, in points; the height follows from it.
            size: of the font, in points.
            measure: the width of a text in the font that will be used.
            right_to_left: the oldest stands at the right.
        """
        drawing = _Layout(self, width, size, measure).drawing()
        return mirrored(drawing, measure) if right_to_left else drawing


class _Layout:
    """The places of everything in one drawing of a trend."""

    def __init__(self, chart: TrendChart, width: float, size: float, measure: Measure) -> None:
        self._width = width
        self._size = size
        self._measure = measure
        self._gap = size * GAP
        self._row = size * LEADING
        self._radius = radius(size)
        self._number = measure(str(HIGHEST), size)
        count = min(len(chart.steps), max(int(width / self._least(chart)) - 1, 1))
        self._steps = chart.steps[len(chart.steps) - count :]
        self._left_out = len(chart.steps) > count
        self._points = chart.points[len(chart.points) - count - 1 :]
        self._step = width / (count + 1)
        self._too_few = chart.words.too_few
        self._scale = size * _SCALE

    def drawing(self) -> Drawing:
        marks: list[Mark] = []
        bottom = self._scale + 2 * self._row
        height = bottom
        for at, point in enumerate(self._points):
            marks.append(axis(self._x(at), 0, bottom))
            texts = [*self._broken(point.when), *self._broken(point.made)]
            marks += self._below(self._x(at), bottom, texts)
            height = max(height, bottom + self._gap + len(texts) * self._row)
        for at, step in enumerate(self._steps):
            marks += self._line(at, step)
        if self._left_out:
            middle = self._row + self._scale / 2
            marks.append(self._text(self._step / 4, middle, _MORE, Ink.TEXT_2))
        return Drawing(tuple(marks), self._width, height)

    def _least(self, chart: TrendChart) -> float:
        whens = [self._measure(point.when, self._size) for point in chart.points]
        return max(max(whens) + self._gap, 2 * self._number + 3 * self._gap)

    def _x(self, at: int) -> float:
        return (at + 0.5) * self._step

    def _y(self, points: int) -> float:
        return self._row + self._scale * (1 - points / HIGHEST)

    def _broken(self, text: str) -> tuple[str, ...]:
        return lines_of(text, self._size, self._step - self._gap, self._measure)

    def _below(self, x: float, bottom: float, texts: list[str]) -> list[Mark]:
        return [
            self._text(x, bottom + self._gap + (place + 0.5) * self._row, text, Ink.TEXT_2)
            for place, text in enumerate(texts)
        ]

    def _line(self, at: int, step: TrendStep) -> list[Mark]:
        if step.before is None or step.after is None:
            return self._nothing(at)
        inset = (self._number + self._gap) / 2
        x1, x2 = self._x(at) + inset, self._x(at + 1) - inset
        y1, y2 = self._y(step.before), self._y(step.after)
        aside = self._radius + self._row / 2
        rising = step.after > step.before
        falling = step.after < step.before
        return [
            *joined((x1, y1), (x2, y2), self._size, dashed=step.made_differently),
            self._text(x1, y1 + (aside if rising else -aside), str(step.before), Ink.TEXT),
            self._text(x2, y2 + (aside if falling else -aside), str(step.after), Ink.TEXT),
        ]

    def _nothing(self, at: int) -> list[Mark]:
        middle = self._x(at) + self._step / 2
        lines = self._broken(self._too_few)
        first = self._row + self._scale / 2 - (len(lines) - 1) * self._row / 2
        return [
            self._text(middle, first + place * self._row, text, Ink.TEXT_2)
            for place, text in enumerate(lines)
        ]

    def _text(self, centre: float, middle: float, text: str, ink: Ink) -> TextRun:
        return centred_at(centre, middle, text, self._size, ink, self._measure)
