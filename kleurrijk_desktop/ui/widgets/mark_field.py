"""A field that takes a fixed number of marks, one key each, and then empties itself."""

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.answer_options import KEYS
from kleurrijk_desktop.ui.widgets.note_field import asks_for_undo
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel


class MarkField(QWidget):
    """A label and a field for the keys 0–4, - and ?; nothing of what was typed stays in it.

    Signals:
        typed: how many marks are in it now.
        complete: a tuple of `Choice`, as soon as all marks are typed.
    """

    typed = Signal(int)
    complete = Signal(tuple)

    def __init__(self, theme: Theme, label: str, marks: int) -> None:
        super().__init__()
        self._marks = marks
        self._edit = _MarkEdit(marks)
        self._label = PlainLabel(label)
        self._label.setBuddy(self._edit)
        self._edit.textEdited.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(self._edit)
        self.setFocusProxy(self._edit)
        theme.changed.connect(self._edit.updateGeometry)

    def set_label(self, label: str) -> None:
        self._label.set_text(label)

    def _take(self, text: str) -> None:
        if len(text) < self._marks:
            self.typed.emit(len(text))
            return
        # Not `clear`, which Ctrl+Z would take back.
        self._edit.setText("")
        self.typed.emit(0)
        self.complete.emit(tuple(KEYS[key] for key in text))


class _MarkEdit(QLineEdit):
    """A line edit for marks only, without a way back to what was typed before."""

    def __init__(self, marks: int) -> None:
        super().__init__()
        allowed = QRegularExpression(rf"[0-4?\-]{{0,{marks}}}")
        self.setValidator(QRegularExpressionValidator(allowed, self))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        return False if asks_for_undo(event) else super().event(event)
