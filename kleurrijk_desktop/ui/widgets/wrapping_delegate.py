"""Rows of lists and tables that are high enough for their wrapped text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from kleurrijk_desktop.ui.widgets.wrapped_text import text_direction

SIDES = 24  # pixels left and right: the padding of the style rules, and room for the focus
ABOVE_AND_BELOW = 20
WORDS_WRAP = int(Qt.TextFlag.TextWordWrap)


class WrappingDelegate(QStyledItemDelegate):
    """Counts the padding that Qt forgets when it measures wrapped text under style rules."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.setItemDelegate(self)
        view.setTextElideMode(Qt.TextElideMode.ElideNone)

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Let every text read as its own letters do."""
        super().initStyleOption(option, index)
        option.direction = text_direction(option.text, option.direction)

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        usual = super().sizeHint(option, index)
        cell: QRect = option.rect
        width = cell.width() if cell.width() > 0 else self._view.viewport().width()
        text = str(index.data() or "")
        font = index.data(Qt.ItemDataRole.FontRole)
        metrics = QFontMetrics(font) if isinstance(font, QFont) else self._view.fontMetrics()
        needed = metrics.boundingRect(QRect(0, 0, width - SIDES, 0), WORDS_WRAP, text)
        return QSize(
            min(usual.width(), width), max(usual.height(), needed.height() + ABOVE_AND_BELOW)
        )
