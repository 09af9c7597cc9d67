"""A finished assessment of a school, for tests of what can be done with one."""

from datetime import date

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, WhoScored
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.who_scored import SetMethod
from tests.use_cases.beginnings import start_at_a_school

GROUP = WhoScored(Method.GROUP, (Role("leraar", 3), Role("", 2)), people_concerned=True)
ANSWERS = {
    "s1-welcome": Answer(Choice.LEVEL_3, note="elke maandag"),
    "s1-words": Answer(Choice.UNKNOWN, ask_whom="de directie"),
    "s1-names": Answer(
        Choice.LEVEL_4, checked_with="de ouderraad", checked_on=date(2026, 2, 1), reason="oud"
    ),
    "s2-talk": Answer(Choice.NOT_APPLICABLE, reason="geen ouders"),
    "s2-team": Answer(note="nog niet besproken"),
}


def answered_at_a_school(services: Services) -> Assessment:
    """Start an assessment, say who scored, and answer some of it."""
    assessment = start_at_a_school(services)
    for item_id, answer in ANSWERS.items():
        RecordAnswer(assessment.id, item_id, answer, 0)(services)
    return SetMethod(assessment.id, GROUP, assessment.version)(services).assessment


def finished_at_a_school(services: Services) -> Assessment:
    return FinishAssessment(answered_at_a_school(services).id)(services).assessment
