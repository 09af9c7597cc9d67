"""The plain parts that the result page is built of."""

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel


def block(heading: str, parts: Iterable[QWidget]) -> QWidget:
    """Return a heading with its parts below it."""
    return stack([PlainLabel(heading, "item"), *parts])


def card(parts: Iterable[QWidget]) -> QFrame:
    """Return parts that belong together, in a frame."""
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    frame.setBackgroundRole(QPalette.ColorRole.Base)
    frame.setAutoFillBackground(True)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(16, 16, 16, 16)
    layout.setSpacing(4)
    for part in parts:
        layout.addWidget(part)
    return frame


def stack(parts: Iterable[QWidget], spacing: int = 8) -> QWidget:
    """Return parts below each other."""
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        layout.addWidget(part)
    return widget


def lines(sentences: Sequence[Text | str]) -> list[QWidget]:
    """Return one label per sentence."""
    return [PlainLabel(sentence) for sentence in sentences]
