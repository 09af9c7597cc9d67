"""What a head says beyond its columns is kept like the head, and is never taken for an answer."""

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Status
from kleurrijk_desktop.storage.assessment_remarks import REMARKS
from kleurrijk_desktop.storage.checklist_files.scalars import _ID
from kleurrijk_desktop.storage.database import SqliteDatabase
from tests.storage.filled import fill
from tests.storage.problems import expect_input

DAY = date(2026, 4, 1)


@pytest.fixture
def remarked(database: SqliteDatabase) -> Assessment:
    """Store an open assessment with an answer and a reason, and one without beside it."""
    filled = fill(database)
    head = replace(filled.assessment, id="a-2", correction_reason="vergissing")
    with database.writing() as work:
        work.assessments.add(head)
        work.assessments.put_answer("a-2", "s1-welcome", Answer(Choice.LEVEL_2), 0)
    return head


def test_remarks_come_back_alone_and_in_lists(
    database: SqliteDatabase, remarked: Assessment
) -> None:
    with database.writing() as work:
        changed = work.assessments.update(
            replace(remarked, finished_on=DAY, correction_reason="grote vergissing")
        )
    with database.reading() as work:
        assert work.assessments.get("a-2") == changed
        heads = {row.assessment.id: row.assessment for row in work.assessments.rows()}
        assert heads["a-2"] == changed == work.assessments.row("a-2").assessment
        assert (heads["a-1"].finished_on, heads["a-1"].correction_reason) == (None, "")


def test_remarks_can_be_taken_back_while_it_is_open(
    database: SqliteDatabase, remarked: Assessment
) -> None:
    with database.writing() as work:
        dated = work.assessments.update(replace(remarked, finished_on=DAY))
        plain = work.assessments.update(replace(dated, finished_on=None, correction_reason=""))
        assert work.assessments.get("a-2") == plain


def test_remarks_are_no_answers(database: SqliteDatabase, remarked: Assessment) -> None:
    with database.reading() as work:
        assert set(work.assessments.answers(remarked.id)) == {"s1-welcome"}
        assert work.assessments.choices(["a-1", "a-2"]) == {"a-2": {"s1-welcome": Choice.LEVEL_2}}


@pytest.mark.parametrize("name", REMARKS)
def test_no_item_can_bear_the_name_of_a_remark(name: str) -> None:
    assert _ID.match(name) is None


def test_remarks_on_what_is_finished_stay(
    database: SqliteDatabase, remarked: Assessment, path: Path
) -> None:
    with database.writing() as work:
        finished = work.assessments.update(
            replace(remarked, finished_on=DAY, status=Status.FINISHED)
        )
    for change in ({"finished_on": date(2027, 1, 1)}, {"correction_reason": "anders"}):
        with expect_input("assessment-finished"), database.writing() as work:
            work.assessments.update(replace(finished, **change))
    raw = sqlite3.connect(path, isolation_level=None)
    for statement in (
        "UPDATE answer SET reason = 'x' WHERE item_id = ':correction'",
        "DELETE FROM answer WHERE item_id = ':finished'",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="assessment-finished"):
            raw.execute(statement)
    raw.close()
    with database.reading() as work:
        assert work.assessments.get("a-2") == finished
