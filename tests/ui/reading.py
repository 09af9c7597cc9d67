"""What stands in the way of reading and pressing: pale text, a letter for two things, tooltips."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QMainWindow, QToolButton, QWidget

from kleurrijk_desktop.domain.contrast import contrast

_LETTER = re.compile(r"&([^\W_])")


def pale_texts(window: QMainWindow, least: float) -> list[str]:
    """Return the texts in sight whose strongest pixel contrasts less than that with the ground."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    scale = image.devicePixelRatio()
    assert scale == 1
    return [
        f"{widget.text()[:40]!r}: {found:.1f}"
        for widget in _in_sight(window)
        if (found := _contrast(image.copy(_place(widget)))) < least
    ]


def letters_twice(window: QMainWindow) -> list[str]:
    """Return what shares its letter under Alt with something else in sight, the menus included."""
    holders: dict[str, list[str]] = {}
    for text in _pressed_with_alt(window):
        for letter in _LETTER.findall(text.replace("&&", "")):
            holders.setdefault(letter.casefold(), []).append(text)
    return [" / ".join(texts) for texts in holders.values() if len(texts) > 1]


def only_in_tooltips(window: QMainWindow) -> list[str]:
    """Return the tooltips that say what a widget says nowhere else."""
    return [
        f"{type(widget).__name__}: {widget.toolTip()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.toolTip() and not _says(widget, widget.toolTip())
    ]


def _says(widget: QWidget, tooltip: str) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    kinds = (
        QAccessible.Text.Name,
        QAccessible.Text.Accelerator,
    )  # a description may be the tooltip
    said = " ".join([*map(interface.text, kinds), widget.accessibleDescription()])
    return all(word in said for word in tooltip.split())


def _pressed_with_alt(window: QMainWindow) -> Iterator[str]:
    for action in window.menuBar().actions():
        yield action.text()
    for widget in window.findChildren(QAbstractButton):
        if widget.isVisible() and widget.isEnabled():
            yield widget.text()


def _in_sight(window: QMainWindow) -> Iterator[QLabel | QAbstractButton]:
    texts: list[QLabel | QAbstractButton] = [
        *window.findChildren(QLabel),
        *window.findChildren(QAbstractButton),
    ]
    for widget in texts:
        text = widget.text().strip()
        whole = widget.visibleRegion().boundingRect() == widget.rect()
        if text and widget.isVisible() and widget.isEnabled() and whole and not _is_icon(widget):
            yield widget


def _is_icon(widget: QWidget) -> bool:
    """Say whether a tool shows an icon in place of its text."""
    alone = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == alone


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _contrast(part: QImage) -> float:
    pixels = Counter(memoryview(part.constBits()).cast("I"))
    ground = pixels.most_common(1)[0][0]
    return max(_between(ground, other) for other in pixels)


@cache
def _between(one: int, other: int) -> float:
    return contrast(QColor.fromRgb(one).name(), QColor.fromRgb(other).name())
