"""Fields of one line in which something else than a text is typed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.wording.typed_days import read_day, write_day
from kleurrijk_desktop.wording.typed_numbers import (
    read_hours,
    read_money,
    write_hours,
    write_money,
)


class TypedField(LineField):
    """A field that says so where what is typed cannot be read, and then tells nobody.

    Signals:
        meant: the value that was typed, or None where the field is empty.
    """

    meant = Signal(object)

    def __init__(
        self,
        theme: Theme,
        label: str,
        hint: str,
        read: Callable[[str], Any],
        problem: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, label, hint, parent=parent)
        self._read_typed = read
        self._unread = problem
        self._kept: dict[str, str] = {}
        self._key = ""
        self.edited.connect(self._read)

    def keep_in(self, kept: dict[str, str], key: str) -> None:
        """Keep what cannot be read under a key, and show what was kept there before."""
        self._kept, self._key = kept, key
        if key in kept:
            self.set_text(kept[key])
            self.show_problem(self._unread)

    def show_value(self, text: str) -> None:
        """Show another value in the place of whatever was typed."""
        self._kept.pop(self._key, None)
        self.set_text(text)
        self.show_problem("")

    def _read(self, typed: str) -> None:
        try:
            value = self._read_typed(typed)
        except ValueError:
            self._kept[self._key] = typed
            self.tell_problem(self._unread)
            return
        self._kept.pop(self._key, None)
        self.show_problem("")
        self.meant.emit(value)


def day_field(theme: Theme, label: str, value: Any) -> TypedField:
    """Return a field for a day."""
    problem = _("This is not a day. Write it as day-month-year, for example 22-11-2026.")
    hint = _("Day-month-year, for example 22-11-2026")
    field = TypedField(theme, label, hint, read_day, problem)
    field.set_text(write_day(value))
    return field


def hours_field(theme: Theme, label: str, value: Any) -> TypedField:
    """Return a field for hours; its value is in minutes."""
    problem = _("This is not a time. Write hours, for example 2, 1:30 or 1.5.")
    field = TypedField(theme, label, _("Hours, for example 2 or 1:30"), read_hours, problem)
    field.set_text(write_hours(value))
    return field


def money_field(theme: Theme, label: str, value: Any) -> TypedField:
    """Return a field for euros; its value is in cents."""
    problem = _("This is not an amount. Write euros, for example 250 or 12.50.")
    field = TypedField(theme, label, _("Euros, for example 250"), read_money, problem)
    field.set_text(write_money(value))
    return field
