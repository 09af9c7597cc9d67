"""The demo: the example school with a plan, and an invented organisation for each other checklist.

What the other organisations marked is generated, always in the same way.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import cycle

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.plan import Action, ActionStatus, Reason
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.example import CHECKLIST, Example, FillExample
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.plan_actions import ChooseSuggestion
from kleurrijk_desktop.use_cases.plan_changes import ChangeAction
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services
from kleurrijk_desktop.use_cases.shown_actions import plan_key

MARKED = ("2", "3", "1", "4", "2", "unknown", "3", "0", "2", "na", "3", "1")
LEFT_OPEN = 4  # questions of the assessment that is still under way
DAYS = (60, 90, 120, 180)  # until an action is due
HOURS = (4, 8, 16)
EUROS = (0, 150, 0, 600)
MINUTES_IN_AN_HOUR, CENTS_IN_A_EURO = 60, 100


@dataclass(frozen=True, slots=True)
class Invented:
    """An organisation that is made up for a checklist."""

    name: str
    kind: str
    checklist_id: str


@dataclass(frozen=True, slots=True)
class FillDemo:
    """Store the demo in an empty database, and return the assessment to begin with.

    Attributes:
        example: the school, with assessments of several years.
        invented: the other organisations; the last of them is still answering.
        language: of the actions in the plan.
    """

    example: Example
    invented: Sequence[Invented]
    language: str

    def __call__(self, services: Services) -> AssessmentRow:
        FillExample(self.example)(services)
        with services.database.reading() as work:
            newest = work.assessments.rows(limit=1)[0]
        assert newest.checklist_id == CHECKLIST
        self._plan(services, newest)
        for organisation in self.invented:
            _assess(services, organisation, finished=organisation is not self.invented[-1])
        return newest

    def _plan(self, services: Services, newest: AssessmentRow) -> None:
        opened = OpenAssessment(newest.assessment.id, self.language)(services)
        key = plan_key(newest.unit, services.now().astimezone().year)
        for place, suggestion in enumerate(opened.result.first_suggestions):
            reason = Reason(newest.assessment.id, suggestion.item.id, suggestion.measure.id)
            chosen = ChooseSuggestion(key, reason, self.language)(services).after
            ChangeAction(chosen, self._filled_in(services, chosen, place))(services)

    def _filled_in(self, services: Services, action: Action, place: int) -> Action:
        """Say who does it and until when, except for the last, which has lines to fill in."""
        texts, today = self.example.texts, services.now().astimezone().date()
        if place == len(DAYS):
            return action
        return replace(
            action,
            owner=texts["role-management" if place % 2 else "role-team"],
            taking_part=texts["role-parents"],
            start_on=today,
            due_on=today + timedelta(days=DAYS[place % len(DAYS)]),
            minutes=HOURS[place % len(HOURS)] * MINUTES_IN_AN_HOUR,
            cents=EUROS[place % len(EUROS)] * CENTS_IN_A_EURO,
            status=ActionStatus.TO_DO if place else ActionStatus.IN_PROGRESS,
        )


def _assess(services: Services, organisation: Invented, *, finished: bool) -> None:
    details = OrganisationDetails(organisation.name, kind=organisation.kind, size=SizeClass.MEDIUM)
    unit = AddOrganisation(details)(services).unit
    scope = Scope.ALL if finished else Scope.SHORT
    begun = StartAssessment(unit.id, organisation.checklist_id, scope)(services)
    items = OpenAssessment(begun.id, "")(services).result.items
    answered = items if finished else items[:-LEFT_OPEN]
    for item, marked in zip(answered, cycle(MARKED), strict=False):
        RecordAnswer(begun.id, item.id, Answer(Choice(marked)), 0)(services)
    if finished:
        FinishAssessment(begun.id)(services)
