"""What every screen is to the window."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kleurrijk_desktop.ui.theme.theme import Theme

MARGIN = 24  # pixels around a page
BETWEEN_GROUPS = 16
IN_GROUP = 8
LINE_LENGTH = 75  # characters; longer lines are hard to follow


class Screen(QWidget):
    """One page in the content pane: a column of readable width that scrolls.

    A screen builds its texts once; for another language the window builds a new screen.

    Signals:
        title_changed: `title()` returns something else now.
    """

    title_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(BETWEEN_GROUPS)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._page, stretch=1)
        row.addStretch(0)
        self._scrolled = QScrollArea()
        self._scrolled.setWidgetResizable(True)
        self._scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scrolled.setWidget(middle)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._scrolled)
        theme.changed.connect(self._limit_width)
        self._limit_width()

    @property
    def column(self) -> QVBoxLayout:
        """The column to put widgets into, top down."""
        return self._column

    def title(self) -> str:
        """Return what the window title says of this page, from the special to the general."""
        raise NotImplementedError

    def pending_edits_flush(self) -> None:
        """Commit what is typed and not told yet."""

    def focus_first(self) -> None:
        """Put the focus where reading begins."""

    def _limit_width(self) -> None:
        line = LINE_LENGTH * self.fontMetrics().averageCharWidth()
        self._page.setMaximumWidth(line + 2 * MARGIN)
