import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.ui.widgets.wrapped_text import text_direction, wrapped

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
ARABIC = "\u0646\u0639\u0645."  # yes


@pytest.mark.parametrize(
    ("text", "in_left", "in_right"),
    [
        ("Yes.", LEFT, LEFT),
        (ARABIC, RIGHT, RIGHT),
        (f"3. {ARABIC}", RIGHT, RIGHT),
        ("4", LEFT, RIGHT),
        ("", LEFT, RIGHT),
    ],
)
def test_a_text_reads_as_its_letters_do(
    text: str, in_left: Qt.LayoutDirection, in_right: Qt.LayoutDirection
) -> None:
    assert (text_direction(text, LEFT), text_direction(text, RIGHT)) == (in_left, in_right)


def edges(text: str, window: Qt.LayoutDirection) -> list[float]:
    """Return where each letter of a short text begins, and where the last one ends, in pixels."""
    made = wrapped(text, QFont(QApplication.font()), 200, window)  # a line dies with its layout
    line = made.layout.lineAt(0)
    found: list[tuple[float, int]] = [line.cursorToX(at) for at in range(len(text) + 1)]  # type: ignore[misc]  # the stubs know nothing of the pair
    return [x for x, _place in found]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("window", [LEFT, RIGHT])
def test_the_full_stop_stands_at_the_end_whatever_the_window_reads_like(
    window: Qt.LayoutDirection,
) -> None:
    assert edges("Yes.", window) == sorted(edges("Yes.", window))
    assert edges(ARABIC, window) == sorted(edges(ARABIC, window), reverse=True)


@pytest.mark.usefixtures("qapp")
def test_it_stands_at_the_side_where_the_window_begins() -> None:
    assert edges("Yes.", LEFT)[0] == 0
    assert edges("Yes.", RIGHT)[-1] == 200
