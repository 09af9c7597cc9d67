"""The votes of one round: a dot per vote, one row per option, and the count written behind."""

from collections.abc import Iterator
from dataclasses import dataclass

from kleurrijk_desktop.charts.mirroring import mirrored
from kleurrijk_desktop.charts.primitives import (
    ChartTable,
    Dot,
    Drawing,
    Ink,
    Mark,
    Measure,
    TextRun,
)

ROW, CLOSE_ROW = 1.7, 1.35  # from one row to the next, in font sizes
_RADIUS = 0.42  # of a dot, in font sizes
_STEP = 1.1  # from one dot to the next, in font sizes
_GAP = 0.8  # between a text and the dots, in font sizes
_CAP_HEIGHT = 0.7  # of a figure, in font sizes


@dataclass(frozen=True, slots=True)
class VoteDots:
    """A round of votes as a chart and as a table.

    Attributes:
        title: which round of what, as a sentence.
        description: the whole of it for those who do not see it.
        headings: of the table: the option, and how many chose it.
        rows: each option by its name, and how many chose it.
        row: from one row to the next, in font sizes.
    """

    title: str
    description: str
    headings: tuple[str, str]
    rows: tuple[tuple[str, int], ...]
    row: float = ROW

    @property
    def table(self) -> ChartTable:
        return ChartTable(self.headings, tuple((name, str(count)) for name, count in self.rows))

    def draw(
        self, width: float, size: float, measure: Measure, *, right_to_left: bool = False
    ) -> Drawing:
        """Lay out the chart; where a row of dots is too long it goes on in the next line.

        Args:
            width: of the frame, in points; the height follows from it.
            size: of the font, in points.
            measure: the width of a text in the font that will be used.
            right_to_left: the names stand at the right.
        """
        drawing = _laid_out(self, width, size, measure)
        return mirrored(drawing, measure) if right_to_left else drawing


def _laid_out(chart: VoteDots, width: float, size: float, measure: Measure) -> Drawing:
    start = max(measure(name, size) for name, _count in chart.rows) + _GAP * size
    widest = max(measure(str(count), size) for _name, count in chart.rows) + _GAP * size
    per_line = max(1, int((width - start - widest) / (_STEP * size)))
    marks: list[Mark] = []
    line = 0
    for name, count in chart.rows:
        middle = (line + 0.5) * chart.row * size
        marks.append(_text(0, middle, name, size, Ink.TEXT))
        marks.extend(_dots(count, per_line, start, (middle, chart.row * size), size))
        behind = start + min(count, per_line) * _STEP * size + (_GAP * size if count else 0)
        marks.append(_text(behind, middle, str(count), size, Ink.TEXT if count else Ink.TEXT_2))
        line += max(1, -(-count // per_line))
    return Drawing(tuple(marks), width, line * chart.row * size)


def _dots(
    count: int, per_line: int, start: float, down: tuple[float, float], size: float
) -> Iterator[Dot]:
    """Yield the dots of one option; `down` is the middle of the first line, and the next ones."""
    first, onwards = down
    for place in range(count):
        line, column = divmod(place, per_line)
        x = start + (column + 0.5) * _STEP * size
        yield Dot(x, first + line * onwards, _RADIUS * size, Ink.TEXT)


def _text(x: float, middle: float, text: str, size: float, ink: Ink) -> TextRun:
    return TextRun(x, middle + _CAP_HEIGHT * size / 2, text, size, ink)
