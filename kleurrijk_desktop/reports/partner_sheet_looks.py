"""How large the sheet for people concerned is printed."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.reports.looks import LEAD, TITLE
from kleurrijk_desktop.reports.tagging import TextStyle
from kleurrijk_desktop.reports.tick_boxes import BoxLook

_LEADING = 1.3  # from line to line, in parts of the size
_ANSWER = 0.75  # what stands above the boxes, in parts of the size
_LEAST_ANSWER = 8.5  # points


@dataclass(frozen=True, slots=True)
class SheetLook:
    """The styles of the sheet; measures in points.

    Attributes:
        text: the introduction.
        sentence: what one would notice.
        answer: what stands above the boxes.
        side: of a box to tick.
        padding: white above and below each sentence.
    """

    title: TextStyle
    text: TextStyle
    sentence: TextStyle
    answer: TextStyle
    by_hand: TextStyle
    side: float
    padding: float

    @property
    def box(self) -> BoxLook:
        return BoxLook(self.side, 0, max(self.side, self.text.leading))


def _look(size: float, side: float, padding: float, title: float) -> SheetLook:
    text = replace(LEAD, size=size, leading=size * _LEADING, bold=False, after=4)
    answer = max(size * _ANSWER, _LEAST_ANSWER)
    return SheetLook(
        title=replace(TITLE, size=title, leading=title * _LEADING, after=4),
        text=text,
        sentence=replace(text, after=0),
        answer=replace(text, size=answer, leading=answer * 1.2, bold=True, after=0),
        by_hand=replace(text, leading=size * 2),
        side=side,
        padding=padding,
    )


LARGE = _look(18, 24, 9, 26)
ON_A4 = (
    _look(14, 20, 8, 20),
    _look(13, 18, 7, 20),
    _look(12, 17, 6, 18),
    _look(11, 16, 5, 17),
    _look(10.5, 15, 4, 17),
    _look(10, 14, 2.5, 16),
)
ON_PAGES = ON_A4[2]  # of what does not fit on one
CUT = (
    _look(12, 16, 5, 16),
    _look(11, 16, 4.5, 15),
    _look(10.5, 15, 3.5, 15),
    _look(10, 14, 3, 14),
    _look(9.5, 13, 2.5, 14),
    _look(9.5, 12.5, 1.5, 14),
)
