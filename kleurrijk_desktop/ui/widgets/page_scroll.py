"""Scrolling a page so that the focus stays in sight, unless the person looks elsewhere."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QHBoxLayout, QScrollArea, QWidget

from kleurrijk_desktop.ui.widgets.scroll_ground import lay_ground

ENDS = {
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}

_AROUND = 12  # pixels, above and below what is shown as well


class ScrollPlace(NamedTuple):
    """Where a page is scrolled to.

    Attributes:
        down: from the top, in pixels.
        away: the person scrolled there, away from what has the focus.
    """

    down: int = 0
    away: bool = False


class PageScroll(QScrollArea):
    """Holds a page that is never wider than it wants to be."""

    _lower = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lay_ground(self)
        self.page = _Page()
        self._left_behind: QWidget | None = None  # had the focus when the person scrolled away
        middle = _Unbroken()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.page, stretch=1)
        row.addStretch(0)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(middle)
        self.verticalScrollBar().actionTriggered.connect(self._leave_focus_behind)
        # What appears above the focus, on the page or above it, must not push it out of sight.
        self.page.resized.connect(self._follow_focus, Qt.ConnectionType.QueuedConnection)
        self._lower.connect(self._follow_focus, Qt.ConnectionType.QueuedConnection)

    @property
    def place(self) -> ScrollPlace:
        return ScrollPlace(self.verticalScrollBar().value(), self._away)

    def go_to(self, place: ScrollPlace) -> None:
        """Scroll to a place, and on to the focus where it is not in sight there."""
        self.verticalScrollBar().setValue(place.down)
        self._left_behind = QApplication.focusWidget() if place.away else None
        self._follow_focus()

    def go_to_later(self, place: ScrollPlace) -> None:
        """Scroll to a place as soon as the page has its size; a focus that moved since is shown."""
        focused = QApplication.focusWidget()

        def arrive() -> None:
            stays = QApplication.focusWidget() is focused
            self.go_to(ScrollPlace(place.down, away=place.away and stays))

        QTimer.singleShot(0, self, arrive)

    def look_at(self, part: QWidget) -> None:
        """Show a part of the page that has just appeared; the focus stays where it is."""
        self._leave_focus_behind()
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part))

    def reveal(self, part: QWidget) -> None:
        """Show a part of the page as well, as far as the focus stays in sight."""
        QTimer.singleShot(0, part, lambda: self._reveal(part))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self._lower.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go to either end of the page, besides what Qt does for the page keys."""
        end = ENDS.get(Qt.Key(event.key()))
        if end is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        else:
            self.verticalScrollBar().triggerAction(end)

    def _reveal(self, part: QWidget) -> None:
        if part.isVisible():
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # what grew
            self.ensureWidgetVisible(part, ymargin=_AROUND)
            self._follow_focus()

    @property
    def _away(self) -> bool:
        return self._left_behind is not None and self._left_behind is QApplication.focusWidget()

    def _leave_focus_behind(self) -> None:
        self._left_behind = QApplication.focusWidget()

    def _follow_focus(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.page.isAncestorOf(focused) and not self._away:
            self.ensureWidgetVisible(focused)


class _Unbroken(QWidget):
    """Wants a size without the height that belongs to its width; a scrolled page does without.

    Qt would break all text into lines for that width too, and then again for the width it has:
    each layout remembers one width only.
    """

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        layout = self.layout()
        return QSize() if layout is None else layout.sizeHint()


class _Page(_Unbroken):
    """What scrolls; it tells when it has another size."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.resized.emit()
