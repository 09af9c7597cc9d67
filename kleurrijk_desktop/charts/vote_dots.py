"""The votes of one round: a dot per vote, one row per option, and the count written behind."""

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
_STEP, _CLOSEST = 1.1, 0.92  # from one dot to the next, in font sizes
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
    room = (width - start - widest) / size
    most = max(count for _name, count in chart.rows)
    step = _step(room, most)
    per_line = most if step < _STEP else max(1, int(room / step))
    marks: list[Mark] = []
    line = 0
    for name, count in chart.rows:
        middle = (line + 0.5) * chart.row * size
        marks.append(_text(0, middle, name, size, Ink.TEXT))
        for down, along in (divmod(place, per_line) for place in range(count)):
            x = start + (along + 0.5) * step * size
            marks.append(Dot(x, middle + down * chart.row * size, _RADIUS * size, Ink.TEXT))
        behind = start + min(count, per_line) * step * size + (_GAP * size if count else 0)
        marks.append(_text(behind, middle, str(count), size, Ink.TEXT if count else Ink.TEXT_2))
        line += max(1, -(-count // per_line))
    return Drawing(tuple(marks), width, line * chart.row * size)


def _step(room: float, most: int) -> float:
    """Return how far apart the dots stand: closer, where the longest row then needs one line."""
    closer = room / max(most, 1)
    return closer if _CLOSEST <= closer < _STEP else _STEP


def _text(x: float, middle: float, text: str, size: float, ink: Ink) -> TextRun:
    return TextRun(x, middle + _CAP_HEIGHT * size / 2, text, size, ink)
