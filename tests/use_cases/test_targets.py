"""Which level one wants to reach, and what is proposed then."""

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.open_plan import OpenPlan
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.targets import ChangeTarget
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school

ITEM = "s1-names"  # no must-have


def proposed(services: Services, assessment_id: str) -> set[str]:
    organisation = OpenAssessment(assessment_id, "nl")(services).row.organisation
    plan = OpenPlan(organisation.id, "nl")(services)
    return {each.suggestion.item.id for each in plan.proposals}


def test_what_has_reached_the_level_is_no_longer_proposed(services: Services) -> None:
    head = start_at_a_school(services)
    RecordAnswer(head.id, ITEM, Answer(Choice.LEVEL_3), 0)(services)
    assert proposed(services, head.id) == set()
    assert ChangeTarget(head.id, 3, 4)(services).target == 4
    assert proposed(services, head.id) == {ITEM}
    with expect_input("changed-elsewhere"):
        ChangeTarget(head.id, 3, 1)(services)
    ChangeTarget(head.id, 4, 3)(services)
    assert proposed(services, head.id) == set()


def test_what_is_finished_keeps_its_level(services: Services) -> None:
    head = start_at_a_school(services)
    FinishAssessment(head.id)(services)
    with expect_input("assessment-finished"):
        ChangeTarget(head.id, 3, 4)(services)
