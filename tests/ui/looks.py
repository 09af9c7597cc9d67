"""Measuring what is on the screen: pixels, rings, outlines."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPalette
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.ui.theme.theme import Appearance, Theme


@contextmanager
def dressed(application: QApplication, appearance: Appearance) -> Iterator[Theme]:
    """Dress the application for a while, and give its font and colours back afterwards."""
    font, palette = QFont(application.font()), QPalette(application.palette())
    theme = Theme(application, appearance)
    yield theme
    theme.deleteLater()
    application.setStyleSheet("")
    application.setFont(font)
    application.setPalette(palette)


def shown(qtbot: QtBot, *widgets: QWidget, width: int = 600) -> QWidget:
    """Show widgets one below the other in an active window."""
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 24, 24, 24)
    column.setSpacing(16)
    for widget in widgets:
        column.addWidget(widget)
    qtbot.addWidget(window)
    vars(qtbot).setdefault("windows", []).append(window)  # qtbot itself keeps a weak reference
    window.resize(width, window.sizeHint().height())
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    settle()
    return window


def settle() -> None:
    """Let layouts and timers of zero come to rest."""
    for _ in range(5):
        QApplication.processEvents()


def pixels(widget: QWidget, part: QRect | None = None) -> list[str]:
    """Return the colours of a grabbed widget, row by row."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    area = part or image.rect()
    return [
        QColor(image.pixel(x, y)).name()
        for y in range(area.top(), area.bottom() + 1)
        for x in range(area.left(), area.right() + 1)
    ]


def changed_pixels(before: list[str], after: list[str], least: float = 3.0) -> int:
    """Count the pixels that changed by at least this contrast."""
    pairs = Counter(zip(before, after, strict=True))
    return sum(count for (old, new), count in pairs.items() if contrast(old, new) >= least)


def most_contrast(colours: list[str], ground: str) -> float:
    """Return the contrast of the colour that stands out most from the ground."""
    return max(contrast(colour, ground) for colour in set(colours))


def focused() -> QWidget:
    """Return what has the keyboard focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
