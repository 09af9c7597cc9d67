"""What single people chose before a session comes into it as sheets, and nothing else does."""

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Method, Role, Scope, WhoScored
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.sessions import KeepSession, OpenSession
from kleurrijk_desktop.use_cases.who_scored import SetMethod
from tests.use_cases.beginnings import add_school, start_at_a_school
from tests.use_cases.test_sessions import ITEMS, begin, happen


def alone(services: Services, unit_id: str, *choices: Choice) -> str:
    """Let somebody fill in the first questions by herself."""
    made = StartAssessment(unit_id, "sample", Scope.SHORT)(services)
    for item, choice in zip(ITEMS, choices, strict=False):
        RecordAnswer(made.id, item, Answer(choice), 0)(services)
    return made.id


def test_finished_or_not_they_are_offered_as_marks(services: Services) -> None:
    stored = KeepSession(happen(begin(services), events.GoOn()))(services)
    with services.database.reading() as work:
        unit_id = work.assessments.row(stored.assessment_id).unit.id
    half = alone(services, unit_id, Choice.LEVEL_1)
    whole = alone(services, unit_id, Choice.LEVEL_4, Choice.NOT_APPLICABLE, Choice.LEVEL_0)
    FinishAssessment(whole)(services)
    alone(services, unit_id)  # nothing is answered
    group = alone(services, unit_id, Choice.LEVEL_2)
    SetMethod(group, WhoScored(Method.GROUP, (Role("", 4),)), 1)(services)
    alone(services, add_school(services, "Elders").unit.id, Choice.LEVEL_3)
    offered = OpenSession(stored.assessment_id, "nl")(services).beforehand
    assert {each.id: (each.answered, each.marks) for each in offered} == {
        half: (1, (Choice.LEVEL_1, Choice.UNKNOWN, Choice.UNKNOWN)),
        whole: (3, (Choice.LEVEL_4, Choice.NOT_APPLICABLE, Choice.LEVEL_0)),
    }
    counted = happen(stored, *(events.AddSheet(each.marks) for each in offered))
    (first,) = counted.session.rounds_of(ITEMS[0])
    assert first.counts == Counts((0, 1, 0, 0, 1))


def test_they_are_looked_for_only_while_sheets_are_counted(services: Services) -> None:
    stored = begin(services)
    with services.database.reading() as work:
        unit_id = work.assessments.row(stored.assessment_id).unit.id
    alone(services, unit_id, Choice.LEVEL_1)
    assert OpenSession(stored.assessment_id, "nl")(services).beforehand == ()
    made = start_at_a_school(services)
    assert OpenSession(made.id, "nl")(services).beforehand == ()
