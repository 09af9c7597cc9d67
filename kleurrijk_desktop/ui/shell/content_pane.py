"""Where the pages are shown: messages on top, the page below, its list beside it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from kleurrijk_desktop.ui.shell.coming_back import ComingBack
from kleurrijk_desktop.ui.shell.storing.matters import Matters
from kleurrijk_desktop.ui.shell.visit import ShownPage
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner
from kleurrijk_desktop.ui.widgets.page_scroll import ScrollPlace
from kleurrijk_desktop.ui.widgets.screen import MARGIN

WIDE_FROM = 860  # pixels at 100 per cent text: page and list both have room
SIDE_WIDTH = 280


class ContentPane(QWidget):
    """Shows one page at a time."""

    def __init__(
        self, theme: Theme, *, side_wanted: bool = True, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet; `side_wanted` is whether lists stand beside their pages."""
        super().__init__(parent)
        self._theme = theme
        self._page: ShownPage | None = None
        self._side_wanted = {True: side_wanted, False: False}
        self.banner = Banner(theme)
        self.banner.setObjectName("messages")
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._around_banner())
        self.matters = Matters(self.banner, self)  # after what else hears of the banner
        layout.addWidget(self._splitter, 1)

    @property
    def page(self) -> ShownPage | None:
        return self._page

    def show_page(self, page: ShownPage, *, keep_focus: bool) -> None:
        """Put a page in the place of the one before, which is deleted.

        With `keep_focus` it is the same page built again: focus and place on it stay.
        """
        focused = self._focused_name() if keep_focus else ""
        place = self._page.screen.place if self._page and keep_focus else ScrollPlace()
        if (leaving := QApplication.focusWidget()) is not None and self.isAncestorOf(leaving):
            leaving.clearFocus()  # else Qt tabs on when it goes, and marks a whole field
        before, self._page = self._page, page
        if before is not None:
            _remove(before.screen)
            _remove(before.side)
        self._put_in(page)
        ComingBack(page.screen, focused, place)

    @property
    def side_shown(self) -> bool:
        return self._side_wanted[self._wide]

    @property
    def side_shown_when_wide(self) -> bool:
        return self._side_wanted[True]

    def show_side(self, *, shown: bool) -> None:
        """Show or hide the list beside the page; wide and narrow windows remember their own."""
        self._side_wanted[self._wide] = shown
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange()

    def _put_in(self, page: ShownPage) -> None:
        """Put a page where an empty part has been, so that it is laid out for that room only."""
        room = QWidget()
        self._splitter.insertWidget(0, room)
        self._splitter.setStretchFactor(0, 1)
        if page.side is not None:
            self._splitter.insertWidget(1, page.side)
        self._arrange()
        page.screen.hide()  # else it would be shown in no particular size
        self._splitter.insertWidget(0, page.screen)
        self._splitter.setStretchFactor(0, 1)
        page.screen.setGeometry(room.geometry())
        _remove(room)
        page.screen.show()

    def _around_banner(self) -> QWidget:
        around = QWidget()
        layout = QVBoxLayout(around)
        layout.setContentsMargins(MARGIN, 16, MARGIN, 0)
        layout.addWidget(self.banner)
        around.hide()  # else its margins would cut a strip off the page
        self.banner.turned.connect(around.setVisible)
        return around

    @property
    def _wide(self) -> bool:
        return self.width() >= self._theme.px(WIDE_FROM)

    def _arrange(self) -> None:
        side = self._page.side if self._page else None
        if side is None:
            return
        across = Qt.Orientation.Horizontal if self._wide else Qt.Orientation.Vertical
        if self._splitter.orientation() != across:
            self._splitter.setOrientation(across)
        if side.isHidden() is self.side_shown:
            side.setVisible(self.side_shown)
            whole = self.width() if self._wide else self.height()
            wanted = self._theme.px(SIDE_WIDTH) if self._wide else whole // 2
            self._splitter.setSizes([whole - wanted, wanted])

    def _focused_name(self) -> str:
        focused: QWidget | None = QApplication.focusWidget()
        while focused is not None and focused is not self:
            if focused.objectName() and not focused.objectName().startswith("qt_"):
                return focused.objectName()
            focused = focused.parentWidget()
        return ""


def _remove(widget: QWidget | None) -> None:
    """Hide a part at once, and delete it in another turn, since that takes as long as to build it.

    It gets no new parent, for which all of it would be styled once more.
    """
    if widget is not None:
        widget.hide()
        QTimer.singleShot(0, widget, widget.deleteLater)
