"""Boxes to tick with a pen, on paper."""

from collections.abc import Sequence
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.reports.looks import INK, family
from kleurrijk_desktop.reports.tagging import Brush, Figure, rectangle
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.strip_words import strip_description, strip_mark

ANSWERS = (*map(Choice, map(str, range(HIGHEST_LEVEL + 1))), Choice.NOT_APPLICABLE, Choice.UNKNOWN)

_LINE = 0.9  # points, so that it stays in a photocopy
_LABEL_GAP = 0.3  # between a box and its label, in parts of its side
_GAP = 0.75  # behind a label, in parts of the side of a box
_CAP_HEIGHT = 0.72  # in parts of the size of the letters


@dataclass(frozen=True, slots=True)
class TickBoxes:
    """Boxes in a row, each with a short label behind it; all measures in points.

    Attributes:
        labels: one for each box; an empty one leaves the box alone.
        side: of a box.
        size: of the labels.
        line: the height of the line of text that the boxes stand in.
        gap: the white behind a label.
    """

    labels: tuple[str, ...]
    side: float
    size: float
    line: float
    gap: float = 0

    @property
    def width(self) -> float:
        return sum(map(self._step, self.labels)) - self.gap

    @property
    def height(self) -> float:
        return max(self.side, self.line)

    def paint(self, brush: Brush) -> None:
        """Draw every box with its label."""
        left = 0.0
        top = (self.height - self.side) / 2
        baseline = (self.height + self.size * _CAP_HEIGHT) / 2
        for label in self.labels:
            half = _LINE / 2
            inner = self.side - _LINE
            brush.polygon(rectangle(left + half, top + half, inner, inner), None, INK, _LINE)
            if label:
                behind = left + self.side * (1 + _LABEL_GAP)
                brush.label(behind, baseline, label, self.size, INK)
            left += self._step(label)

    def _step(self, label: str) -> float:
        wide = family().face(bold=True).width(label, self.size)
        return self.side + (self.side * _LABEL_GAP + wide if label else 0) + self.gap


@dataclass(frozen=True, slots=True)
class BoxLook:
    """How big boxes are: their side, the letters of their labels, and the line they stand in."""

    side: float
    mark: float
    line: float


def answer_boxes(look: BoxLook, answers: Sequence[Choice] = ANSWERS) -> Figure:
    """Return a box for each of some answers to a question, side by side."""
    labels = tuple(map(strip_mark, answers))
    # i18n: What a screen reader says of the boxes to tick behind a question on paper.
    said = _("Boxes to tick: {labels}").format(labels=", ".join(labels))
    return Figure(TickBoxes(labels, look.side, look.mark, look.line, gap=look.side * _GAP), said)


def answer_box(choice: Choice, look: BoxLook) -> Figure:
    """Return the box of one answer."""
    boxes = TickBoxes((strip_mark(choice),), look.side, look.mark, look.line)
    return Figure(boxes, strip_description(choice))


def plain_box(alternative: str, look: BoxLook) -> Figure:
    """Return a box without a label."""
    return Figure(TickBoxes(("",), look.side, 0, look.line), alternative)


def widest_answer_box(look: BoxLook) -> float:
    """Return how wide a column of boxes for all answers is, in points."""
    return max(answer_box(each, look).drawing.width for each in ANSWERS)
