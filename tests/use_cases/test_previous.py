from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Status, WhoScored
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.bin import SwapBinned
from kleurrijk_desktop.use_cases.correcting import CorrectAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.previous import LastAnswers, OpenQuestions, StartFromPrevious
from tests.samples import SampleLibrary, sample_checklist, sample_item
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school
from tests.use_cases.finished import ANSWERS, finished_at_a_school

BINNED = datetime(2026, 5, 1, tzinfo=UTC)


def last_time(services: Services, assessment: Assessment, language: str = "nl") -> LastAnswers:
    return OpenQuestions(assessment.id, language)(services).last_time


def next_year(services: Services, library: SampleLibrary | None = None) -> Services:
    moment = services.now() + timedelta(days=365)
    return replace(services, now=lambda: moment, library=library or services.library)


def test_a_new_one_from_last_time_is_empty_and_knows_where_it_came_from(
    services: Services,
) -> None:
    finished = finished_at_a_school(services)
    new = StartFromPrevious(finished.id)(next_year(services))
    opened = OpenAssessment(new.id, "nl")(services)
    assert opened.row.assessment == new
    assert opened.answers == {}
    assert (new.unit_id, new.snapshot, new.scope) == (
        finished.unit_id,
        finished.snapshot,
        finished.scope,
    )
    assert (new.previous, new.revision, new.status) == (finished.id, 1, Status.OPEN)
    assert (new.last_time, new.corrects) == (finished.id, None)
    assert new.held_on == date(2027, 3, 2)
    assert new.who_scored == WhoScored()
    assert OpenAssessment(finished.id, "nl")(services).row.assessment == finished


def test_last_answers_stand_beside_the_questions(services: Services) -> None:
    finished = finished_at_a_school(services)
    new = StartFromPrevious(finished.id)(next_year(services))
    beside = last_time(services, new, "de")
    assert {item: each.answer for item, each in beside.items()} == ANSWERS
    welcome = beside["s1-welcome"]
    assert (str(welcome.anchor), welcome.held_on, welcome.changed) == (
        "de: Altijd.",
        finished.held_on,
        None,
    )
    assert beside["s1-words"].anchor is None
    RecordAnswer(new.id, "s1-welcome", Answer(Choice.LEVEL_0), 0)(services)
    assert last_time(services, new, "de") == beside


def test_a_first_assessment_has_no_last_time(services: Services) -> None:
    assert last_time(services, start_at_a_school(services)) == {}


def test_a_newer_checklist_is_used_and_what_changed_in_it_is_told(services: Services) -> None:
    finished = finished_at_a_school(services)
    newer = sample_checklist(version=2)
    section = newer.sections[0]
    items = (
        sample_item("s1-welcome", revision=2, statement="Wij heten welkom."),
        sample_item("s1-letters", replaces=("s1-gone", "s1-paper", "s1-words")),
        sample_item("s1-names"),
    )
    newer = replace(newer, sections=(replace(section, items=items), newer.sections[1]))
    later = next_year(services, SampleLibrary({"sample": newer}))
    new = StartFromPrevious(finished.id)(later)
    assert OpenAssessment(new.id, "nl")(services).checklist == newer
    beside = last_time(services, new)
    assert str(beside["s1-welcome"].changed) == "Wij doen s1-welcome."
    assert beside["s1-letters"].answer == ANSWERS["s1-words"]
    assert str(beside["s1-letters"].changed) == "Wij doen s1-words."
    assert beside["s1-names"].changed is None


def test_a_checklist_that_is_gone_is_used_again(services: Services) -> None:
    finished = finished_at_a_school(services)
    new = StartFromPrevious(finished.id)(next_year(services, SampleLibrary({})))
    assert new.snapshot == finished.snapshot


def test_last_time_is_the_newest_finished_revision(services: Services) -> None:
    finished = finished_at_a_school(services)
    new = StartFromPrevious(finished.id)(next_year(services))
    revision = CorrectAssessment(finished.id, "Verkeerd begrepen")(services)
    RecordAnswer(revision.id, "s1-welcome", Answer(Choice.LEVEL_1), 1)(services)
    assert last_time(services, new)["s1-welcome"].answer == ANSWERS["s1-welcome"]
    FinishAssessment(revision.id)(services)
    assert last_time(services, new)["s1-welcome"].answer == Answer(Choice.LEVEL_1)
    assert StartFromPrevious(finished.id)(services).previous == revision.id


def test_a_correction_has_the_last_time_of_what_it_corrects(services: Services) -> None:
    first = finished_at_a_school(services)
    second = StartFromPrevious(first.id)(next_year(services))
    FinishAssessment(second.id)(services)
    correction = CorrectAssessment(second.id, "Te streng")(services)
    assert last_time(services, correction)["s1-welcome"].answer == ANSWERS["s1-welcome"]


def test_nothing_starts_from_what_is_still_open(services: Services) -> None:
    with expect_input("assessment-still-open"):
        StartFromPrevious(start_at_a_school(services).id)(services)
    with expect_input("assessment-unknown"):
        StartFromPrevious("nobody")(services)


def test_what_lies_in_the_bin_is_no_last_time(services: Services) -> None:
    first = finished_at_a_school(services)
    second = StartFromPrevious(first.id)(next_year(services))
    RecordAnswer(second.id, "s1-welcome", Answer(Choice.LEVEL_1), 0)(services)
    FinishAssessment(second.id)(services)
    third = StartFromPrevious(second.id)(next_year(services))
    assert last_time(services, third)["s1-welcome"].answer == Answer(Choice.LEVEL_1)
    correction = CorrectAssessment(second.id, "Te streng")(services)
    RecordAnswer(correction.id, "s1-welcome", Answer(Choice.LEVEL_0), 1)(services)
    FinishAssessment(correction.id)(services)
    assert last_time(services, third)["s1-welcome"].answer == Answer(Choice.LEVEL_0)
    SwapBinned(correction.id, None, BINNED)(services)
    assert last_time(services, third)["s1-welcome"].answer == Answer(Choice.LEVEL_1)
    SwapBinned(second.id, None, BINNED)(services)
    assert last_time(services, third)["s1-welcome"].answer == ANSWERS["s1-welcome"]
    SwapBinned(first.id, None, BINNED)(services)
    assert last_time(services, third) == {}
