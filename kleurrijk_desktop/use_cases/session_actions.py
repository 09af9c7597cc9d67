"""What a group decides to do at the end of its session, written into the improvement plan."""

from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.plan import Action, Reason, whose
from kleurrijk_desktop.use_cases.opened import read_assessment
from kleurrijk_desktop.use_cases.plan_actions import added
from kleurrijk_desktop.use_cases.plan_changes import Changed, find_or_add
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services, UnitOfWork
from kleurrijk_desktop.use_cases.shown_actions import plan_key
from kleurrijk_desktop.use_cases.who_scored import open_head


@dataclass(frozen=True, slots=True)
class Decided:
    """An action as a group says it; all but what is done, and about which question, may be empty.

    Attributes:
        sign: how one notices that it worked.
    """

    item_id: str
    title: str
    owner: str = ""
    due_on: date | None = None
    first_step: str = ""
    sign: str = ""


@dataclass(frozen=True, slots=True)
class WriteDecided:
    """Put what a group decided at the end of this year's plan of those it assessed.

    Raises:
        InputFault: there is no title, a text is too long, or the assessment is finished.
    """

    assessment_id: str
    decided: Decided

    def __call__(self, services: Services) -> Changed[Action]:
        said = self.decided
        with services.database.writing() as work:
            open_head(work, self.assessment_id)
            opened = read_assessment(work, self.assessment_id, "")
            item = opened.checklist.item(said.item_id)
            key = plan_key(opened.row.unit, services.now().astimezone().year)
            plan_id = find_or_add(services, work, key).id
            new = Action(
                id=services.new_id(),
                plan_id=plan_id,
                place=work.plans.next_place(plan_id),
                title=said.title.strip(),
                reasons=(Reason(self.assessment_id, said.item_id),),
                goals=tuple(goal.value for goal in item.goals),
                whose=whose(item.decided_by),
                owner=said.owner.strip(),
                due_on=said.due_on,
                first_step=said.first_step.strip(),
                sign=said.sign.strip(),
            )
            return added(services, work, new)


def actions_about(work: UnitOfWork, row: AssessmentRow, year: int) -> tuple[Action, ...]:
    """Return the actions in force of a year's plan that answer to an assessment."""
    plan = work.plans.find(plan_key(row.unit, year))
    return tuple(
        action
        for action in (work.plans.actions(plan.id) if plan else ())
        if action.binned_at is None
        and any(reason.assessment_id == row.assessment.id for reason in action.reasons)
    )
