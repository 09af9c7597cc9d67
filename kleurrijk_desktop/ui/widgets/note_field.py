"""A field for a note."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.text_field import TextField

LONGEST_NOTE = 20_000
_LINES = 4
_PARAGRAPH_END = "\u2029"  # what Qt makes of a line feed


class NoteField(TextField):
    """A field of several lines; Tab leaves it."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        placeholder: str = "",
        limit: int = LONGEST_NOTE,
        parent: QWidget | None = None,
    ) -> None:
        self._edit = _NoteEdit(limit)
        super().__init__(label, self._edit, self._edit, limit)
        self.setParent(parent)
        self._edit.setPlaceholderText(placeholder)
        self._edit.typed.connect(self._typed)
        self._edit.refused.connect(self._refused)
        self._edit.left.connect(self.flush)
        theme.changed.connect(self._edit.updateGeometry)


class _NoteEdit(QPlainTextEdit):
    """A plain text edit that never holds more than `limit` characters of typed text."""

    typed = Signal()
    refused = Signal()
    left = Signal()

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = self._room = limit
        self._settling = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._settle)

    def shown(self) -> str:
        return self.document().toRawText().replace(_PARAGRAPH_END, "\n")

    def used(self) -> int:
        return self.document().characterCount() - 1

    def show_text(self, text: str) -> None:
        self._settling = True
        self.setPlainText(text)
        self._settling = False
        self._room = max(self._limit, self.used())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        around = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 12
        height = _LINES * self.fontMetrics().lineSpacing() + around
        return QSize(super().minimumSizeHint().width(), height)

    def event(self, event: QEvent) -> bool:
        return False if asks_for_undo(event) else super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        text = source.text()
        room = self._room - self.used() + len(self.textCursor().selectedText())
        self.textCursor().insertText(text[: max(room, 0)])
        self.ensureCursorVisible()
        if len(text) > room:
            self.refused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.left.emit()

    def _settle(self) -> None:
        if self._settling:
            return
        too_many = self.used() - self._room
        if too_many > 0:
            self._settling = True
            self._take_back(too_many)
            self._settling = False
        self.typed.emit()
        if too_many > 0:
            self.refused.emit()

    def _take_back(self, count: int) -> None:
        cursor = self.textCursor()
        end = cursor.position()
        cursor.setPosition(end - count, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()


def asks_for_undo(event: QEvent) -> bool:
    """Say whether a field would take a key for its own undo that belongs to the application."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(
        QKeySequence.StandardKey.Redo
    )
