"""How far an action is, what was noted on the way, and what came of it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.plan import Action, ActionStatus, with_note, with_status
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.plan.action_fields import (
    DONE,
    DROPPED,
    OUTCOME,
    ActionFields,
    with_field,
)
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.plan_words import status_name

Change = Callable[[Callable[[Action], Action]], Action]


class ProgressPart(QWidget):
    """Status, notes by day, and what changed; "done" stands apart from "what changed".

    Signals:
        pending_changed: `pending` may be another one now.
    """

    pending_changed = Signal()

    def __init__(
        self, theme: Theme, action: Action, today: date, change: Change, *, notes: bool = True
    ) -> None:
        """Show how far an action is; the note of today only where `notes` are wanted."""
        super().__init__()
        self._today = today
        self._change = change
        options = [(status.value, status_name(status)) for status in ActionStatus]
        self._status = RadioGroup(_("Done?"), options, action.status.value)
        self._status.setObjectName(f"status-{action.id}")
        self._dropped = ActionFields(theme, action, DROPPED)
        self._done = ActionFields(theme, action, DONE)
        self._outcome = ActionFields(theme, action, OUTCOME)
        self._note = NoteField(theme, _("Progress note of {day}").format(day=date_text(today)))
        self._note.setObjectName("progress-note")
        self._note.set_text(_note_of(action, today))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._lay_out(action, notes=notes)
        self._connect()
        self._show(action)

    @property
    def pending(self) -> bool:
        return self._note.pending or any(part.pending for part in self._parts)

    def flush(self) -> None:
        self._note.flush()
        for part in self._parts:
            part.flush()

    @property
    def _parts(self) -> tuple[ActionFields, ...]:
        return self._dropped, self._done, self._outcome

    def _lay_out(self, action: Action, *, notes: bool) -> None:
        for part in (self._status, self._dropped, self._done):
            self._column.addWidget(part)
        for note in action.progress:
            if note.written_on != self._today or not notes:
                self._column.addWidget(PlainLabel(date_text(note.written_on), quiet=True))
                self._column.addWidget(PlainLabel(note.note))
        self._column.addWidget(self._note)
        self._note.setVisible(notes)
        self._column.addWidget(self._outcome)

    def _connect(self) -> None:
        self._status.chosen.connect(self._set_status)
        self._note.edited.connect(self._write)
        self._note.pending_changed.connect(self.pending_changed)
        for part in self._parts:
            part.changed.connect(self._take)
            part.pending_changed.connect(self.pending_changed)

    def _set_status(self, chosen: str) -> None:
        self.flush()
        status, today = ActionStatus(chosen), self._today
        action = self._change(lambda before: with_status(before, status, today))
        self._done.show_value_of("done_on", action)
        self._show(action)

    def _take(self, name: str, value: object) -> None:
        self._change(lambda action: with_field(action, name, value))

    def _write(self, text: str) -> None:
        self._change(lambda action: with_note(action, self._today, text))

    def _show(self, action: Action) -> None:
        self._dropped.setVisible(action.status is ActionStatus.DROPPED)
        self._done.setVisible(action.status is ActionStatus.DONE)


def _note_of(action: Action, day: date) -> str:
    found = [note.note for note in action.progress if note.written_on == day]
    return found[0] if found else ""
