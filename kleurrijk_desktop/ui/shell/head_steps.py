"""The steps of undo for changes of the head of an assessment."""

from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.shell.value_change import ValueChange
from kleurrijk_desktop.use_cases.undo import Step

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.assessment import WhoScored
    from kleurrijk_desktop.use_cases.who_scored import MethodSet


def method_step(stored: "MethodSet") -> "Step[ValueChange[WhoScored]]":
    """Return the step of another saying of who scored; typing of roles in a row is one step."""
    from kleurrijk_desktop.use_cases.who_scored import SwapMethod

    before, after, head = stored.before, stored.assessment.who_scored, stored.assessment.id
    typed = (before.method, before.people_concerned) == (after.method, after.people_concerned)
    change = ValueChange(
        before, after, partial(SwapMethod, head), AssessmentChanged(head, head=True), head
    )
    if typed:
        return Step("roles", {}, change, merges_with=f"{head}/roles")
    return Step("who-scored", {}, change)
