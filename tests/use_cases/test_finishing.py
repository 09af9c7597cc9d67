from dataclasses import replace
from datetime import date

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Scope, WhoScored
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.finishing import FinishAssessment, sealed
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.who_scored import SetMethod
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school
from tests.use_cases.finished import ANSWERS, answered_at_a_school, finished_at_a_school


def head(services: Services, assessment_id: str) -> Assessment:
    return OpenAssessment(assessment_id, "nl")(services).row.assessment


def test_finishing_says_what_stayed_open_and_on_which_day(services: Services) -> None:
    assessment = answered_at_a_school(services)
    finished = FinishAssessment(assessment.id)(services)
    assert [item.id for item in finished.still_open] == [
        "s1-paper",
        "s2-team",
        "s2-plan",
        "s2-figures",
    ]
    expected = replace(
        sealed(replace(assessment, finished_on=date(2026, 3, 2)), ANSWERS, {}),
        version=assessment.version + 1,
    )
    assert finished.assessment == head(services, assessment.id) == expected
    assert [each.row.assessment for each in ListAssessments()(services)] == [expected]


def test_only_items_in_scope_stay_open(services: Services) -> None:
    assessment = start_at_a_school(services, Scope.SHORT)
    still_open = FinishAssessment(assessment.id)(services).still_open
    assert "s1-paper" not in {item.id for item in still_open}
    assert len(still_open) == 7


def test_the_day_of_finishing_is_no_answer(services: Services) -> None:
    assessment = finished_at_a_school(services)
    opened = OpenAssessment(assessment.id, "nl")(services)
    assert opened.answers == ANSWERS
    assert set(opened.versions) == set(ANSWERS)
    with services.database.reading() as work:
        assert set(work.assessments.choices([assessment.id])[assessment.id]) == set(ANSWERS)


def test_nothing_changes_what_is_finished(services: Services) -> None:
    assessment = finished_at_a_school(services)
    for change in (
        FinishAssessment(assessment.id),
        RecordAnswer(assessment.id, "s1-welcome", Answer(Choice.LEVEL_0), 1),
        RecordAnswer(assessment.id, "s1-paper", Answer(Choice.LEVEL_0), 0),
        SetMethod(assessment.id, WhoScored(), assessment.version),
    ):
        with expect_input("assessment-finished"):
            change(services)
    later = replace(assessment, finished_on=date(2027, 1, 1))
    with expect_input("assessment-finished"), services.database.writing() as work:
        work.assessments.update(later)
    opened = OpenAssessment(assessment.id, "nl")(services)
    assert (opened.row.assessment, opened.answers) == (assessment, ANSWERS)


def test_what_is_not_there_is_not_finished(services: Services) -> None:
    with expect_input("assessment-unknown"):
        FinishAssessment("nobody")(services)
