"""How text looks and how big a page is; all measures in points (1/72 inch)."""

from dataclasses import dataclass

MILLIMETRE = 72 / 25.4
BLACK = "#000000"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """A way to set text.

    Attributes:
        size: the height of the letters in points.
        leading: from one baseline to the next, in points.
        bold: in the bold face of the family.
        colour: as `#rrggbb`.
        before: the least white above, in points; white between two blocks is the larger of both.
        after: the least white below, in points.
        keep_with_next: never the last thing on a page.
    """

    size: float
    leading: float
    bold: bool = False
    colour: str = BLACK
    before: float = 0
    after: float = 0
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class PageFormat:
    """The size of the paper and its margins, in points."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        return self.height - self.top - self.bottom


def a4(left: float, right: float, top: float, bottom: float) -> PageFormat:
    """Return an upright A4 page; the margins are in millimetres."""
    margins = (margin * MILLIMETRE for margin in (left, right, top, bottom))
    return PageFormat(210 * MILLIMETRE, 297 * MILLIMETRE, *margins)
