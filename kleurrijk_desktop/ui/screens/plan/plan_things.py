"""How actions and plans are known, changed and read on a desk."""

from typing import Any

from kleurrijk_desktop.domain.plan import Action, Plan
from kleurrijk_desktop.use_cases.plan_changes import (
    ChangeAction,
    Changed,
    ChangePlan,
    ReadAction,
    ReadPlan,
    changes_between,
)
from kleurrijk_desktop.use_cases.ports import UseCase

Thing = Action | Plan


class PlanThings:
    """Actions, and what is said of a whole plan."""

    def key_of(self, thing: Thing) -> str:
        """Return what a thing is known by, also a plan that is not stored yet."""
        return key_of(thing)

    def changes(self, found: Any, wanted: Any) -> dict[str, Any]:
        return changes_between(found, wanted)

    def change(self, found: Any, wanted: Any) -> UseCase[Changed[Any]]:
        if isinstance(found, Action):
            return ChangeAction(found, wanted)
        return ChangePlan(found, wanted)

    def read(self, thing: Thing) -> UseCase[Any]:
        return ReadAction(thing.id) if isinstance(thing, Action) else ReadPlan(thing.key)


def key_of(thing: Thing) -> str:
    """Return what a thing is known by, also a plan that is not stored yet."""
    if isinstance(thing, Action):
        return thing.id
    return f"{thing.organisation_id}/{thing.unit_id or ''}/{thing.year}"
