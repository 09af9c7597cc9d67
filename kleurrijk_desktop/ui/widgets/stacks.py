"""Widgets below each other and beside each other, without margins of their own."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

BESIDE = 16  # pixels between what leads a row and the row


def stack(parts: Iterable[QWidget], spacing: int = 8) -> QWidget:
    """Return parts below each other."""
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        layout.addWidget(part)
    return widget


def headed(heading: str, parts: Iterable[QWidget]) -> QWidget:
    """Return a heading with its parts below it."""
    return stack([PlainLabel(heading, "item"), *parts])


def led(leading: QWidget, parts: Iterable[QWidget]) -> QWidget:
    """Return parts below each other with something in front of them."""
    widget = QWidget()
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(BESIDE)
    layout.addWidget(leading, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    layout.addLayout(column, 1)
    return widget
