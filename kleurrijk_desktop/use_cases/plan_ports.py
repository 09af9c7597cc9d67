"""What the use cases need of the plans that are stored; the other ports are in `ports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kleurrijk_desktop.domain.plan import Action, Person, Plan, PlanKey


class Plans(Protocol):
    """The improvement plans and their actions."""

    def of(self, organisation_id: str) -> Sequence[Plan]:
        """Return the plans of an organisation and its units, the oldest first."""
        ...

    def find(self, key: PlanKey) -> Plan | None: ...
    def get(self, plan_id: str) -> Plan: ...
    def add(self, new: Plan) -> None: ...
    def update(self, changed: Plan) -> Plan:
        """Store a changed plan; raises a "changed-elsewhere" fault on an old version."""
        ...

    def actions(self, plan_id: str) -> Sequence[Action]:
        """Return the actions of a plan in their order, also those in the bin."""
        ...

    def action(self, action_id: str) -> Action: ...
    def next_place(self, plan_id: str) -> int: ...
    def add_action(self, new: Action, owner_id: str | None) -> None: ...
    def update_action(self, changed: Action, owner_id: str | None) -> Action:
        """Store a changed action; raises a "changed-elsewhere" fault on an old version."""
        ...

    def arrange(self, action_ids: Sequence[str]) -> None:
        """Give the actions of a plan this order; no version changes."""
        ...


class Persons(Protocol):
    """The people who are named in plans."""

    def id_of(self, organisation_id: str, name: str) -> str | None: ...
    def add(self, somebody: Person) -> None: ...
    def forget_unnamed(self, organisation_id: str) -> None:
        """Drop everybody whom no action names any more."""
        ...
