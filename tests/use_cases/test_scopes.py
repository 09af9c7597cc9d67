"""Short path to all questions and back."""

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.scopes import ChangeScope
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school

SHORT_TO_ALL = (Scope.SHORT, Scope.ALL)
DEEPER = "s1-paper"  # the one item of the sample that is not on the short path


def opened(services: Services, assessment_id: str) -> Opened:
    return OpenAssessment(assessment_id, "nl")(services)


def asked(services: Services, assessment_id: str) -> list[str]:
    return [item.id for item in opened(services, assessment_id).result.items]


def test_wider_and_narrower_keep_every_answer(services: Services) -> None:
    head = start_at_a_school(services)
    ChangeScope(head.id, Scope.ALL, Scope.SHORT)(services)
    assert DEEPER not in asked(services, head.id)
    RecordAnswer(head.id, "s1-words", Answer(Choice.LEVEL_1), 0)(services)
    ChangeScope(head.id, *SHORT_TO_ALL)(services)
    assert DEEPER in asked(services, head.id)
    RecordAnswer(head.id, DEEPER, Answer(Choice.LEVEL_2, note="seen"), 0)(services)
    ChangeScope(head.id, Scope.ALL, Scope.SHORT)(services)
    hidden = opened(services, head.id)
    assert DEEPER not in [item.id for item in hidden.result.items]
    assert hidden.result.overall.coverage.scored == 1, "what is hidden is not counted"
    ChangeScope(head.id, *SHORT_TO_ALL)(services)
    again = opened(services, head.id)
    assert again.answers[DEEPER] == Answer(Choice.LEVEL_2, note="seen")
    assert again.answers["s1-words"] == Answer(Choice.LEVEL_1)
    assert again.result.overall.coverage.scored == 2


def test_two_windows_on_the_scope(services: Services) -> None:
    head = start_at_a_school(services)
    ChangeScope(head.id, Scope.ALL, Scope.SHORT)(services)
    with expect_input("changed-elsewhere"):
        ChangeScope(head.id, Scope.ALL, Scope.SHORT)(services)
    assert opened(services, head.id).row.assessment.scope is Scope.SHORT


@pytest.mark.parametrize("wanted", Scope)
def test_what_is_finished_keeps_its_scope(services: Services, wanted: Scope) -> None:
    head = start_at_a_school(services)
    FinishAssessment(head.id)(services)
    with expect_input("assessment-finished"):
        ChangeScope(head.id, Scope.ALL, wanted)(services)
