"""What is finished stays as it is, even for somebody who speaks SQL."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.domain.sessions.state import Form, Session, Setup
from kleurrijk_desktop.domain.snapshot import take_supplement
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.use_cases.session_ports import StoredSession
from tests.storage.filled import HANDED_OUT, Filled, fill, finish, sample_assessment
from tests.storage.problems import expect_input

ON_ANSWERS = [
    "INSERT INTO answer VALUES ('a-1', 'new', '2', '', '', '', '', NULL, '', 1)",
    "INSERT OR REPLACE INTO answer SELECT * FROM answer WHERE assessment_id = 'a-1'",
    "UPDATE answer SET note = 'x' WHERE assessment_id = 'a-1'",
    "UPDATE answer SET item_id = 'x' WHERE assessment_id = 'a-1'",
    "UPDATE answer SET assessment_id = 'a-2', item_id = 'y' WHERE assessment_id = 'a-1'",
    "UPDATE answer SET assessment_id = 'a-1', item_id = 'z' WHERE assessment_id = 'a-2'",
    "DELETE FROM answer",
    "INSERT INTO assessor VALUES ('a-1', 9, 'x', 1)",
    "UPDATE assessor SET count = 9 WHERE assessment_id = 'a-1'",
    "DELETE FROM assessor WHERE assessment_id = 'a-1'",
    "INSERT INTO partner_view VALUES ('a-1', 'x', 1, 0, 0, 0, 1)",
    "UPDATE partner_view SET yes = 9 WHERE assessment_id = 'a-1'",
    "DELETE FROM partner_view WHERE assessment_id = 'a-1'",
    "INSERT OR REPLACE INTO group_session SELECT * FROM group_session",
    "UPDATE group_session SET step = 'vote'",
    "DELETE FROM group_session",
    "INSERT OR REPLACE INTO session_item SELECT * FROM session_item",
    "UPDATE session_item SET agreed = '4'",
    "DELETE FROM session_item",
    "DELETE FROM assessment WHERE id = 'a-1'",
    "INSERT OR REPLACE INTO assessment SELECT * FROM assessment WHERE id = 'a-1'",
    "UPDATE assessment SET status = 'open' WHERE id = 'a-1'",
    "UPDATE assessment SET status = 'corrected', target = 1 WHERE id = 'a-1'",
]
ON_SNAPSHOTS = [
    "UPDATE checklist_snapshot SET version = 2",
    "UPDATE checklist_snapshot SET canonical = x'00'",
    "DELETE FROM checklist_snapshot",
    "INSERT OR REPLACE INTO checklist_snapshot SELECT * FROM checklist_snapshot",
    "UPDATE translation_supplement SET language = 'tr'",
    "DELETE FROM translation_supplement",
    "INSERT OR REPLACE INTO translation_supplement SELECT * FROM translation_supplement",
]
ON_REPORTS = [
    "UPDATE issued_report SET bytes = x'00'",
    "UPDATE issued_report SET language = 'de'",
    "DELETE FROM issued_report",
    "INSERT OR REPLACE INTO issued_report SELECT * FROM issued_report",
]
# For each column of the head: a value that the tables would allow.
HEAD = {
    "id": "'a-9'",
    "unit_id": "'unit-1' || ''",
    "snapshot_hash": "snapshot_hash",
    "scope": "'all'",
    "held_on": "'2020-01-01'",
    "started_at": "'2020-01-01T00:00:00.000000+00:00'",
    "kind": "NULL",
    "size": "NULL",
    "method": "'individual'",
    "about_whom": "'x'",
    "people_concerned": "0",
    "previous_id": "'a-2'",
    "revision": "7",
    "target": "1",
    "finished_on": "'2020-01-01'",
    "correction_reason": "'x'",
    "content_hash": "lower(hex(zeroblob(32)))",
}
SAME = {"unit_id", "snapshot_hash"}  # nothing else to refer to; no change, so nothing to refuse


HELD = StoredSession(
    "s-1",
    "a-1",
    datetime(2026, 3, 2, 14, 2, tzinfo=UTC),
    Session(Setup(Form.SHEETS_FIRST, ("s1-welcome",), 9)),
)


@pytest.fixture
def filled(database: SqliteDatabase) -> Filled:
    """Store a finished assessment with an answer, and an open one beside it."""
    filled = fill(database)
    supplement = take_supplement(filled.snapshot, Translation("de", {"checklist.title": "x"}))
    with database.writing() as work:
        work.snapshots.keep_supplement(supplement)
        work.issued_reports.add(HANDED_OUT, b"%PDF")
        work.sessions.add(HELD)
        work.assessments.add(sample_assessment(filled.snapshot, "a-2"))
        for assessment_id in ("a-1", "a-2"):
            work.assessments.put_answer(assessment_id, "s1-welcome", Answer(Choice.LEVEL_2), 0)
            work.partner_views.put(assessment_id, "s1-welcome", Noticed(4, 3, 2, 1), 0)
    return replace(filled, assessment=finish(database, filled.assessment))


@pytest.fixture
def raw(filled: Filled, path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file as any program could."""
    del filled
    connection = sqlite3.connect(path, isolation_level=None)
    yield connection
    connection.close()


def dump(raw: sqlite3.Connection) -> list[str]:
    return list(raw.iterdump())


@pytest.mark.parametrize("statement", ON_ANSWERS)
def test_a_finished_assessment_refuses(raw: sqlite3.Connection, statement: str) -> None:
    before = dump(raw)
    with pytest.raises(sqlite3.IntegrityError, match="assessment-finished"):
        raw.execute(statement)
    assert dump(raw) == before


@pytest.mark.parametrize("statement", ON_SNAPSHOTS)
def test_a_kept_checklist_refuses(raw: sqlite3.Connection, statement: str) -> None:
    before = dump(raw)
    with pytest.raises(sqlite3.IntegrityError, match="snapshot-kept"):
        raw.execute(statement)
    assert dump(raw) == before


@pytest.mark.parametrize("statement", ON_REPORTS)
def test_what_was_handed_out_refuses(raw: sqlite3.Connection, statement: str) -> None:
    before = dump(raw)
    with pytest.raises(sqlite3.IntegrityError, match="report-kept"):
        raw.execute(statement)
    assert dump(raw) == before


@pytest.mark.parametrize("column", sorted(set(HEAD) - SAME))
@pytest.mark.parametrize("status", ["finished", "corrected"])
def test_no_column_of_a_finished_head_changes(
    raw: sqlite3.Connection, column: str, status: str
) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="assessment-finished"):
        raw.execute(
            f"UPDATE assessment SET {column} = {HEAD[column]}, status = '{status}'"  # noqa: S608
            " WHERE id = 'a-1'"
        )


def test_every_column_of_the_head_was_tried(raw: sqlite3.Connection) -> None:
    columns = {row[1] for row in raw.execute("PRAGMA table_info(assessment)")}
    assert columns == set(HEAD) | {"status", "version", "binned_at"}


def test_an_open_assessment_may_change_and_go(raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE answer SET note = 'x' WHERE assessment_id = 'a-2'")
    raw.execute("UPDATE assessment SET target = 2 WHERE id = 'a-2'")
    raw.execute("DELETE FROM answer WHERE assessment_id = 'a-2'")
    raw.execute("DELETE FROM assessor WHERE assessment_id = 'a-2'")
    raw.execute("DELETE FROM partner_view WHERE assessment_id = 'a-2'")
    raw.execute("DELETE FROM assessment WHERE id = 'a-2'")
    assert raw.execute("SELECT count(*) FROM assessment").fetchone() == (1,)


def test_finished_becomes_corrected_and_back_but_never_open(
    database: SqliteDatabase, filled: Filled
) -> None:
    with database.writing() as work:
        corrected = work.assessments.update(replace(filled.assessment, status=Status.CORRECTED))
    with expect_input("assessment-finished"), database.writing() as work:
        work.assessments.update(replace(corrected, status=Status.OPEN))
    with database.writing() as work:
        back = work.assessments.update(replace(corrected, status=Status.FINISHED))
    with expect_input("assessment-finished"), database.writing() as work:
        work.assessments.update(replace(back, status=Status.OPEN))


def test_what_is_finished_goes_into_the_bin_and_back(
    database: SqliteDatabase, filled: Filled
) -> None:
    with database.writing() as work:
        binned = work.assessments.update(
            replace(filled.assessment, binned_at=datetime(2026, 5, 1, tzinfo=UTC))
        )
        assert work.assessments.get("a-1") == binned
        back = work.assessments.update(replace(binned, binned_at=None))
    assert back == replace(filled.assessment, version=filled.assessment.version + 2)


def test_the_repositories_say_it_as_the_users_fault(
    database: SqliteDatabase, filled: Filled
) -> None:
    with expect_input("assessment-finished"), database.writing() as work:
        work.assessments.put_answer("a-1", "s1-welcome", Answer(Choice.LEVEL_4), 1)
    with expect_input("assessment-finished"), database.writing() as work:
        work.assessments.put_answer("a-1", "s1-words", Answer(Choice.LEVEL_4), 0)
    with expect_input("assessment-finished"), database.writing() as work:
        work.assessments.update(replace(filled.assessment, target=1))
    with expect_input("assessment-finished"), database.writing() as work:
        work.assessments.update(replace(filled.assessment, roles=()))
    with database.reading() as work:
        assert work.assessments.get("a-1") == filled.assessment


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM organisation",
        "DELETE FROM unit",
        "UPDATE answer SET choice = '5' WHERE assessment_id = 'a-2'",
        "UPDATE answer SET version = 'abc' WHERE assessment_id = 'a-2'",
        "UPDATE answer SET version = 0 WHERE assessment_id = 'a-2'",
        "UPDATE assessment SET target = 5 WHERE id = 'a-2'",
        "UPDATE assessment SET people_concerned = 2 WHERE id = 'a-2'",
        "UPDATE organisation SET planning_month = 13",
        "UPDATE organisation SET country = 'fr'",
        "UPDATE organisation SET name = NULL",
        "UPDATE assessor SET count = -1 WHERE assessment_id = 'a-2'",
        "UPDATE assessment SET status = 'finished' WHERE id = 'a-2'",
        "UPDATE assessor SET role = 'ouder' WHERE assessment_id = 'a-2'",
    ],
)
def test_the_tables_check_themselves(raw: sqlite3.Connection, statement: str) -> None:
    raw.execute("PRAGMA foreign_keys=ON")
    with pytest.raises(sqlite3.IntegrityError):
        raw.execute(statement)
