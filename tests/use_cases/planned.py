"""A school that has answered, and its plan."""

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.plan import Action, PlanKey, Reason
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.open_plan import OpenPlan, PlanOpened
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.plan_actions import AddAction, ChooseSuggestion
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import sample_checklist
from tests.use_cases.beginnings import start_at_a_school

YEAR = 2026


def answered_at_1(services: Services) -> Assessment:
    """Answer everything with level 1, so that much can be proposed."""
    assessment = start_at_a_school(services)
    for item in sample_checklist().items:
        RecordAnswer(assessment.id, item.id, Answer(Choice.LEVEL_1), 0)(services)
    return assessment


def organisation_of(services: Services, assessment: Assessment) -> str:
    return OpenAssessment(assessment.id, "nl")(services).row.organisation.id


def key_of(services: Services, assessment: Assessment, year: int = YEAR) -> PlanKey:
    return PlanKey(organisation_of(services, assessment), None, year)


def choose(services: Services, key: PlanKey, reason: Reason) -> Action:
    return ChooseSuggestion(key, reason, "nl")(services).after


def add(services: Services, key: PlanKey, *titles: str) -> list[Action]:
    return [AddAction(key, title)(services).after for title in titles]


def open_plan(services: Services, key: PlanKey) -> PlanOpened:
    return OpenPlan(key.organisation_id, "nl", key.unit_id, key.year)(services)


def titles(plan: PlanOpened) -> list[str]:
    return [shown.action.title for shown in plan.actions]
