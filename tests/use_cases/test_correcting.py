from dataclasses import replace
from datetime import timedelta

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.storage.sqlite_faults import DatabaseMisuse
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.correcting import LONGEST_REASON, CorrectAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.history import OpenHistory
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school
from tests.use_cases.finished import ANSWERS, finished_at_a_school

REASON = "Vraag 3 was verkeerd begrepen"


def test_a_correction_begins_with_everything_of_the_old_one(services: Services) -> None:
    finished = finished_at_a_school(services)
    revision = CorrectAssessment(finished.id, f"  {REASON}\n")(services)
    opened = OpenAssessment(revision.id, "nl")(services)
    assert opened.row.assessment == revision
    assert revision == replace(
        finished,
        id=revision.id,
        started_at=revision.started_at,
        previous=finished.id,
        revision=2,
        status=Status.OPEN,
        finished_on=None,
        correction_reason=REASON,
        content_hash=None,
        version=1,
    )
    assert (revision.corrects, revision.last_time) == (finished.id, None)
    assert revision.started_at > finished.started_at
    assert opened.answers == ANSWERS


def test_the_old_one_is_kept_as_it_was(services: Services) -> None:
    finished = finished_at_a_school(services)
    revision = CorrectAssessment(finished.id, REASON)(services)
    RecordAnswer(revision.id, "s1-welcome", Answer(Choice.LEVEL_1), 1)(services)
    old = OpenAssessment(finished.id, "nl")(services)
    assert old.answers == ANSWERS
    assert old.row.assessment == replace(
        finished, status=Status.CORRECTED, version=finished.version + 1
    )
    with expect_input("assessment-finished"):
        RecordAnswer(finished.id, "s1-welcome", Answer(Choice.LEVEL_1), 1)(services)
    statuses = [each.row.assessment.status for each in ListAssessments()(services)]
    assert statuses == [Status.OPEN, Status.CORRECTED]


def test_a_correction_is_finished_and_corrected_in_its_turn(services: Services) -> None:
    first = finished_at_a_school(services)
    second = CorrectAssessment(first.id, REASON)(services)
    FinishAssessment(second.id)(services)
    third = CorrectAssessment(second.id, "Nog eens")(services)
    assert (third.revision, third.corrects, third.correction_reason) == (3, second.id, "Nog eens")
    kept = OpenAssessment(second.id, "nl")(services).row.assessment
    assert (kept.status, kept.correction_reason) == (Status.CORRECTED, REASON)
    with services.database.reading() as work:
        found = [work.assessments.revised_by(each.id) for each in (first, second, third)]
    assert found == [second.id, third.id, None]


@pytest.mark.parametrize("reason", ["", " \n ", "x" * (LONGEST_REASON + 1)])
def test_a_correction_needs_a_reason_that_fits(services: Services, reason: str) -> None:
    finished = finished_at_a_school(services)
    code = "correction-reasonless" if not reason.strip() else "text-too-long"
    with expect_input(code):
        CorrectAssessment(finished.id, reason)(services)
    assert [each.row.assessment for each in ListAssessments()(services)] == [finished]
    longest = CorrectAssessment(finished.id, "x" * LONGEST_REASON)(services)
    assert longest.correction_reason == "x" * LONGEST_REASON


def test_only_what_is_finished_is_corrected_and_only_once(services: Services) -> None:
    still_open = start_at_a_school(services)
    with expect_input("assessment-still-open"):
        CorrectAssessment(still_open.id, REASON)(services)
    FinishAssessment(still_open.id)(services)
    CorrectAssessment(still_open.id, REASON)(services)
    with expect_input("assessment-corrected"):
        CorrectAssessment(still_open.id, REASON)(services)
    assert len(ListAssessments()(services)) == 2


def test_a_correction_that_fails_half_way_leaves_nothing(services: Services) -> None:
    finished = finished_at_a_school(services)
    other = start_at_a_school(services)
    taken = replace(services, new_id=lambda: other.id)
    with pytest.raises(DatabaseMisuse):
        CorrectAssessment(finished.id, REASON)(taken)
    opened = OpenAssessment(finished.id, "nl")(services)
    assert (opened.row.assessment, opened.answers) == (finished, ANSWERS)


def test_it_stands_before_the_one_that_it_corrects(services: Services) -> None:
    finished = finished_at_a_school(services)
    later = replace(services, now=lambda: finished.started_at + timedelta(days=400))
    revision = CorrectAssessment(finished.id, REASON)(later)
    assert revision.held_on == finished.held_on
    ids = [each.row.assessment.id for each in ListAssessments()(services)]
    assert ids == [revision.id, finished.id]


def test_an_open_correction_leaves_the_trend_as_it_is(services: Services) -> None:
    finished = finished_at_a_school(services)
    page = OpenStart(None, "nl")(services)
    assert page.chosen is not None
    before = OpenHistory(page.chosen.id, "nl")(services).trend
    revision = CorrectAssessment(finished.id, REASON)(services)
    RecordAnswer(revision.id, "s1-welcome", Answer(Choice.LEVEL_0), 1)(services)
    during = OpenHistory(page.chosen.id, "nl")(services).trend
    assert [point.assessment.id for point in during.points] == [finished.id]
    assert [point.number for point in during.points] == [point.number for point in before.points]
    shown = [each.listed.row.assessment.id for each in OpenStart(None, "nl")(services).assessments]
    assert shown == [revision.id]
    FinishAssessment(revision.id)(services)
    after = OpenHistory(page.chosen.id, "nl")(services).trend
    assert [point.assessment.id for point in after.points] == [revision.id]
