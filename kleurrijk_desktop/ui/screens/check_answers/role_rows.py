"""Who took part, as roles with counts; never a name."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.assessment import Role
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.use_cases.who_scored import LONGEST_ROLE

LONGEST_COUNT = 3  # digits


class RoleRow(QWidget):
    """One role and how many people it stands for; an empty row counts for nobody.

    Signals:
        edited: something was changed.
        pending_changed: `pending` may be another one now.
    """

    edited = Signal()
    pending_changed = Signal()

    def __init__(self, theme: Theme, place: int, role: Role | None) -> None:
        super().__init__()
        self._name = LineField(theme, _("Role {place}").format(place=place), limit=LONGEST_ROLE)
        self._name.setObjectName(f"role-{place}")
        self._count = LineField(
            theme, _("How many in role {place}").format(place=place), limit=LONGEST_COUNT
        )
        self._count.setObjectName(f"count-{place}")
        if role is not None:
            self._name.set_text(role.name)
            self._count.set_text(str(role.count))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._name, 3)
        row.addWidget(self._count, 2)
        for field in self._fields:
            field.edited.connect(self._note)
            field.pending_changed.connect(self.pending_changed)

    @property
    def pending(self) -> bool:
        return any(field.pending for field in self._fields)

    def flush(self) -> None:
        for field in self._fields:
            field.flush()

    def focus_name(self) -> None:
        self._name.focus_field()

    def role(self) -> Role | None:
        """Return what is filled in: a role without a number is one person; None for nothing.

        Raises:
            ValueError: the number is none.
        """
        name, count = self._name.text().strip(), self._count.text().strip()
        if not (name or count):
            return None
        if not count:
            return Role(name, 1)
        if not (count.isdecimal() and count.isascii()) or int(count) == 0:
            raise ValueError(count)
        return Role(name, int(count))

    @property
    def _fields(self) -> tuple[LineField, LineField]:
        return self._name, self._count

    def _note(self) -> None:
        try:
            self.role()
        except ValueError:
            self._count.tell_problem(_("Write a whole number from 1, for example 3."))
            return
        self._count.show_problem("")
        self.edited.emit()


class RoleRows(QWidget):
    """Rows of roles, and a button for one more.

    Signals:
        edited: what `roles` returns was changed.
        pending_changed: `pending` may be another one now.
    """

    edited = Signal()
    pending_changed = Signal()

    def __init__(self, theme: Theme, roles: Iterable[Role], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[RoleRow] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        more = quiet_button(_("Add another ro&le"), self._add_and_focus)
        more.setObjectName("add-role")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(4)
        around.addLayout(self._column)
        around.addWidget(FlowRow([more]))
        for role in roles:
            self._add(role)
        if not self._rows:
            self._add(None)

    @property
    def pending(self) -> bool:
        return any(row.pending for row in self._rows)

    def flush(self) -> None:
        for row in self._rows:
            row.flush()

    def roles(self) -> tuple[Role, ...]:
        """Return the roles that are filled in.

        Raises:
            ValueError: one of the numbers is none.
        """
        found = [row.role() for row in self._rows]
        return tuple(role for role in found if role is not None)

    def _add(self, role: Role | None) -> RoleRow:
        row = RoleRow(self._theme, len(self._rows) + 1, role)
        row.edited.connect(self.edited)
        row.pending_changed.connect(self.pending_changed)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def _add_and_focus(self) -> None:
        row = self._add(None)
        row.show()
        row.focus_name()
