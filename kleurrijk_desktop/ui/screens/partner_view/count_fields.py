"""Four fields for how many people gave each answer, made for typing with the keyboard alone."""

from collections.abc import Sequence
from dataclasses import astuple, fields
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.use_cases.partner_view import LARGEST_COUNT

COLUMNS = tuple(field.name for field in fields(Noticed))


class CountFields(QWidget):
    """Yes, partly, no, don't know; an empty field counts for nobody.

    Signals:
        edited: a number was typed, and all four are numbers.
        passed: Enter was pressed in the last field.
        pending_changed: `pending` may be another one now.
    """

    edited = Signal()
    passed = Signal()
    pending_changed = Signal()

    def __init__(
        self, theme: Theme, item_id: str, counts: Noticed, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._fields: dict[str, LineField] = {}
        for column, label, count in zip(COLUMNS, _labels(), astuple(counts), strict=True):
            field = LineField(theme, label, limit=len(str(LARGEST_COUNT)))
            field.setObjectName(f"{column}-{item_id}")
            field.set_text(str(count) if counts.total else "")
            field.edited.connect(partial(self._note, column))
            field.submitted.connect(partial(self._go_on, column))
            field.pending_changed.connect(self.pending_changed)
            self._fields[column] = field
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    @property
    def pending(self) -> bool:
        return any(field.pending for field in self._fields.values())

    def flush(self) -> None:
        for field in self._fields.values():
            field.flush()

    def focus_first(self) -> None:
        _enter(self._fields[COLUMNS[0]])

    def counts(self) -> Noticed:
        """Return what is filled in; raises ValueError where a field holds no number."""
        return Noticed(*(_count(self._fields[column].text()) for column in COLUMNS))

    def _go_on(self, column: str) -> None:
        place = COLUMNS.index(column) + 1
        if place == len(COLUMNS):
            self.passed.emit()
        else:
            _enter(self._fields[COLUMNS[place]])

    def _note(self, column: str, text: str) -> None:
        field = self._fields[column]
        try:
            _count(text)
        except ValueError:
            field.tell_problem(_("Digits only, for example 3."))
            return
        field.show_problem("")
        try:
            self.counts()
        except ValueError:  # the field that holds no number says so already
            return
        self.edited.emit()


def _labels() -> Sequence[str]:
    # i18n: What people answered, above the number of those who did.
    return _("Yes"), _("Partly"), _("No"), _("Don't know")


def _count(text: str) -> int:
    text = text.strip()
    if text and not (text.isdecimal() and text.isascii()):
        raise ValueError(text)
    return int(text or 0)


def _enter(field: LineField) -> None:
    """Put the focus there as Tab does, so that the next digit takes the place of what is there."""
    edit = field.focusProxy()
    assert edit is not None
    edit.setFocus(Qt.FocusReason.TabFocusReason)
