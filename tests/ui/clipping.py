"""Finding what is cut off: text that has too little room, and pages that scroll sideways."""

from collections.abc import Iterator
from math import floor

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QMainWindow,
    QScrollArea,
    QTableView,
    QToolBar,
    QWidget,
)

SLACK = 1  # pixels that rounding may cost


def cut_off(window: QMainWindow) -> list[str]:
    """Return what is cut off in a window, in words; empty where all can be read."""
    return [*_texts(window), *_sideways(window)]


def _texts(window: QMainWindow) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not _says(widget) or _in_tool_bar(widget):
            continue
        if lacks := lacks_of(widget):
            yield f"{_name(widget)}: {lacks}"


def _sideways(window: QMainWindow) -> Iterator[str]:
    for area in window.findChildren(QAbstractScrollArea):
        bar = area.horizontalScrollBar()
        if area.isVisible() and bar.maximum() > 0 and not isinstance(area, QTableView):
            yield f"{_name(area)}: scrolls {bar.maximum()} pixels sideways"


def _says(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton) and bool(widget.text())


def _in_tool_bar(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QToolBar)  # it has a button for what does not fit


def lacks_of(widget: QWidget) -> str:
    """Return what room a text lacks, in words; empty where it has enough."""
    wide, high = _wanted(widget)
    if widget.width() + SLACK < wide:
        return f"{widget.width()} pixels wide, needs {wide}"
    if widget.height() + SLACK < high:
        return f"{widget.height()} pixels high, needs {high}"
    area = _area_of(widget)
    if area is not None:
        left = widget.mapTo(area.viewport(), QPoint(0, 0)).x()
        if left < -SLACK or left + wide > area.viewport().width() + SLACK:
            return f"from {left} to {left + wide} on a page {area.viewport().width()} wide"
    return ""


def _wanted(widget: QWidget) -> tuple[int, int]:
    """Return the width and the height that the text of a widget needs, in pixels."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        return _widest_line(widget), widget.heightForWidth(widget.width())
    if widget.hasHeightForWidth():
        return 0, widget.heightForWidth(widget.width())  # it breaks anywhere
    return widget.sizeHint().width(), widget.sizeHint().height()


def _widest_line(label: QLabel) -> int:
    """Return how wide the widest line is when the text is broken between words."""
    layout = QTextLayout(label.text(), label.font())
    layout.beginLayout()
    widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.width())
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return floor(widest)


def _area_of(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.objectName()} {text[:40]!r}"
