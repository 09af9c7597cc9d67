"""Rows of figures, and of what they are about, that a screen reader can walk through."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from kleurrijk_desktop.charts.primitives import ChartTable
from kleurrijk_desktop.ui.widgets.scroll_ground import lay_ground
from kleurrijk_desktop.ui.widgets.wrapping_delegate import SIDES, WrappingDelegate


class FiguresTable(QTableWidget):
    """One row per line; as high as its rows, so that only the page scrolls downwards.

    The first column is never narrower than its longest word: the table scrolls sideways instead.
    """

    def __init__(self, name: str, figures: ChartTable, parent: QWidget | None = None) -> None:
        super().__init__(len(figures.rows), len(figures.headings), parent)
        lay_ground(self)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(figures.headings)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        WrappingDelegate(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        for row, cells in enumerate(figures.rows):
            for column, text in enumerate(cells):
                cell = QTableWidgetItem(text)
                if column:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(row, column, cell)
        if figures.rows:
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
        others = sum(self.columnWidth(column) for column in range(1, self.columnCount()))
        self.setColumnWidth(0, max(self.viewport().width() - others, self._longest_word()))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        frame = 2 * self.frameWidth()
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        self.setFixedHeight(rows + self.horizontalHeader().height() + frame + below)

    def _longest_word(self) -> int:
        """Return what the first column needs so that the table scrolls and no word is cut."""
        cells = (self.item(row, 0) for row in range(self.rowCount()))
        words = (word for cell in cells if cell is not None for word in cell.text().split())
        return SIDES + max(map(self.fontMetrics().horizontalAdvance, words), default=0)
