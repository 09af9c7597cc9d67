"""The typed fields of an action, group by group."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.translation import N_, _
from kleurrijk_desktop.ui.screens.plan.typed_field import (
    TypedField,
    day_field,
    hours_field,
    money_field,
)
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.text_field import TextField
from kleurrijk_desktop.wording.typed_days import write_day

if TYPE_CHECKING:
    from collections.abc import Callable


class Kind(StrEnum):
    """What is typed into a field."""

    LINE = "line"
    NOTE = "note"
    DAY = "day"
    HOURS = "hours"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of an action: its name in the domain, its label, and what is typed."""

    name: str
    label: str
    kind: Kind = Kind.LINE


WHAT = (
    Asked("title", N_("What do we do?")),
    Asked("start_small", N_("Where do we start small? One group, place or activity")),
    Asked("first_step", N_("First step"), Kind.NOTE),
)
WHO = (
    Asked("owner", N_("Who sees to it?")),
    Asked("with_whom", N_("With whom?")),
    Asked("taking_part", N_("Who of the people it is about takes part?")),
)
WHEN = (
    Asked("start_on", N_("Start"), Kind.DAY),
    Asked("due_on", N_("Ready by"), Kind.DAY),
    Asked("review_on", N_("When do we look at it again?"), Kind.DAY),
)
MEANS = (
    Asked("minutes", N_("Hours of work"), Kind.HOURS),
    Asked("cents", N_("Money in euros"), Kind.MONEY),
)
CHANGE = (
    Asked("now", N_("How is it now?"), Kind.NOTE),
    Asked("wanted", N_("How do we want it to be?"), Kind.NOTE),
    Asked("sign", N_("Sign of success: how will we notice?"), Kind.NOTE),
)
DROPPED = (Asked("dropped_because", N_("Why was it dropped?")),)
DONE = (Asked("done_on", N_("Done on"), Kind.DAY),)
OUTCOME = (
    Asked("what_changed", N_("What changed?"), Kind.NOTE),
    Asked("who_told", N_("Who told us?")),
)


class ActionFields(QWidget):
    """Some fields of an action below each other.

    Signals:
        changed: (name, value) one of them says something else.
        pending_changed: `pending` may be another one now.
    """

    changed = Signal(str, object)
    pending_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        action: Action,
        asked: tuple[Asked, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields = {each.name: self._field(each, action) for each in asked}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in self._fields.values():
            field.pending_changed.connect(self.pending_changed)
            column.addWidget(field)

    @property
    def pending(self) -> bool:
        return any(field.pending for field in self._fields.values())

    def flush(self) -> None:
        for field in self._fields.values():
            field.flush()

    def field(self, name: str) -> TextField:
        """Return a field by its name in the domain."""
        return self._fields[name]

    def show_value_of(self, name: str, action: Action) -> None:
        """Show what a day became by itself, without telling anyone."""
        field = self._fields[name]
        assert isinstance(field, TypedField)
        field.show_value(write_day(getattr(action, name)))

    def _field(self, asked: Asked, action: Action) -> TextField:
        value, label = getattr(action, asked.name), _(asked.label)
        field = self._plain(asked, label, value) or self._typed(asked, label, value)
        field.setObjectName(f"action-{asked.name}")
        return field

    def _plain(self, asked: Asked, label: str, value: str) -> TextField | None:
        if asked.kind not in {Kind.LINE, Kind.NOTE}:
            return None
        field: TextField = (
            NoteField(self._theme, label)
            if asked.kind is Kind.NOTE
            else LineField(self._theme, label)
        )
        field.set_text(value)
        field.edited.connect(lambda text: self.changed.emit(asked.name, text))
        return field

    def _typed(self, asked: Asked, label: str, value: object) -> TypedField:
        makers: dict[Kind, Callable[[Theme, str, object], TypedField]] = {
            Kind.DAY: day_field,
            Kind.HOURS: hours_field,
            Kind.MONEY: money_field,
        }
        field = makers[asked.kind](self._theme, label, value)
        field.meant.connect(lambda meant: self.changed.emit(asked.name, meant))
        return field


def with_field(action: Action, name: str, value: object) -> Action:
    """Return an action in which one field says something else."""
    return replace(action, **{name: value})  # type: ignore[arg-type]  # the field knows its type
