"""Gathering what a printed plan says."""

from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.result import Result
from kleurrijk_desktop.domain.suggestions import FIRST, Suggestion
from kleurrijk_desktop.use_cases.look_again import look_again
from kleurrijk_desktop.use_cases.opened import Opened, open_assessment, unique_id
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork
from kleurrijk_desktop.use_cases.shown_actions import (
    OpenedOnce,
    plan_key,
    printed_plan,
    shown_actions,
)


@dataclass(frozen=True, slots=True)
class ReadPlanContents:
    """Gather what a printed plan says; `propose` is how many suggestions it prints at most."""

    id_or_prefix: str
    language: str
    propose: int = FIRST
    year: int | None = None

    def __call__(self, services: Services) -> PlanContents:
        with services.database.reading() as work:
            assessment_id = unique_id(work, self.id_or_prefix)
            opened = open_assessment(work, assessment_id, self.language)
            return self.beside(opened, work, services.now().astimezone().date())

    def beside(self, opened: Opened, work: UnitOfWork, today: date) -> PlanContents:
        """Gather the same beside an assessment that was opened already."""
        key = plan_key(opened.row.unit, self.year or today.year)
        plan = printed_plan(work, key, exactly=self.year is not None)
        stored = work.plans.actions(plan.id) if plan else ()
        actions = shown_actions(stored, OpenedOnce(work, self.language))
        open_actions = [each.action for each in actions if not each.action.is_over]
        next_date = look_again([opened], open_actions)
        assert next_date is not None  # there is an assessment to count from
        return PlanContents(
            organisation=opened.row.organisation,
            unit=opened.row.unit,
            assessment=opened.row.assessment,
            checklist=opened.checklist,
            answers=opened.answers,
            result=opened.result,
            proposed=self._proposed(opened.result),
            next_date=next_date,
            reader=opened.reader,
            printed_on=today,
            plan=plan,
            actions=actions,
            noticed=opened.noticed,
            style=work.house_styles.of(opened.row.organisation.id),
        )

    def _proposed(self, result: Result) -> tuple[Suggestion, ...]:
        many = self.propose > FIRST
        return (result.suggestions if many else result.first_suggestions)[: self.propose]
