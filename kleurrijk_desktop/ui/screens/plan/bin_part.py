"""Actions that were removed from the plan, each with a way back."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.plan.hands import PlanHands
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import stack


def removed_actions(actions: Iterable[Action], hands: PlanHands) -> QWidget:
    """Return a card with the titles of what was removed."""
    return Card([_row(action, hands) for action in actions], spacing=12)


def _row(action: Action, hands: PlanHands) -> QWidget:
    button = secondary_button(_("Put it back"), lambda: hands.restore(action))
    button.setObjectName(f"restore-{action.id}")
    # i18n: What a screen reader says: the button, then the action.
    said = _("{button}: {action}").format(button=button.text(), action=action.title)
    button.setAccessibleName(said)
    return stack([PlainLabel(action.title), FlowRow([button])])
