"""The steps of undo for changes of the head of an assessment."""

from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.shell.undoing.value_change import ValueChange
from kleurrijk_desktop.use_cases.undo import Step

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.assessment import Assessment, Scope, WhoScored
    from kleurrijk_desktop.use_cases.who_scored import WhoChanged


def method_step(changed: "WhoChanged") -> "Step[ValueChange[WhoScored]]":
    """Return the step of another saying of who scored; typing of roles in a row is one step."""
    from kleurrijk_desktop.use_cases.who_scored import SwapMethod

    before, after, head = changed.before.who, changed.after.who, changed.after.assessment_id
    typed = (before.method, before.people_concerned) == (after.method, after.people_concerned)
    change = ValueChange(
        before, after, partial(SwapMethod, head), AssessmentChanged(head, head=True), head
    )
    if typed:
        return Step("roles", {}, change, merges_with=f"{head}/roles")
    return Step("who-scored", {}, change)


def target_step(head: "Assessment", wanted: int) -> "Step[ValueChange[int]]":
    """Return the step of wanting to reach another level; `head` is how it was before."""
    from kleurrijk_desktop.use_cases.targets import ChangeTarget

    told = AssessmentChanged(head.id, head=True)
    change = ValueChange(head.target, wanted, partial(ChangeTarget, head.id), told, head.id)
    return Step("target", {"level": wanted}, change)


def scope_step(head: "Assessment", wanted: "Scope") -> "Step[ValueChange[Scope]]":
    """Return the step of asking more or fewer questions; `head` is how it was before."""
    from kleurrijk_desktop.use_cases.scopes import ChangeScope

    told = AssessmentChanged(head.id, head=True)
    change = ValueChange(head.scope, wanted, partial(ChangeScope, head.id), told, head.id)
    return Step(f"scope-{wanted.value}", {}, change)
