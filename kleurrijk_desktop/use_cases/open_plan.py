"""Opening the plan of a year: what is in it, what could be, and what became of the last one."""

from collections.abc import Sequence
from dataclasses import dataclass

from kleurrijk_desktop.domain.assessment import taken_over
from kleurrijk_desktop.domain.next_date import NextDate
from kleurrijk_desktop.domain.organisation import Organisation, Unit
from kleurrijk_desktop.domain.plan import Action, Plan, PlanKey, Reason
from kleurrijk_desktop.domain.suggestions import (
    Suggestion,
    first_count,
    in_order,
    of_several,
)
from kleurrijk_desktop.use_cases.look_again import look_again
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.plan_changes import blank_plan
from kleurrijk_desktop.use_cases.plan_contents import ShownAction
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services, UnitOfWork
from kleurrijk_desktop.use_cases.shown_actions import (
    OpenedOnce,
    plan_key,
    shown_actions,
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A measure that could become an action.

    Attributes:
        opened: the assessment that it comes from.
        first: whether it is one of the six to begin with.
        chosen: the id of the action that it became, or None.
    """

    opened: Opened
    suggestion: Suggestion
    first: bool
    chosen: str | None

    @property
    def reason(self) -> Reason:
        return Reason(
            self.opened.row.assessment.id, self.suggestion.item.id, self.suggestion.measure.id
        )


@dataclass(frozen=True, slots=True)
class EarlierAction:
    """An action of the plan before; `carried` where this plan goes on with it."""

    shown: ShownAction
    carried: bool


@dataclass(frozen=True, slots=True)
class PlanOpened:
    """All that the page of a plan needs, read at once; reading stores nothing.

    Attributes:
        units: those of the organisation that are in sight; `unit` is the one whose plan this is.
        years: those that have a plan, this year and the next.
        plan: with an empty id and version 0 while nothing of it is stored.
        newest: the newest assessment of each checklist that has a level, the most recent first.
        earlier: the actions of the plan before this one, and `earlier_year` its year.
        next_date: a proposal when to look again; None without an assessment.
    """

    organisation: Organisation
    units: tuple[Unit, ...]
    unit: Unit
    years: tuple[int, ...]
    plan: Plan
    actions: tuple[ShownAction, ...]
    binned: tuple[Action, ...]
    proposals: tuple[Proposal, ...]
    newest: tuple[Opened, ...]
    earlier: tuple[EarlierAction, ...]
    earlier_year: int | None
    next_date: NextDate | None


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """Open the plan of a unit and a year, by default of this year.

    Without a unit it is that of an assessment, else the one that was assessed last.

    Raises:
        InputFault: there is no such organisation, unit or assessment.
    """

    organisation_id: str
    language: str
    unit_id: str | None = None
    year: int | None = None
    assessment_id: str | None = None

    def __call__(self, services: Services) -> PlanOpened:
        year = self.year or services.now().astimezone().year
        with services.database.reading() as work:
            rows = work.assessments.rows(self.organisation_id)
            every = tuple(work.organisations.units_of(self.organisation_id))
            units = tuple(unit for unit in every if unit.binned_at is None) or every
            key = plan_key(self._unit(units, rows), year)
            return _Reading(work, key, self.language).plan(
                self._unit(units, rows), units, rows, services.now().astimezone().year
            )

    def _unit(self, units: Sequence[Unit], rows: Sequence[AssessmentRow]) -> Unit:
        of_assessment = [row.unit for row in rows if row.assessment.id == self.assessment_id]
        wanted = [unit for unit in units if unit.id == self.unit_id]
        return (*wanted, *of_assessment, *(row.unit for row in rows), *units)[0]


class _Reading:
    """What is read in one transaction for one plan."""

    def __init__(self, work: UnitOfWork, key: PlanKey, language: str) -> None:
        self._work = work
        self._key = key
        self._assessments = OpenedOnce(work, language)

    def plan(
        self, unit: Unit, units: tuple[Unit, ...], rows: Sequence[AssessmentRow], this_year: int
    ) -> PlanOpened:
        plans = [
            plan
            for plan in self._work.plans.of(self._key.organisation_id)
            if plan.unit_id == self._key.unit_id
        ]
        plan = next((each for each in plans if each.key == self._key), blank_plan(self._key))
        stored = self._work.plans.actions(plan.id)
        actions = shown_actions(stored, self._assessments)
        newest = self._newest(rows)
        earlier_year, earlier = self._earlier(plans, actions)
        return PlanOpened(
            organisation=self._work.organisations.get(self._key.organisation_id),
            units=units,
            unit=unit,
            years=tuple(
                sorted({each.year for each in plans} | {this_year, this_year + 1, plan.year})
            ),
            plan=plan,
            actions=actions,
            binned=tuple(each for each in stored if each.binned_at is not None),
            proposals=_proposals(newest, actions),
            newest=newest,
            earlier=earlier,
            earlier_year=earlier_year,
            next_date=look_again(
                newest, [each.action for each in actions if not each.action.is_over]
            ),
        )

    def _newest(self, rows: Sequence[AssessmentRow]) -> tuple[Opened, ...]:
        found: dict[str, Opened] = {}
        corrected = taken_over(row.assessment for row in rows)
        for row in rows:
            is_ours = plan_key(row.unit, self._key.year) == self._key
            counts = is_ours and row.assessment.id not in corrected
            if counts and row.checklist_id not in found:
                opened = self._assessments.of(row.assessment.id)
                if any(answer.level is not None for answer in opened.answers.values()):
                    found[row.checklist_id] = opened
        return tuple(found.values())

    def _earlier(
        self, plans: Sequence[Plan], actions: Sequence[ShownAction]
    ) -> tuple[int | None, tuple[EarlierAction, ...]]:
        going_on = {shown.action.continues for shown in actions}
        for plan in reversed(plans):
            if plan.year < self._key.year:
                shown = shown_actions(self._work.plans.actions(plan.id), self._assessments)
                if shown:
                    return plan.year, tuple(
                        EarlierAction(each, each.action.id in going_on) for each in shown
                    )
        return None, ()


def _proposals(newest: Sequence[Opened], actions: Sequence[ShownAction]) -> tuple[Proposal, ...]:
    ordered = []
    home: dict[int, Opened] = {}
    for opened in newest:
        assessment = opened.row.assessment
        found = in_order(opened.result.items, opened.answers, assessment.target, assessment.size)
        home |= {id(each): opened for each in found}
        ordered.append(found)
    suggestions = of_several(ordered)
    count = first_count(suggestions)
    chosen = {
        (reason.checklist_id, reason.reason.item_id, reason.reason.measure_id): shown.action.id
        for shown in actions
        for reason in shown.reasons
    }
    return tuple(
        Proposal(
            opened=home[id(each)],
            suggestion=each,
            first=place < count,
            chosen=chosen.get((home[id(each)].checklist.id, each.item.id, each.measure.id)),
        )
        for place, each in enumerate(suggestions)
    )
