"""Putting a first improvement plan on paper."""

from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.next_date import next_date
from kleurrijk_desktop.domain.suggestions import FIRST
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.ports import Services


@dataclass(frozen=True, slots=True)
class SavePlan:
    """Print the plan of an assessment to a file, in a language chosen at printing.

    Raises:
        InputFault: there is no such assessment.
        WorldFault: the file cannot be written; what stood there is untouched.
    """

    id_or_prefix: str
    target: Path
    language: str
    propose: int = FIRST

    def __call__(self, services: Services) -> Path:
        opened = OpenAssessment(self.id_or_prefix, self.language)(services)
        contents = plan_contents(opened, services, self.propose)
        services.save_file(self.target, services.reports.plan(contents, self.language))
        return self.target


def plan_contents(opened: Opened, services: Services, propose: int) -> PlanContents:
    """Gather what the plan says; `propose` is how many suggestions it prints at most."""
    result = opened.result
    assessment = opened.row.assessment
    first = result.first_suggestions
    proposed = result.suggestions[:propose] if propose > FIRST else first[:propose]
    planning_month = opened.row.organisation.planning_month
    levels = [
        level
        for item in result.items
        if item.must_have and (level := answer_to(opened.answers, item.id).level) is not None
    ]
    return PlanContents(
        organisation=opened.row.organisation,
        unit=opened.row.unit,
        assessment=assessment,
        checklist=opened.checklist,
        answers=opened.answers,
        result=result,
        proposed=proposed,
        next_date=next_date(
            assessment.held_on,
            result.overall.coverage,
            lowest_must_have=min(levels, default=None),
            planning_month=planning_month,
        ),
        reader=opened.reader,
        printed_on=services.now().astimezone().date(),
    )
