"""The lines that belong to one choice only: a reason, whom to ask, with whom checked and when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.questions.view import Field
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.levels import still_to_confirm
from kleurrijk_desktop.wording.typed_days import read_day, write_day


class ExtraLines(QWidget):
    """Shows the lines that the choice asks for; what is typed stays when another is chosen.

    Signals:
        written: (Field, str) one of the texts.
        dated: (date or None) when level 4 was checked.
        undated: what was typed for that and is no day.
        pending_changed: `pending` may be another one now.
    """

    written = Signal(object, str)
    dated = Signal(object)
    undated = Signal(str)
    pending_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unread = ""
        self._reason = LineField(theme, _("Why doesn't it apply to us? (optional)"))
        self._ask_whom = LineField(theme, _("Who could know? Whom will we ask? (optional)"))
        self._checked_with = LineField(
            theme, _("With whom checked?"), _("People it is about, for example the parents' café")
        )
        self._checked_on = LineField(
            theme, _("Checked when?"), _("Day-month-year, for example 22-11-2026")
        )
        self._fields = {
            Field.REASON: self._reason,
            Field.ASK_WHOM: self._ask_whom,
            Field.CHECKED_WITH: self._checked_with,
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for name, line in self._fields.items():
            line.setObjectName(name.value)
            line.edited.connect(lambda text, name=name: self.written.emit(name, text))
            layout.addWidget(line)
        self._checked_on.setObjectName("checked-on")
        self._checked_on.edited.connect(self._read_day)
        layout.addWidget(self._checked_on)
        self._still_to_say = PlainLabel(quiet=True)
        self._still_to_say.setObjectName("still-to-say")
        layout.addWidget(self._still_to_say)
        for line in self._lines:
            line.pending_changed.connect(self.pending_changed)

    @property
    def pending(self) -> bool:
        """Whether something was typed that was not told yet."""
        return any(line.pending for line in self._lines)

    def show_unread(self, typed: str) -> None:
        """Show what was typed as a day and is none in the place of the day, until it is one."""
        self._unread = typed

    def show_answer(self, answer: Answer) -> None:
        """Show what is stored, and only the lines that belong to the choice."""
        self._reason.set_text(answer.reason)
        self._ask_whom.set_text(answer.ask_whom)
        self._checked_with.set_text(answer.checked_with)
        self._checked_on.set_text(self._unread or write_day(answer.checked_on))
        self._checked_on.show_problem(_no_day() if self._unread else "")
        self.show_for(answer)

    def show_for(self, answer: Answer) -> None:
        """Show the lines that belong to the choice, and say what is missing beside a 4."""
        choice = answer.choice
        self._reason.setVisible(choice is Choice.NOT_APPLICABLE)
        self._ask_whom.setVisible(choice is Choice.UNKNOWN)
        self._checked_with.setVisible(choice is Choice.LEVEL_4)
        self._checked_on.setVisible(choice is Choice.LEVEL_4)
        self._still_to_say.set_text(still_to_confirm(answer))
        self._still_to_say.setVisible(bool(still_to_confirm(answer)))
        self.setVisible(choice in {Choice.NOT_APPLICABLE, Choice.UNKNOWN, Choice.LEVEL_4})

    def set_read_only(self) -> None:
        for line in self._lines:
            line.set_read_only(read_only=True)

    def hand_in(self) -> None:
        for line in self._lines:
            line.flush()

    @property
    def _lines(self) -> tuple[LineField, ...]:
        return (*self._fields.values(), self._checked_on)

    def _read_day(self, typed: str) -> None:
        try:
            day = read_day(typed)
        except ValueError:
            self._unread = typed
            self._checked_on.tell_problem(_no_day())
            self.undated.emit(typed)
            return
        self._unread = ""
        self._checked_on.show_problem("")
        self.dated.emit(day)


def _no_day() -> str:
    return _("This is not a day. Write it as day-month-year, for example 22-11-2026.")
