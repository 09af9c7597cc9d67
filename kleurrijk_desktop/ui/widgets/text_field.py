"""What the fields for one line and for many have in common."""

from typing import Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.theme.style import mark
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.commit_timer import CommitTimer
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

_NEARLY_FULL = 20  # the counter appears when less than one part in so many is left


class Editor(Protocol):
    """What a field asks of the Qt widget in it.

    `shown` gives the text with nothing lost that Qt keeps; `show_text` takes it without limit.
    """

    def shown(self) -> str: ...
    def show_text(self, text: str) -> None: ...
    def used(self) -> int: ...
    def setReadOnly(self, on: bool, /) -> None: ...  # noqa: FBT001, N802 - Qt's own


class TextField(QWidget):
    """A label, a field, and a line below it for what is wrong or nearly full.

    A text is what was set until the person changes it: Qt alters some characters (U+2028, line
    ends), and that alone is no change. Undo is the application's: the field leaves Ctrl+Z alone.

    Signals:
        edited: the text, half a second after the last key, at the latest one second after the
            first one, and at once on leaving the field.
        submitted: Enter was pressed (in a field of one line).
        pending_changed: `pending` may be another one now.
    """

    edited = Signal(str)
    submitted = Signal()
    pending_changed = Signal()

    def __init__(self, label: str, field: QWidget, editor: Editor, limit: int) -> None:
        super().__init__()
        self._field, self._editor, self._limit = field, editor, limit
        self._loaded = self._told = self._shown_at_load = ""
        self._problem = ""
        self._label = PlainLabel(label)
        self._label.setBuddy(field)
        self._hint = PlainLabel(role="caption")
        self._hint.hide()
        self._timer = CommitTimer(self)
        self._timer.due.connect(self.flush)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._label, field, self._hint):
            column.addWidget(part)
        self.setFocusProxy(field)

    def text(self) -> str:
        """Return the text as it was set, or as the person changed it since."""
        shown = self._editor.shown()
        return self._loaded if shown == self._shown_at_load else shown

    @property
    def pending(self) -> bool:
        """Whether something was typed that was not told yet."""
        return self.text() != self._told

    def set_text(self, text: str) -> None:
        """Show a stored text, without telling anyone."""
        self._timer.stop()
        if text != self.text():
            self._editor.show_text(text)
        self._loaded = self._told = text
        self._shown_at_load = self._editor.shown()
        self._say_hint()

    def flush(self) -> None:
        """Tell at once what was typed and not told yet."""
        self._timer.stop()
        text = self.text()
        if text != self._told:
            self._told = text
            self.edited.emit(text)
        self.pending_changed.emit()

    def set_read_only(self, *, read_only: bool) -> None:
        self._editor.setReadOnly(read_only)

    def show_problem(self, sentence: str) -> None:
        """Say below the field what is wrong with it; an empty sentence takes that back."""
        self._problem = sentence
        mark(self._field, "problem", "true" if sentence else "false")
        self._say_hint()

    def tell_problem(self, sentence: str) -> None:
        """Show a problem that is found while one types or goes on, and announce it once."""
        if sentence and sentence != self._problem:
            announce(self._field, sentence)
        self.show_problem(sentence)

    def focus_field(self) -> None:
        """Put the focus into the field."""
        self._field.setFocus()

    def _typed(self) -> None:
        if self._timer.touch():
            self.pending_changed.emit()
        self._say_hint()

    def _refused(self) -> None:
        self._say_hint()
        # i18n: a field is full; {limit} is a number of characters
        sentence = _("The field is full: it holds {limit} characters. The rest was left out.")
        said = sentence.format(limit=self._limit)
        self._show_hint(said, "error")
        announce(self._field, said, urgent=True)

    def _say_hint(self) -> None:
        left = max(self._limit - self._editor.used(), 0)
        if self._problem:
            self._show_hint(self._problem, "error")
        elif left * _NEARLY_FULL <= self._limit:
            counted = ngettext("{count} character left", "{count} characters left", left)
            self._show_hint(counted.format(count=left), "note")
        else:
            self._show_hint("", "note")

    def _show_hint(self, sentence: str, tone: str) -> None:
        if sentence == self._hint.text() and tone == self._hint.property("tone"):
            return
        mark(self._hint, "tone", tone)
        self._hint.set_text(sentence)
        self._hint.setVisible(bool(sentence))
        self._field.setAccessibleDescription(sentence)
