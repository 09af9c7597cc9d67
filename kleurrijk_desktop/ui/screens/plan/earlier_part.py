"""What became of the actions of the plan before: done? what changed, and who told us?"""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.plan.hands import PlanHands
from kleurrijk_desktop.ui.screens.plan.progress_part import ProgressPart
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.open_plan import EarlierAction
from kleurrijk_desktop.wording.action_words import action_lines


class EarlierCard(Card):
    """An action of the plan before, with what came of it and a way to go on with it.

    Signals:
        pending_changed: `pending` may be another one now.
    """

    pending_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        earlier: EarlierAction,
        action: Action,
        today: date,
        hands: PlanHands,
        parent: QWidget | None = None,
    ) -> None:
        """Show an action as the user wants it stored."""
        super().__init__(spacing=8, parent=parent)
        self._action, self._hands, self._carried = action, hands, earlier.carried
        self.setObjectName(f"earlier-{action.id}")
        self._progress = ProgressPart(theme, action, today, self._change, notes=False)
        self._progress.pending_changed.connect(self.pending_changed)
        self.column.addWidget(PlainLabel(action.title, "item"))
        for line in action_lines(action):
            self.column.addWidget(PlainLabel(line, quiet=True))
        self.column.addWidget(self._progress)
        carry = secondary_button(_("Go on with it in this plan"), self._carry)
        carry.setObjectName(f"carry-{action.id}")
        # i18n: What a screen reader says: the button, then the action.
        said = _("{button}: {action}").format(button=carry.text(), action=action.title)
        carry.setAccessibleName(said)
        self._way_on = FlowRow([carry])
        self.column.addWidget(self._way_on)
        self._way_on.setVisible(not (earlier.carried or action.is_over))
        if earlier.carried:
            self.column.addWidget(PlainLabel(_("This plan goes on with it.")))

    @property
    def pending(self) -> bool:
        return self._progress.pending

    def flush(self) -> None:
        self._progress.flush()

    def _carry(self) -> None:
        self._hands.carry_over(self._action)

    def _change(self, change: Callable[[Action], Action]) -> Action:
        before, self._action = self._action, change(self._action)
        if before != self._action:
            self._hands.put(before, self._action)
            self._way_on.setVisible(not (self._carried or self._action.is_over))
        return self._action
