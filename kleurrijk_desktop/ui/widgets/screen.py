"""What every screen is to the window."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.page_scroll import PageScroll, ScrollPlace

MARGIN = 24  # pixels around a page
BETWEEN_GROUPS = 16
IN_GROUP = 8
TURN_MS = 1  # so that what is asked for meanwhile comes first
LINE_LENGTH = 66  # average characters; so many make a line of about 75 letters

_END = object()


class Screen(QWidget):
    """One page in the content pane: a column of readable width that scrolls.

    A screen builds its texts once; for another language the window builds a new screen.

    Signals:
        title_changed: `title()` returns something else now.
        pending_changed: `has_pending_edits()` may return something else now.
        grown: a part was added by `grow`, or the last one was.
    """

    title_changed = Signal()
    pending_changed = Signal()
    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._scroll = PageScroll()
        self._column = QVBoxLayout(self._scroll.page)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(BETWEEN_GROUPS)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scroll)
        theme.changed.connect(self._limit_width)
        self._limit_width()

    @property
    def column(self) -> QVBoxLayout:
        """The column to put widgets into, top down."""
        return self._column

    @property
    def is_whole(self) -> bool:
        """Whether nothing is still to be added by `grow`."""
        return self._steps is None

    def grow(self, steps: Iterator[None]) -> None:
        """Add the first part of a long page now, and one more in later turns of the event loop.

        So the window answers meanwhile. What is left is dropped when the page goes.

        Args:
            steps: adds a part, top down, before each time that it yields.
        """
        self._steps = steps
        self._grow_on()

    def title(self) -> str:
        """Return what the window title says of this page, from the special to the general."""
        raise NotImplementedError

    def pending_edits_flush(self) -> None:
        """Commit what is typed and not told yet."""

    def has_pending_edits(self) -> bool:
        """Return whether something is typed and not told yet."""
        return False

    def focus_first(self) -> None:
        """Put the focus where reading begins."""

    def scroll_to_top(self) -> None:
        """Show the beginning of the page, and in a small window at least where the focus is."""
        self._scroll.go_to(ScrollPlace())

    def look_at(self, part: QWidget) -> None:
        """Show a part of the page that has just appeared; the focus stays where it is."""
        self._scroll.look_at(part)

    def reveal(self, part: QWidget) -> None:
        """Show a part that has just appeared as well, as far as the focus stays in sight."""
        self._scroll.reveal(part)

    def scroll_by(self, action: QAbstractSlider.SliderAction) -> None:
        """Scroll as a scroll bar does, for pages that are read with the keyboard."""
        self._scroll.verticalScrollBar().triggerAction(action)

    def picture_of(self, parts: Sequence[QWidget]) -> QPixmap:
        """Return what the page shows from the first to the last of some of its parts."""
        page = self._scroll.page
        area = QRect()
        for part in parts:
            area = area.united(QRect(part.mapTo(page, QPoint()), part.size()))
        return page.grab(area.adjusted(-IN_GROUP, -IN_GROUP, IN_GROUP, IN_GROUP))

    @property
    def place(self) -> ScrollPlace:
        """How far down the page is scrolled."""
        return self._scroll.place

    def arrive(self, place: ScrollPlace) -> None:
        """Scroll to a place as soon as the page has its size."""
        self._scroll.go_to_later(place)

    def _grow_on(self) -> None:
        assert self._steps is not None
        self._scroll.page.setUpdatesEnabled(False)  # else the new part is seen in too little room
        is_last = True  # also where it breaks
        try:
            is_last = next(self._steps, _END) is _END
        finally:
            QTimer.singleShot(TURN_MS, self, partial(self._show_grown, is_last=is_last))

    def _show_grown(self, *, is_last: bool) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._scroll.page.setUpdatesEnabled(True)
        if is_last:
            self._steps = None
        else:
            QTimer.singleShot(TURN_MS, self, self._grow_on)
        self.grown.emit()

    def _limit_width(self) -> None:
        line = LINE_LENGTH * self.fontMetrics().averageCharWidth()
        self._scroll.page.setMaximumWidth(line + 2 * MARGIN)
