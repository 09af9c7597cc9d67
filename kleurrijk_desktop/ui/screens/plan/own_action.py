"""Putting an action of one's own into the plan."""

from functools import partial

import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.plan.hands import PlanHands
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.line_field import LineField


class OwnAction(QWidget):
    """A field and a button; Enter in the field does the same."""

    def __init__(self, theme: Theme, hands: PlanHands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hands = hands
        self._title = LineField(
            theme, _("An action of our own: what do we do?"), _("For example: eat together")
        )
        self._title.setObjectName("own-action")
        self._title.submitted.connect(self._add)
        add = secondary_button(_("&Add to the plan"), self._add)
        add.setObjectName("add-action")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(FlowRow([add]))

    def typed(self) -> str:
        """Return what is typed and not added yet."""
        return self._title.text()

    def show_typed(self, text: str) -> None:
        self._title.set_text(text)

    def _give_back(self, title: str) -> None:
        if shiboken6.isValid(self):  # the page may be another one by now
            self.show_typed(title)

    def _add(self) -> None:
        title = self._title.text().strip()
        self._title.show_problem("" if title else _("Write what you will do."))
        if title:
            self._title.set_text("")
            self._hands.add(title, partial(self._give_back, title))
        else:
            self._title.focus_field()
