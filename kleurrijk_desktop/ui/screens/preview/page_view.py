"""One page of a document, as large as wanted."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.accessibility import speak_as

_FORWARD = {Qt.Key.Key_PageDown, Qt.Key.Key_Space}
_ROUND = 12  # pixels around the page
NARROWEST, LOWEST = 160, 280  # pixels


class PageView(QScrollArea):
    """Shows a page; at its end, Page Down turns to the next one.

    Signals:
        turned: how many pages on (1) or back (-1) the person wants.
        ends_wanted: the first page (False) or the last one (True).
        width_changed: there is another width to fit into.
    """

    turned = Signal(int)
    ends_wanted = Signal(bool)
    width_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        speak_as(self, QAccessible.Role.Graphic, QScrollArea.accessibleName)
        self._sheet = _Sheet(theme)
        self.setObjectName("page-view")
        self.setWidget(self._sheet)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleDescription(
            _("A picture of the page. “Show as text” gives its text, to be read aloud.")
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(NARROWEST, LOWEST)

    @property
    def room(self) -> int:
        """The width of a page that fits beside a scroll bar, in pixels."""
        bar = self.verticalScrollBar().sizeHint().width()
        return max(self.width() - bar - 2 * _ROUND, NARROWEST // 2)

    def show_page(self, size: QSize, image: QImage | None, *, at_end: bool = False) -> None:
        """Show an empty sheet of a size, or the picture on it.

        Args:
            size: in pixels of the screen, whatever its scale.
            image: may have more pixels than that.
            at_end: whether the lower end of the page is shown first.
        """
        self._sheet.show_image(size, image)
        bar = self.verticalScrollBar()
        if image is None:
            bar.setValue(bar.maximum() if at_end else bar.minimum())

    def resize_page(self, size: QSize) -> None:
        """Show the picture that is there as large as this, until a finer one comes."""
        self._sheet.resize_to(size)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Turn over where the page ends; otherwise scroll."""
        bar, key = self.verticalScrollBar(), Qt.Key(event.key())
        if key in _FORWARD and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.ends_wanted.emit(key == Qt.Key.Key_End)
        elif key == Qt.Key.Key_Space:
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.width_changed.emit()


class _Sheet(QWidget):
    """A white sheet with an edge, which is paper in dark colours too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image: QImage | None = None
        self.resize(0, 0)

    def show_image(self, size: QSize, image: QImage | None) -> None:
        self._image = image
        self.resize_to(size)
        self.update()

    def resize_to(self, size: QSize) -> None:
        self.resize(size + QSize(2 * _ROUND, 2 * _ROUND))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        paper = self.rect().adjusted(_ROUND, _ROUND, -_ROUND, -_ROUND)
        if paper.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(paper, Qt.GlobalColor.white)
        if self._image is not None:
            painter.drawImage(paper, self._image)
        painter.setPen(self._theme.tokens.border)
        painter.drawRect(QRect(paper.topLeft(), paper.size() - QSize(1, 1)))
        painter.end()
