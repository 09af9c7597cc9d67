"""What the tests of charts measure with."""

from kleurrijk_desktop.charts.primitives import Dot, Drawing, Line, TextRun


def measure(text: str, size: float) -> float:
    return 0.55 * size * len(text)


def texts(drawing: Drawing) -> list[TextRun]:
    return [mark for mark in drawing.marks if isinstance(mark, TextRun)]


def dots(drawing: Drawing) -> list[Dot]:
    return [mark for mark in drawing.marks if isinstance(mark, Dot)]


def thick_lines(drawing: Drawing) -> list[Line]:
    return [mark for mark in drawing.marks if isinstance(mark, Line) and mark.width > 1]


def box(run: TextRun) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a text as it is seen."""
    return run.x, run.y - 0.7 * run.size, run.x + measure(run.text, run.size), run.y


def overlap(one: TextRun, other: TextRun) -> bool:
    a, b = box(one), box(other)
    near = 1e-6
    across = a[0] < b[2] - near and b[0] < a[2] - near
    return across and a[1] < b[3] - near and b[1] < a[3] - near


def assert_readable(drawing: Drawing) -> None:
    """Every text lies inside the frame and on no other one."""
    runs = texts(drawing)
    for run in runs:
        left, top, right, bottom = box(run)
        assert left >= -1e-6, run
        assert top >= -1e-6, run
        assert right <= drawing.width + 1e-6, run
        assert bottom <= drawing.height + 1e-6, run
    clashes = [
        (one.text, other.text)
        for at, one in enumerate(runs)
        for other in runs[at + 1 :]
        if overlap(one, other)
    ]
    assert not clashes


def assert_mirrored(drawing: Drawing, mirror: Drawing) -> None:
    """The mirror image has the same texts and dots at the same distance from the other edge."""
    for dot, other in zip(dots(drawing), dots(mirror), strict=True):
        assert abs(drawing.width - dot.x - other.x) < 1e-6
    for run, turned in zip(texts(drawing), texts(mirror), strict=True):
        assert turned.text == run.text
        assert abs(drawing.width - box(run)[2] - turned.x) < 1e-6
