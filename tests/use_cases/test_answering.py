from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.use_cases.answering import LONGEST_TEXT, RecordAnswer
from kleurrijk_desktop.use_cases.finishing import sealed
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import opened_services
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school

THREE = Answer(Choice.LEVEL_3, note="elke maandag")


def stored(services: Services, assessment_id: str, item: str = "s1-welcome") -> Answer:
    return OpenAssessment(assessment_id, "nl")(services).answers.get(item, Answer())


def test_an_answer_is_there_after_starting_again(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    full = replace(THREE, checked_with="ouderraad", checked_on=date(2026, 2, 1))
    with opened_services(path) as services:
        assessment = start_at_a_school(services)
        RecordAnswer(assessment.id, "s1-welcome", full, 0)(services)
    with opened_services(path) as services:
        assert stored(services, assessment.id) == full


def test_undo_and_redo_are_the_same_call(services: Services) -> None:
    assessment = start_at_a_school(services)
    first = RecordAnswer(assessment.id, "s1-welcome", THREE, 0)(services)
    assert (first.before, first.after, first.version) == (Answer(), THREE, 1)
    undone = RecordAnswer(assessment.id, "s1-welcome", first.before, first.version)(services)
    assert (undone.before, undone.version) == (THREE, 2)
    assert stored(services, assessment.id) == Answer()
    RecordAnswer(assessment.id, "s1-welcome", first.after, undone.version)(services)
    assert stored(services, assessment.id) == THREE


def test_two_windows_on_one_answer(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    with opened_services(path) as here, opened_services(path) as there:
        assessment = start_at_a_school(here)
        theirs = replace(THREE, note="van daar")
        RecordAnswer(assessment.id, "s1-welcome", theirs, 0)(there)
        with expect_input("changed-elsewhere") as caught:
            RecordAnswer(assessment.id, "s1-welcome", THREE, 0)(here)
        assert caught.error is not None
        assert caught.error.problems[0].parameters["stored"] == "van daar"
        assert stored(here, assessment.id) == theirs
        RecordAnswer(assessment.id, "s1-welcome", THREE, 1)(here)
        assert stored(there, assessment.id) == THREE


@pytest.mark.parametrize("field", ["note", "reason", "ask_whom", "checked_with"])
def test_a_text_that_is_too_long_changes_nothing(services: Services, field: str) -> None:
    assessment = start_at_a_school(services)
    fits = replace(THREE, **{field: "é" * LONGEST_TEXT})  # type: ignore[arg-type]  # a text field
    RecordAnswer(assessment.id, "s1-welcome", fits, 0)(services)
    long = replace(THREE, **{field: "é" * (LONGEST_TEXT + 1)})  # type: ignore[arg-type]
    with expect_input("text-too-long"):
        RecordAnswer(assessment.id, "s1-welcome", long, 1)(services)
    assert stored(services, assessment.id) == fits


def test_what_is_finished_is_not_answered(services: Services) -> None:
    assessment = start_at_a_school(services)
    with services.database.writing() as work:
        work.assessments.update(sealed(assessment, {}, {}))
    with expect_input("assessment-finished"):
        RecordAnswer(assessment.id, "s1-welcome", THREE, 0)(services)
    with expect_input("assessment-unknown"):
        RecordAnswer("nobody", "s1-welcome", THREE, 0)(services)
