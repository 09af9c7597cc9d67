"""A ring around whatever has the keyboard focus, also after the program put it there."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

WIDTH, GAP = 2, 2  # pixels
AROUND = (2 * (WIDTH + GAP), 4 * (WIDTH + GAP))  # pixels kept free beside and above it
_RADIUS = 6
_MOVES = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.LayoutRequest,
}


class FocusRing(QObject):
    """Follows the focus through all windows of the application.

    It also scrolls what gets the focus into view, unless a mouse button is down: the page must
    not move away under a click.
    """

    def __init__(
        self, application: QApplication, colour: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._colour = colour
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring: _Ring | None = None
        self._settled = QTimer(self, interval=0, singleShot=True)
        self._settled.timeout.connect(self._place)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        if event.type() in _MOVES:
            self._settled.start()
        return False

    def refresh(self) -> None:
        """Draw the ring anew, in the colour of now."""
        if self._ring is not None and shiboken6.isValid(self._ring):
            self._ring.update()

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._target = now if now is not None and _rings(now) else None
        self._watched = _up_to_window(self._target) if self._target is not None else []
        for widget in self._watched:
            widget.installEventFilter(self)
        if self._target is not None and not QApplication.mouseButtons():
            _scroll_to(self._target)
        self._place()

    def _place(self) -> None:
        target = self._target
        valid = self._ring is not None and shiboken6.isValid(self._ring)
        if target is None or not shiboken6.isValid(target) or not target.isVisible():
            if self._ring is not None and valid:
                self._ring.hide()
            return
        window = target.window()
        if self._ring is None or not valid or self._ring.parent() != window:
            if self._ring is not None and valid:
                self._ring.deleteLater()
            self._ring = _Ring(window, self._colour)
        self._ring.setGeometry(_frame(target))
        self._ring.setVisible(not self._ring.geometry().isEmpty())
        self._ring.raise_()


class _Ring(QWidget):
    """Lies above everything in its window and lets every click through."""

    def __init__(self, window: QWidget, colour: Callable[[], str]) -> None:
        super().__init__(window)
        self._colour = colour
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colour()), WIDTH))
        inner = QRectF(self.rect()).adjusted(WIDTH / 2, WIDTH / 2, -WIDTH / 2, -WIDTH / 2)
        painter.drawRoundedRect(inner, _RADIUS, _RADIUS)
        painter.end()


def _rings(widget: QWidget) -> bool:
    return not widget.isWindow() and widget.window().windowType() != Qt.WindowType.Popup


def _up_to_window(widget: QWidget) -> list[QWidget]:
    chain = [widget]
    while not chain[-1].isWindow() and (parent := chain[-1].parentWidget()) is not None:
        chain.append(parent)
    return chain


def _frame(widget: QWidget) -> QRect:
    """Return where the ring goes, in the window: around the widget, within what scrolls it."""
    window = widget.window()
    out = WIDTH + GAP
    frame = _in_window(widget).adjusted(-out, -out, out, out) & window.rect()
    for ancestor in _up_to_window(widget)[1:-1]:
        if isinstance(ancestor.parentWidget(), QAbstractScrollArea):
            frame &= _in_window(ancestor)
    return frame


def _in_window(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _scroll_to(widget: QWidget) -> None:
    for ancestor in _up_to_window(widget)[1:]:
        if isinstance(ancestor, QScrollArea) and (page := ancestor.widget()) is not None:
            place = widget.mapTo(page, QPoint(0, 0))
            # Qt itself would look at no more than the line with the cursor.
            for down in (widget.height(), 0):
                ancestor.ensureVisible(place.x(), place.y() + down, *AROUND)
