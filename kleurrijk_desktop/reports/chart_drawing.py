"""Charts on paper: the shapes of `charts`, painted in the colours of our documents."""

from dataclasses import dataclass

from kleurrijk_desktop.charts.level_strip import LevelStrip, StripWords, level_strip
from kleurrijk_desktop.charts.primitives import Rect, TextRun
from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.reports.looks import FILLS, INKS, family
from kleurrijk_desktop.reports.tagging import Brush, Figure, rectangle
from kleurrijk_desktop.wording.strip_words import strip_description, strip_mark

_DASH = (2.0, 1.5)


@dataclass(frozen=True, slots=True)
class StripDrawing:
    """A level strip as a drawing."""

    strip: LevelStrip

    @property
    def width(self) -> float:
        return self.strip.width

    @property
    def height(self) -> float:
        return self.strip.height

    def paint(self, brush: Brush) -> None:
        for shape in self.strip.shapes:
            match shape:
                case Rect():
                    _paint_box(brush, shape)
                case TextRun():
                    brush.label(shape.x, shape.y, shape.text, shape.size, INKS[shape.ink])


def strip_figure(choice: Choice, height: float) -> Figure:
    """Return the strip of an answer as a figure of a height in points."""
    words = StripWords(strip_mark(choice), strip_description(choice))
    font = family().face(bold=True)
    strip = level_strip(choice, words, height, font.width)
    return Figure(StripDrawing(strip), words.description)


def _paint_box(brush: Brush, box: Rect) -> None:
    brush.polygon(
        rectangle(box.x, box.y, box.width, box.height),
        None if box.fill is None else FILLS[box.fill],
        None if box.border is None else INKS[box.border],
        box.border_width,
        _DASH if box.dashed else (),
    )
