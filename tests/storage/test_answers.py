from datetime import date

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.use_cases.ports import VersionedAnswer
from tests.storage.filled import fill, sample_assessment
from tests.storage.problems import expect_input

FULL = Answer(
    choice=Choice.LEVEL_4,
    note="Ouders <b>én</b> kinderen\u2028R&D 😀 e\u0301 \x00 ş",
    reason="geen bestuur",
    ask_whom="de directeur",
    checked_with="de ouderraad",
    checked_on=date(2026, 2, 1),
)


def test_an_answer_comes_back_sign_for_sign(database: SqliteDatabase) -> None:
    fill(database)
    with database.writing() as work:
        assert work.assessments.put_answer("a-1", "s1-welcome", FULL, 0) == 1
    with database.reading() as work:
        assert work.assessments.answer("a-1", "s1-welcome") == VersionedAnswer(FULL, 1)
        assert work.assessments.answers("a-1") == {"s1-welcome": VersionedAnswer(FULL, 1)}


def test_nothing_stored_is_an_open_answer_of_version_0(database: SqliteDatabase) -> None:
    fill(database)
    with database.reading() as work:
        assert work.assessments.answer("a-1", "s1-welcome") == VersionedAnswer(Answer(), 0)
        assert work.assessments.answers("a-1") == {}


@pytest.mark.parametrize("choice", Choice)
def test_every_choice_can_be_stored_and_replaced(database: SqliteDatabase, choice: Choice) -> None:
    fill(database)
    with database.writing() as work:
        work.assessments.put_answer("a-1", "s1-welcome", FULL, 0)
        assert work.assessments.put_answer("a-1", "s1-welcome", Answer(choice), 1) == 2
    with database.reading() as work:
        assert work.assessments.answer("a-1", "s1-welcome") == VersionedAnswer(Answer(choice), 2)


@pytest.mark.parametrize("expected", [0, 2, 7])
def test_another_version_is_never_overwritten(database: SqliteDatabase, expected: int) -> None:
    fill(database)
    with database.writing() as work:
        work.assessments.put_answer("a-1", "s1-welcome", FULL, 0)
    with expect_input("changed-elsewhere") as caught, database.writing() as work:
        work.assessments.put_answer("a-1", "s1-welcome", Answer(note="mijne"), expected)
    assert caught.error is not None
    assert caught.error.problems[0].parameters == {"item": "s1-welcome", "stored": FULL.note}
    with database.reading() as work:
        assert work.assessments.answer("a-1", "s1-welcome") == VersionedAnswer(FULL, 1)


def test_choices_of_many_assessments_come_at_once(database: SqliteDatabase) -> None:
    filled = fill(database)
    with database.writing() as work:
        work.assessments.add(sample_assessment(filled.snapshot, "a-2"))
        work.assessments.put_answer("a-1", "s1-welcome", FULL, 0)
        work.assessments.put_answer("a-2", "s1-words", Answer(Choice.UNKNOWN), 0)
    with database.reading() as work:
        assert work.assessments.choices(["a-1", "a-2", "a-3"]) == {
            "a-1": {"s1-welcome": Choice.LEVEL_4},
            "a-2": {"s1-words": Choice.UNKNOWN},
        }
        assert work.assessments.choices([]) == {}
