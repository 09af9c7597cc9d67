"""The improvement plans in the database, and the actions in them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, Select, delete, func, insert, select, update

from kleurrijk_desktop.domain.plan import Action, Plan, PlanKey, ProgressNote, Reason
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage.action_rows import (
    action_of,
    note_of,
    plan_of,
    plan_values,
    reason_of,
    values_of,
)
from kleurrijk_desktop.storage.plan_tables import (
    action,
    action_reason,
    person,
    plan,
    progress_note,
)
from kleurrijk_desktop.storage.reading_rows import portions, stored_values


class SqlPlans:
    """The plans inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, organisation_id: str) -> Sequence[Plan]:
        """Return the plans of an organisation and its units, the oldest first."""
        query = select(plan).where(plan.c.organisation_id == organisation_id)
        return self._plans(query.order_by(plan.c.year, plan.c.id))

    def find(self, key: PlanKey) -> Plan | None:
        found = [each for each in self.of(key.organisation_id) if each.key == key]
        return found[0] if found else None

    def get(self, plan_id: str) -> Plan:
        """Return a plan; raises "plan-unknown" where there is none."""
        found = self._plans(select(plan).where(plan.c.id == plan_id))
        if not found:
            raise fault("plan-unknown")
        return found[0]

    def add(self, new: Plan) -> None:
        self._connection.execute(insert(plan).values(plan_values(new)))

    def update(self, changed: Plan) -> Plan:
        """Store a changed plan; raises "changed-elsewhere" on an old version."""
        newer = replace(changed, version=changed.version + 1)
        done = self._connection.execute(
            update(plan)
            .where(plan.c.id == changed.id, plan.c.version == changed.version)
            .values(plan_values(newer))
        )
        if done.rowcount == 0:
            raise fault("changed-elsewhere", item="", stored=self.get(changed.id).asked)
        return newer

    def actions(self, plan_id: str) -> Sequence[Action]:
        """Return the actions of a plan in their order, also those in the bin."""
        query = _whole_actions().where(action.c.plan_id == plan_id)
        return self._actions(query.order_by(action.c.place, action.c.id))

    def action(self, action_id: str) -> Action:
        """Return an action; raises "action-unknown" where there is none."""
        found = self._actions(_whole_actions().where(action.c.id == action_id))
        if not found:
            raise fault("action-unknown")
        return found[0]

    def next_place(self, plan_id: str) -> int:
        """Return the place behind the last action."""
        query = select(func.max(action.c.place)).where(action.c.plan_id == plan_id)
        last = self._connection.scalar(query)
        return 0 if last is None else last + 1

    def add_action(self, new: Action, owner_id: str | None) -> None:
        self._connection.execute(insert(action).values(values_of(new, owner_id)))
        self._put_parts(new)

    def update_action(self, changed: Action, owner_id: str | None) -> Action:
        """Store a changed action; raises "changed-elsewhere" on an old version."""
        newer = replace(changed, version=changed.version + 1)
        done = self._connection.execute(
            update(action)
            .where(action.c.id == changed.id, action.c.version == changed.version)
            .values(values_of(newer, owner_id))
        )
        if done.rowcount == 0:
            raise fault("changed-elsewhere", item="", stored=self.action(changed.id).title)
        for part in (action_reason, progress_note):
            self._connection.execute(delete(part).where(part.c.action_id == changed.id))
        self._put_parts(newer)
        return newer

    def arrange(self, action_ids: Sequence[str]) -> None:
        """Give the actions of a plan this order; their versions stay, since no text changed."""
        for place, action_id in enumerate(action_ids):
            self._connection.execute(
                update(action).where(action.c.id == action_id).values(place=place)
            )

    def _put_parts(self, changed: Action) -> None:
        for place, reason in enumerate(changed.reasons):
            self._connection.execute(
                insert(action_reason).values(
                    action_id=changed.id,
                    place=place,
                    assessment_id=reason.assessment_id,
                    item_id=reason.item_id,
                    measure_id=reason.measure_id,
                )
            )
        for note in changed.progress:
            self._connection.execute(
                insert(progress_note).values(
                    id=note.id, action_id=changed.id, written_on=note.written_on, note=note.note
                )
            )

    def _plans(self, query: Select[*tuple[object, ...]]) -> list[Plan]:
        with stored_values():
            return [plan_of(row) for row in self._connection.execute(query).mappings()]

    def _actions(self, query: Select[*tuple[object, ...]]) -> list[Action]:
        rows = list(self._connection.execute(query).mappings())
        ids = [row[action.c.id] for row in rows]
        with stored_values():
            reasons, notes = self._reasons(ids), self._notes(ids)
            return [
                action_of(row, reasons[row[action.c.id]], notes[row[action.c.id]]) for row in rows
            ]

    def _reasons(self, ids: Sequence[str]) -> dict[str, list[Reason]]:
        found: dict[str, list[Reason]] = defaultdict(list)
        for some in portions(ids):
            query = select(action_reason).where(action_reason.c.action_id.in_(some))
            ordered = query.order_by(action_reason.c.action_id, action_reason.c.place)
            for row in self._connection.execute(ordered).mappings():
                found[row[action_reason.c.action_id]].append(reason_of(row))
        return found

    def _notes(self, ids: Sequence[str]) -> dict[str, list[ProgressNote]]:
        found: dict[str, list[ProgressNote]] = defaultdict(list)
        for some in portions(ids):
            query = select(progress_note).where(progress_note.c.action_id.in_(some))
            ordered = query.order_by(progress_note.c.written_on, progress_note.c.id)
            for row in self._connection.execute(ordered).mappings():
                found[row[progress_note.c.action_id]].append(note_of(row))
        return found


def _whole_actions() -> Select[*tuple[object, ...]]:
    return select(action, person.c.name).outerjoin(person, action.c.owner_id == person.c.id)
