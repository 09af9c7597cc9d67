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
        self.edited.connect(self._read)

    def _read(self, typed: str) -> None:
        try:
            value = self._read_typed(typed)
        except ValueError:
            self.show_problem(self._unread)
            return
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
