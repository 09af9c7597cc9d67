"""What was found of one kind, under a heading; the rest comes when it is wanted."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.search.results import Result
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.result_button import ResultButton

SHOWN_FIRST, SHOWN_MORE = 5, 10


class ResultGroup(QWidget):
    """A heading and a button for each of the first few results."""

    def __init__(
        self, theme: Theme, heading: str, results: Sequence[Result], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._left = list(results)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(PlainLabel(heading, "item"))
        self._more = quiet_button(_("Show more of these"), self._show_more)
        self._more.setObjectName("show-more")
        # i18n: What a screen reader says: the button, then the heading that it belongs to.
        name = _("{button}: {heading}").format(button=self._more.text(), heading=heading)
        self._more.setAccessibleName(name)
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self.first = self._add(SHOWN_FIRST)

    def _show_more(self) -> None:
        self._add(SHOWN_MORE).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, count: int) -> ResultButton:
        """Add so many results above the button, and return the first of them."""
        added = [
            ResultButton(self._theme, each.title, each.details, each.go)
            for each in self._left[:count]
        ]
        del self._left[:count]
        for button in added:
            self._column.insertWidget(self._column.indexOf(self._more), button)
        self._more.setVisible(bool(self._left))
        return added[0]
