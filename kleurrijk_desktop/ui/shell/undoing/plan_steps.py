"""The steps of undo for changes of a plan."""

from functools import partial
from typing import Any

from kleurrijk_desktop.domain.plan import Action, Plan
from kleurrijk_desktop.ui.changes import PlanChanged
from kleurrijk_desktop.ui.screens.plan.plan_things import key_of
from kleurrijk_desktop.ui.shell.undoing.value_change import ValueChange
from kleurrijk_desktop.use_cases.plan_actions import ArrangeActions, Arranged
from kleurrijk_desktop.use_cases.plan_changes import (
    ChangeAction,
    Changed,
    ChangePlan,
    changes_between,
)
from kleurrijk_desktop.use_cases.undo import Step

LONGEST_TITLE = 40  # characters of a title in the name of a step

_NAMES = {
    "title": "action-title",
    "owner": "action-who",
    "with_whom": "action-who",
    "taking_part": "action-who",
    "start_on": "action-when",
    "due_on": "action-when",
    "review_on": "action-when",
    "effort": "action-means",
    "minutes": "action-means",
    "cents": "action-means",
    "reasons": "action-why",
    "goals": "action-why",
    "whose": "action-whose",
    "status": "action-status",
    "dropped_because": "action-status",
    "done_on": "action-status",
    "progress": "action-note",
    "what_changed": "action-outcome",
    "who_told": "action-outcome",
}
_PLAN_NAMES = {"asked": "plan-asked", "review_on": "plan-review"}
_TYPED = (str, tuple)  # what comes in parts while somebody types


def change_step(organisation_id: str, changed: Changed[Any]) -> Step[ValueChange[Any]] | None:
    """Return the step of a change that was stored, or None where nothing was."""
    before, after = changed.before, changed.after
    changes = changes_between(before, after)
    if not changes:
        return None
    name = min(changes, key=lambda each: each not in {"status", "reasons"})
    told = PlanChanged(organisation_id)
    merges = f"{key_of(after)}/{'/'.join(sorted(changes))}"
    typed = name != "reasons" and isinstance(changes[name], _TYPED)
    if isinstance(after, Plan):
        change = ValueChange(before, after, ChangePlan, told)
        return Step(_PLAN_NAMES[name], {}, change, merges if typed else None)
    change = ValueChange(before, after, ChangeAction, told)
    code = _NAMES.get(name, "action-text")
    return Step(code, {"action": short(after)}, change, merges if typed else None)


def bin_step(code: str, organisation_id: str, changed: Changed[Action]) -> Step[ValueChange[Any]]:
    """Return the step of putting an action into the plan or taking it out."""
    told = PlanChanged(organisation_id)
    change = ValueChange(changed.before, changed.after, ChangeAction, told)
    return Step(code, {"action": short(changed.after)}, change)


def move_step(
    organisation_id: str, action: Action, arranged: Arranged
) -> Step[ValueChange[Any]] | None:
    """Return the step of a move, or None where the action stood at the edge already."""
    if arranged.before == arranged.after:
        return None
    arrange = partial(ArrangeActions, arranged.plan_id)
    change = ValueChange(arranged.before, arranged.after, arrange, PlanChanged(organisation_id))
    return Step("plan-moved", {"action": short(action)}, change)


def short(action: Action) -> str:
    """Return the title of an action, cut where it is long."""
    title = " ".join(action.title.split())
    return title if len(title) <= LONGEST_TITLE else f"{title[:LONGEST_TITLE].rstrip()}…"
