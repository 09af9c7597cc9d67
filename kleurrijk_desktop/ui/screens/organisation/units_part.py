"""The parts of an organisation: named anew where they stand, added below, or put into the bin."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.organisation import Unit, UnitKind
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.organisations import unit_kind_name

PARTS = (UnitKind.TEAM, UnitKind.LOCATION, UnitKind.PARTNERSHIP, UnitKind.WHOLE)


class UnitsPart(QWidget):
    """What of an organisation can be assessed.

    Signals:
        named: a Unit as it was told last, and its new name.
        bin_wanted: the Unit that is to go into the bin.
        add_wanted: the kind and the name of a new one.
    """

    named = Signal(object, str)
    bin_wanted = Signal(object)
    add_wanted = Signal(object, str)

    def __init__(self, theme: Theme, units: Sequence[Unit], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._units = {unit.id: unit for unit in units}  # as told last, and so stored by then
        self._fields: list[LineField] = []
        self._kind = ChoiceField(theme, _("Another part to look at"))
        self._kind.set_options(
            [(kind.value, unit_kind_name(kind)) for kind in PARTS], UnitKind.TEAM.value
        )
        self._name = LineField(theme, _("Name of the new part"))
        self._name.setObjectName("new-unit-name")
        self._name.submitted.connect(self._add)
        add = secondary_button(_("Add this pa&rt"), self._add)
        add.setObjectName("add-unit")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(_("Parts of the organisation"), "item"))
        for unit in units:
            column.addWidget(self._card(unit, alone=len(units) == 1))
        for field in (self._kind, self._name):
            column.addWidget(field)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)

    def flush(self) -> None:
        """Tell at once which names were typed and not told yet."""
        for field in self._fields:
            field.flush()

    def _card(self, unit: Unit, *, alone: bool) -> Card:
        field = LineField(self._theme, unit_kind_name(unit.kind))
        field.setObjectName(f"unit-{unit.id}")
        field.set_text(unit.name)
        field.edited.connect(partial(self._named, unit.id))
        self._fields.append(field)
        card = Card([field])
        if not alone:
            away = quiet_button(_("Move to the bin"), lambda: self._put_away(unit.id))
            away.setObjectName(f"bin-unit-{unit.id}")
            away.setAccessibleName(
                _("{button}: {name}").format(
                    button=away.text(), name=unit.name or unit_kind_name(unit.kind)
                )
            )
            card.column.addWidget(away, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _named(self, unit_id: str, name: str) -> None:
        unit = self._units[unit_id]
        self._units[unit_id] = replace(unit, name=name.strip())
        self.named.emit(unit, name.strip())

    def _put_away(self, unit_id: str) -> None:
        self.flush()
        self.bin_wanted.emit(self._units[unit_id])

    def _add(self) -> None:
        self.add_wanted.emit(UnitKind(self._kind.value()), self._name.text().strip())
