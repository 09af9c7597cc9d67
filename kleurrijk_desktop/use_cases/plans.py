"""Putting an improvement plan on paper."""

from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.suggestions import FIRST
from kleurrijk_desktop.use_cases.look_again import look_again
from kleurrijk_desktop.use_cases.opened import open_assessment, unique_id
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.shown_actions import (
    OpenedOnce,
    plan_key,
    printed_plan,
    shown_actions,
)


@dataclass(frozen=True, slots=True)
class SavePlan:
    """Print the plan beside an assessment to a file, in a language chosen at printing.

    It is the plan of the unit that was assessed. Where no year is asked for, it is the one of
    this year, or else the newest one that has an action.

    Raises:
        InputFault: there is no such assessment.
        WorldFault: the file cannot be written; what stood there is untouched.
    """

    id_or_prefix: str
    target: Path
    language: str
    propose: int = FIRST
    year: int | None = None

    def __call__(self, services: Services) -> Path:
        contents = ReadPlanContents(self.id_or_prefix, self.language, self.propose, self.year)
        document = services.reports.plan(contents(services), self.language)
        services.save_file(self.target, document)
        return self.target


@dataclass(frozen=True, slots=True)
class ReadPlanContents:
    """Gather what a printed plan says; `propose` is how many suggestions it prints at most."""

    id_or_prefix: str
    language: str
    propose: int = FIRST
    year: int | None = None

    def __call__(self, services: Services) -> PlanContents:
        today = services.now().astimezone().date()
        with services.database.reading() as work:
            opened = open_assessment(work, unique_id(work, self.id_or_prefix), self.language)
            key = plan_key(opened.row.unit, self.year or today.year)
            plan = printed_plan(work, key, exactly=self.year is not None)
            stored = work.plans.actions(plan.id) if plan else ()
            actions = shown_actions(stored, OpenedOnce(work, self.language))
        result = opened.result
        first = result.first_suggestions
        proposed = result.suggestions if self.propose > FIRST else first
        open_actions = [each.action for each in actions if not each.action.is_over]
        next_date = look_again([opened], open_actions)
        assert next_date is not None  # there is an assessment to count from
        return PlanContents(
            organisation=opened.row.organisation,
            unit=opened.row.unit,
            assessment=opened.row.assessment,
            checklist=opened.checklist,
            answers=opened.answers,
            result=result,
            proposed=proposed[: self.propose],
            next_date=next_date,
            reader=opened.reader,
            printed_on=today,
            plan=plan,
            actions=actions,
        )
