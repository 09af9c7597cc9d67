"""What the drawings of points then and now have in common: measures, and a line with its ends."""

from kleurrijk_desktop.charts.primitives import Dot, Ink, Line, Mark, Measure, TextRun

HIGHEST = 100  # points
THIN = 1.0
LEADING = 1.3  # from one line of text to the next, in font sizes
GAP = 0.5  # between a mark and its text, in font sizes
_CAP_HEIGHT = 0.7  # of a figure, in font sizes
_LINE_WIDTH = 0.13  # in font sizes
_RADIUS = 0.28  # of a dot, in font sizes


def radius(size: float) -> float:
    """Return that of a dot beside text of this size, in points."""
    return size * _RADIUS


def joined(
    before: tuple[float, float], after: tuple[float, float], size: float, *, dashed: bool = False
) -> list[Mark]:
    """Return a line between two places, with a dot at each end."""
    return [
        Line(*before, *after, Ink.TEXT, size * _LINE_WIDTH, dashed),
        Dot(*before, radius(size), Ink.TEXT),
        Dot(*after, radius(size), Ink.TEXT),
    ]


def text_at(x: float, middle: float, text: str, size: float, ink: Ink) -> TextRun:
    """Return a text that begins at `x`, its figures half above and half below `middle`."""
    return TextRun(x, middle + size * _CAP_HEIGHT / 2, text, size, ink)


def axis(x: float, top: float, bottom: float) -> Line:
    """Return the thin upright line of a place on a scale."""
    return Line(x, top, x, bottom, Ink.BORDER, THIN)


def centred_at(
    centre: float, middle: float, text: str, size: float, ink: Ink, measure: Measure
) -> TextRun:
    """Return a text that stands half on each side of `centre`, and as high as `text_at`."""
    return text_at(centre - measure(text, size) / 2, middle, text, size, ink)
