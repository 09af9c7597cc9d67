"""All assessments of a history, the newest first; the older ones come when they are wanted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.history.entry_row import EntryRow
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.history import Entry, History

AT_ONCE = 6  # rows; many more would let the page stall while it is laid out


class EntryList(QWidget):
    """One card per assessment.

    Signals:
        result_wanted: the id of an assessment.
        comparison_wanted: the ids of an assessment and of the one before it.
    """

    result_wanted = Signal(str)
    comparison_wanted = Signal(object)

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = {
            step.newer.assessment.id: step.older.assessment.id for step in history.trend.steps
        }
        self._left = list(history.entries)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(PlainLabel(_("All assessments"), "item"))
        note = _("Each number is about its own questions; what changed stands above.")
        self._column.addWidget(PlainLabel(note, quiet=True))
        self._more = quiet_button(_("Show older assessments"), self._show_older)
        self._more.setObjectName("show-older")
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._show_more()

    def _show_older(self) -> None:
        """Show more rows, and put the focus on the first of them."""
        self._show_more().focus_first()

    def _show_more(self) -> EntryRow:
        rows = [self._row(entry) for entry in self._left[:AT_ONCE]]
        del self._left[:AT_ONCE]
        for row in rows:
            self._column.insertWidget(self._column.indexOf(self._more), row)
        if not self._left:
            self._more.hide()
        return rows[0]

    def _row(self, entry: Entry) -> EntryRow:
        row = EntryRow(entry, has_earlier=entry.id in self._before)
        row.result_wanted.connect(self.result_wanted)
        row.comparison_wanted.connect(self._compare)
        return row

    def _compare(self, newer: str) -> None:
        self.comparison_wanted.emit((newer, self._before[newer]))
