"""Where a number comes from, as a table that a screen reader can walk through."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.wrapping_delegate import WrappingDelegate
from kleurrijk_desktop.wording.explain import ExplainedItem


class ExplanationTable(QTableWidget):
    """One row per question that counts; as high as its rows, so that only the page scrolls."""

    def __init__(
        self, name: str, explained: Sequence[ExplainedItem], parent: QWidget | None = None
    ) -> None:
        headers = [_("Question"), _("Level"), _("Weight"), _("Level × weight")]
        super().__init__(len(explained), len(headers), parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(headers)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        WrappingDelegate(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, line in enumerate(explained):
            self._fill(row, line)
        if explained:
            self.setCurrentCell(0, 0)  # a screen reader is silent in a table without one
            self.clearSelection()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Mark the cell that is read, which needs no mark while the focus is elsewhere."""
        super().focusInEvent(event)
        if (cell := self.currentItem()) is not None:
            cell.setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        frame = 2 * self.frameWidth()
        self.setFixedHeight(rows + self.horizontalHeader().height() + frame)

    def _fill(self, row: int, line: ExplainedItem) -> None:
        numbers = (line.level, line.weight, line.adds)
        question = "\n".join(filter(None, (str(line.statement), line.remark)))
        for column, text in enumerate((question, *map(str, numbers))):
            cell = QTableWidgetItem(text)
            if column:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            self.setItem(row, column, cell)
