"""Between an action of the domain and its rows."""

from collections.abc import Sequence

from sqlalchemy import RowMapping

from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.plan import (
    Action,
    ActionStatus,
    Plan,
    ProgressNote,
    Reason,
    Whose,
)
from kleurrijk_desktop.storage.plan_tables import action as table
from kleurrijk_desktop.storage.plan_tables import action_reason, person, plan, progress_note

_PLAIN = (
    "id",
    "plan_id",
    "place",
    "title",
    "start_small",
    "first_step",
    "with_whom",
    "taking_part",
    "start_on",
    "due_on",
    "minutes",
    "cents",
    "now",
    "wanted",
    "sign",
    "dropped_because",
    "review_on",
    "done_on",
    "what_changed",
    "who_told",
    "binned_at",
    "version",
)


def values_of(action: Action, owner_id: str | None) -> dict[str, object]:
    """Return the columns of an action; its reasons and notes have tables of their own."""
    return {
        **{name: getattr(action, name) for name in _PLAIN},
        "goals": " ".join(action.goals),
        "whose": action.whose.value,
        "owner_id": owner_id,
        "effort": None if action.effort is None else action.effort.value,
        "status": action.status.value,
        "continues_id": action.continues,
    }


def action_of(
    row: RowMapping, reasons: Sequence[Reason], progress: Sequence[ProgressNote]
) -> Action:
    """Return the action in a row that holds the name of its owner too."""
    effort = row[table.c.effort]
    return Action(
        **{name: row[table.c[name]] for name in _PLAIN},
        goals=tuple(row[table.c.goals].split()),
        whose=Whose(row[table.c.whose]),
        owner=row[person.c.name] or "",
        effort=None if effort is None else Effort(effort),
        status=ActionStatus(row[table.c.status]),
        continues=row[table.c.continues_id],
        reasons=tuple(reasons),
        progress=tuple(progress),
    )


def plan_of(row: RowMapping) -> Plan:
    return Plan(**{name: row[plan.c[name]] for name in Plan.__slots__})


def plan_values(changed: Plan) -> dict[str, object]:
    return {name: getattr(changed, name) for name in Plan.__slots__}


def reason_of(row: RowMapping) -> Reason:
    column = action_reason.c
    return Reason(row[column.assessment_id], row[column.item_id], row[column.measure_id])


def note_of(row: RowMapping) -> ProgressNote:
    column = progress_note.c
    return ProgressNote(row[column.id], row[column.written_on], row[column.note])
