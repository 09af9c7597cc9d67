"""The mirror image of a chart, for scripts that run from right to left."""

from kleurrijk_desktop.charts.primitives import Dot, Drawing, Line, Mark, Measure, TextRun


def mirrored(drawing: Drawing, measure: Measure) -> Drawing:
    """Return the mirror image of a drawing, its texts readable."""
    return Drawing(
        tuple(_mirrored(mark, drawing.width, measure) for mark in drawing.marks),
        drawing.width,
        drawing.height,
    )


def _mirrored(mark: Mark, width: float, measure: Measure) -> Mark:
    match mark:
        case Line():
            return Line(
                width - mark.x1,
                mark.y1,
                width - mark.x2,
                mark.y2,
                mark.ink,
                mark.width,
                mark.dashed,
            )
        case Dot():
            return Dot(width - mark.x, mark.y, mark.radius, mark.ink)
        case TextRun():
            x = width - mark.x - measure(mark.text, mark.size)
            return TextRun(x, mark.y, mark.text, mark.size, mark.ink)
