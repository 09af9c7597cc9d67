"""The strip that shows one answer: four boxes, 0 to 4 of them filled, with the number in them.

An answer beside the scale is one wide box instead of four, so that nobody counts its boxes. All
strips of one height are equally wide: in a list they stand on a common scale.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from kleurrijk_desktop.charts.primitives import Fill, Ink, Measure, Rect, Shape, TextRun
from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL

BORDER_WIDTH = 0.75  # points; hairlines vanish in a photocopy
_GAP = 0.15  # between boxes, as a share of their side
_TEXT_SIZE = 0.8  # of the mark, as a share of the side of a box
_CAP_HEIGHT = 0.7  # of a figure, as a share of its font size
_FILLS = (Fill.SURFACE, Fill.LEVEL_1, Fill.LEVEL_2, Fill.LEVEL_3, Fill.LEVEL_4)
_INKS = (Ink.TEXT, Ink.ON_LEVEL_1, Ink.ON_LEVEL_2, Ink.ON_LEVEL_3, Ink.ON_LEVEL_4)


@dataclass(frozen=True, slots=True)
class StripWords:
    """What a strip says in the language of its reader.

    Attributes:
        mark: what stands in the boxes: the number, "n/a", "?", or nothing for an open item.
        description: the whole of it for those who do not see it, as in "Level 2 of 4".
    """

    mark: str
    description: str


@dataclass(frozen=True, slots=True)
class LevelStrip:
    """A strip as shapes inside a frame of `width` × `height` points, and as words."""

    shapes: tuple[Shape, ...]
    width: float
    height: float
    words: StripWords


def level_strip(
    choice: Choice,
    words: StripWords,
    height: float,
    measure: Measure,
    *,
    right_to_left: bool = False,
) -> LevelStrip:
    """Lay out the strip of one answer.

    Args:
        choice: the answer.
        words: its mark and description.
        height: of the frame, in points; the width follows from it.
        measure: the width of a text in the font that will be used.
        right_to_left: begins at the right edge, as the script of the reader does.
    """
    side = height - BORDER_WIDTH
    width = HIGHEST_LEVEL * side + (HIGHEST_LEVEL - 1) * side * _GAP + BORDER_WIDTH
    if choice.level is None:
        boxes = [_wide_box(width, side, dashed=choice is Choice.NOT_APPLICABLE)]
    else:
        boxes = list(_boxes(choice.level, side, right_edge=width if right_to_left else None))
    marked = boxes[max((choice.level or 0) - 1, 0)]
    mark = _mark(choice, words.mark, marked, measure)
    return LevelStrip((*boxes, *mark), width, height, words)


def _wide_box(width: float, side: float, *, dashed: bool) -> Rect:
    edge = BORDER_WIDTH / 2
    return Rect(
        edge, edge, width - BORDER_WIDTH, side, Fill.SURFACE, Ink.BORDER, BORDER_WIDTH, dashed
    )


def _boxes(level: int, side: float, right_edge: float | None) -> Iterator[Rect]:
    edge = BORDER_WIDTH / 2
    for place in range(HIGHEST_LEVEL):
        x = edge + place * side * (1 + _GAP)
        fill = _FILLS[level] if place < level else Fill.SURFACE
        yield Rect(
            x if right_edge is None else right_edge - x - side,
            edge,
            side,
            side,
            fill,
            Ink.BORDER,
            BORDER_WIDTH,
        )


def _mark(choice: Choice, text: str, box: Rect, measure: Measure) -> Iterator[TextRun]:
    if not text:
        return
    size = box.height * _TEXT_SIZE
    x = box.x + (box.width - measure(text, size)) / 2
    baseline = box.y + (box.height + size * _CAP_HEIGHT) / 2
    yield TextRun(x, baseline, text, size, _ink(choice))


def _ink(choice: Choice) -> Ink:
    if choice.level is None:
        return Ink.TEXT_2 if choice is Choice.NOT_APPLICABLE else Ink.TEXT
    return _INKS[choice.level]
