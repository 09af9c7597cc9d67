"""Actions with what they answer to, as they can be shown or printed."""

from collections.abc import Iterable

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.organisation import Unit, UnitKind
from kleurrijk_desktop.domain.plan import Action, Plan, PlanKey, Reason
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.use_cases.opened import Opened, read_assessment
from kleurrijk_desktop.use_cases.plan_contents import ShownAction, ShownReason
from kleurrijk_desktop.use_cases.ports import UnitOfWork


class OpenedOnce:
    """Assessments in one language, each opened at most once in a transaction."""

    def __init__(self, work: UnitOfWork, language: str) -> None:
        self._work = work
        self._language = language
        self._opened: dict[str, Opened] = {}
        self._numbers: dict[str, dict[str, int]] = {}

    def of(self, assessment_id: str) -> Opened:
        if assessment_id not in self._opened:
            self._opened[assessment_id] = read_assessment(self._work, assessment_id, self._language)
        return self._opened[assessment_id]

    def numbers(self, assessment_id: str) -> dict[str, int]:
        """Return, by item in scope, its place among the questions, from 1."""
        if assessment_id not in self._numbers:
            opened = self.of(assessment_id)
            made = opened.row.assessment
            items = in_scope(opened.checklist, made.scope, made.kind, made.size)
            self._numbers[assessment_id] = {item.id: n for n, item in enumerate(items, start=1)}
        return self._numbers[assessment_id]


def shown_actions(actions: Iterable[Action], assessments: OpenedOnce) -> tuple[ShownAction, ...]:
    """Return the actions that are not in the bin, in their order."""
    return tuple(
        ShownAction(action, tuple(_shown(reason, assessments) for reason in action.reasons))
        for action in actions
        if action.binned_at is None
    )


def plan_key(unit: Unit, year: int) -> PlanKey:
    """Return whose plan it is: a unit that is the whole has that of the organisation."""
    part = None if unit.kind is UnitKind.WHOLE else unit.id
    return PlanKey(unit.organisation_id, part, year)


def printed_plan(work: UnitOfWork, key: PlanKey, *, exactly: bool) -> Plan | None:
    """Return the plan of a year; where that has no action, the newest one that has.

    With `exactly` another year is never taken. None where no plan has an action.
    """
    same = [
        plan
        for plan in work.plans.of(key.organisation_id)
        if plan.unit_id == key.unit_id
        and any(action.binned_at is None for action in work.plans.actions(plan.id))
    ]
    of_year = [plan for plan in same if plan.year == key.year]
    found = of_year if exactly else of_year or same[-1:]
    return found[0] if found else None


def _shown(reason: Reason, assessments: OpenedOnce) -> ShownReason:
    opened = assessments.of(reason.assessment_id)
    item = opened.checklist.item(reason.item_id)
    return ShownReason(
        reason=reason,
        checklist_id=opened.checklist.id,
        statement=opened.reader.statement(item),
        choice=answer_to(opened.answers, item.id).choice,
        number=assessments.numbers(reason.assessment_id).get(item.id),
    )
