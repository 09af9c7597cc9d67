"""The document as text, with its headings to go to."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.preview.outline import Line
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

_STEP = "    "  # before a heading below another


class TextView(QWidget):
    """All text of a document in the order in which it is read aloud; nothing can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._starts: list[int] = []
        self._headings = QListWidget()
        self._headings.setObjectName("headings")
        self._headings.setAccessibleName(_("Headings"))
        self._headings.setWordWrap(True)
        self._headings.setResizeMode(QListView.ResizeMode.Adjust)
        self._headings.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._headings.currentRowChanged.connect(self._go_to)
        self._text = QPlainTextEdit()
        self._text.setObjectName("document-text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setUndoRedoEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._headings, 1)
        row.addWidget(_below_its_label(self._text), 2)

    def show_lines(self, lines: Sequence[Line], language: str) -> None:
        """Show another document, in the language that it speaks."""
        said: list[str] = []
        starts: list[int] = []
        length = 0
        self._headings.blockSignals(True)  # noqa: FBT003 - Qt has no name for it
        self._headings.clear()
        for line in lines:
            text = f"\n{line.text}" if line.level and said else line.text
            if line.level:
                QListWidgetItem(_STEP * (line.level - 1) + line.text, self._headings)
                starts.append(length + _units(text) - _units(line.text))
            said.append(text)
            length += _units(text) + 1
        self._headings.blockSignals(False)  # noqa: FBT003 - Qt has no name for it
        self._starts = starts
        for part in (self._headings, self._text):
            part.setLocale(QLocale(language))
        self._text.setPlainText("\n".join(said))

    def focus_text(self) -> None:
        self._text.setFocus()

    def _go_to(self, row: int) -> None:
        if 0 <= row < len(self._starts):
            cursor = self._text.textCursor()
            cursor.movePosition(QTextCursor.MoveOperation.End)
            self._text.setTextCursor(cursor)  # so that the heading comes to the top
            cursor.setPosition(self._starts[row])
            self._text.setTextCursor(cursor)
            self._text.ensureCursorVisible()


def _below_its_label(text: QPlainTextEdit) -> QWidget:
    label = PlainLabel(_("Text of the document"), "strong")
    label.setBuddy(text)
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(label)
    column.addWidget(text, 1)
    return holder


def _units(text: str) -> int:
    """Return how many places Qt counts in a text: two for a rare character."""
    return len(text.encode("utf-16-le")) // 2
