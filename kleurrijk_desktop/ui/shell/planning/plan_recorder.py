"""What there is to tell of a change in a plan."""

from datetime import date
from typing import Any

from kleurrijk_desktop.ui.screens.plan.plan_things import PlanThings
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.recording.field_recorder import FieldRecorder
from kleurrijk_desktop.ui.shell.undoing.plan_steps import change_step
from kleurrijk_desktop.use_cases.plan_changes import Changed
from kleurrijk_desktop.wording.dates import date_text


def plan_recorder(parts: Parts) -> FieldRecorder:
    """Return what watches the desk on which changes of plans wait to be stored."""
    return FieldRecorder(parts, PlanThings(), _PlanTelling(parts))


class _PlanTelling:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def stored(self, organisation_id: str, changed: Changed[Any]) -> None:
        step = change_step(organisation_id, changed)
        if step is not None:
            self._parts.undo.push(organisation_id, step)

    def words(self, values: dict[str, Any]) -> str:
        return _texts(values)


def _texts(values: dict[str, Any]) -> str:
    return ", ".join(f"“{_text(value)}”" for value in values.values())


def _text(value: Any) -> str:
    if isinstance(value, date):
        return date_text(value)
    if isinstance(value, tuple):
        return "; ".join(getattr(each, "note", None) or str(each) for each in value)
    return "" if value is None else str(value)
