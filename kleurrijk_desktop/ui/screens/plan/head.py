"""The head of the page: whose plan it is, and of which year."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.open_plan import PlanOpened
from kleurrijk_desktop.wording.organisations import unit_words


class PlanHead(QWidget):
    """Names the plan, and lets another unit or year be chosen.

    Signals:
        chosen: (unit id, year).
    """

    chosen = Signal(str, int)

    def __init__(self, theme: Theme, plan: PlanOpened, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(plan_title(plan), "page")
        self._heading.setObjectName("plan-heading")
        self._unit = ChoiceField(theme, _("Whose plan?"))
        self._unit.setObjectName("plan-unit")
        units = [(unit.id, unit_words(unit)) for unit in plan.units]
        self._unit.set_options(units, plan.unit.id)
        self._year = ChoiceField(theme, _("Of which year?"))
        self._year.setObjectName("plan-year")
        years = [(str(year), str(year)) for year in plan.years]
        self._year.set_options(years, str(plan.plan.year))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(PlainLabel(plan.organisation.name, quiet=True))
        for part in (self._heading, self._unit, self._year):
            column.addWidget(part)
        self._unit.setVisible(len(plan.units) > 1)
        for field in (self._unit, self._year):
            field.chosen.connect(self._choose)

    def focus_heading(self) -> None:
        self._heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self.chosen.emit(self._unit.value(), int(self._year.value()))


def plan_title(plan: PlanOpened) -> str:
    """Return the name of the page, with the year."""
    return _("Improvement plan {year}").format(year=plan.plan.year)
