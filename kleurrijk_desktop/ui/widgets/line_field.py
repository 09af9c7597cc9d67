"""A field for one line of text."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.note_field import asks_for_undo
from kleurrijk_desktop.ui.widgets.text_field import TextField

LONGEST_LINE = 500


class LineField(TextField):
    """A field of one line; Enter submits it."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        placeholder: str = "",
        limit: int = LONGEST_LINE,
        parent: QWidget | None = None,
    ) -> None:
        self._edit = _LineEdit(limit)
        super().__init__(label, self._edit, self._edit, limit)
        self.setParent(parent)
        self._edit.setPlaceholderText(placeholder)
        self._edit.textEdited.connect(self._typed)
        # Later, since what did fit is told after it.
        self._edit.inputRejected.connect(self._refused, Qt.ConnectionType.QueuedConnection)
        self._edit.left.connect(self.flush)
        self._edit.returnPressed.connect(self.flush)
        self._edit.returnPressed.connect(self.submitted)
        theme.changed.connect(self._edit.updateGeometry)


class _LineEdit(QLineEdit):
    """A line edit that says when it is left, and when it is full instead of cutting silently."""

    left = Signal()

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit
        self.setMaxLength(limit)

    def shown(self) -> str:
        return self.text()

    def used(self) -> int:
        return len(self.text())

    def show_text(self, text: str) -> None:
        self.setMaxLength(max(self._limit, 2 * len(text)))
        self.setText(text)
        self.setMaxLength(max(self._limit, self.used()))

    def event(self, event: QEvent) -> bool:
        return False if asks_for_undo(event) else super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.left.emit()
