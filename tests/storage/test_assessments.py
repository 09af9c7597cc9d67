from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from sqlalchemy import event

from kleurrijk_desktop.domain.assessment import Assessment, Role, Scope, Status
from kleurrijk_desktop.domain.organisation import Organisation, Unit
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.storage.sqlite_faults import DatabaseMisuse
from tests.storage.filled import ORGANISATION, UNIT, fill, sample_assessment
from tests.storage.problems import expect_input


def ids(rows: object) -> list[str]:
    return [row.assessment.id for row in rows]  # type: ignore[attr-defined]


def test_a_head_comes_back_as_it_was_stored(database: SqliteDatabase) -> None:
    filled = fill(database)
    second = replace(
        filled.assessment, id="a-2", previous="a-1", roles=(), people_concerned=None, kind=None
    )
    with database.writing() as work:
        work.assessments.add(second)
    with database.reading() as work:
        assert work.assessments.get("a-1") == filled.assessment
        assert work.assessments.get("a-2") == second


def test_a_row_knows_whom_it_is_about(database: SqliteDatabase) -> None:
    filled = fill(database)
    with database.reading() as work:
        row = work.assessments.row("a-1")
        assert list(work.assessments.rows()) == [row]
    assert (row.organisation, row.unit) == (ORGANISATION, UNIT)
    assert row.assessment == filled.assessment
    assert (row.checklist_id, row.checklist_version) == ("sample", 1)


def test_moments_are_kept_as_the_same_instant(database: SqliteDatabase) -> None:
    filled = fill(database)
    summer = timezone(timedelta(hours=2))
    there = datetime(2026, 10, 25, 2, 30, tzinfo=summer)
    with database.writing() as work:
        work.assessments.add(replace(filled.assessment, id="a-2", started_at=there))
    with database.reading() as work:
        back = work.assessments.get("a-2").started_at
    assert back == there
    assert back.utcoffset() == timedelta(0)


def test_a_moment_without_a_zone_is_refused(database: SqliteDatabase) -> None:
    filled = fill(database)
    naive = filled.assessment.started_at.replace(tzinfo=None)
    with pytest.raises(DatabaseMisuse), database.writing() as work:
        work.assessments.add(replace(filled.assessment, id="a-2", started_at=naive))


def test_rows_are_newest_first_limited_and_by_organisation(database: SqliteDatabase) -> None:
    filled = fill(database)
    head = replace(filled.assessment, roles=())
    with database.writing() as work:
        work.organisations.add(Organisation("org-2", "Club"))
        work.organisations.add_unit(Unit("unit-2", "org-2"))
        work.assessments.add(replace(head, id="older", held_on=date(2025, 12, 31)))
        work.assessments.add(replace(head, id="newer", held_on=date(2026, 12, 31)))
        later = head.started_at + timedelta(hours=1)
        work.assessments.add(replace(head, id="same-day", started_at=later))
        work.assessments.add(replace(head, id="theirs", unit_id="unit-2", held_on=date(2027, 1, 1)))
    with database.reading() as work:
        rows = work.assessments.rows
        assert ids(rows()) == ["theirs", "newer", "same-day", "a-1", "older"]
        assert ids(rows(limit=2)) == ["theirs", "newer"]
        assert ids(rows("org-1")) == ["newer", "same-day", "a-1", "older"]
        assert ids(rows("org-1", 1)) == ["newer"]
        assert ids(rows("nobody")) == []


def test_an_update_counts_changes_roles_and_refuses_an_old_version(
    database: SqliteDatabase,
) -> None:
    head = fill(database).assessment
    with database.writing() as work:
        changed = work.assessments.update(
            replace(head, scope=Scope.ALL, roles=(Role("ouder", 9), Role("bestuur", 1)))
        )
    assert changed.version == head.version + 1
    with database.reading() as work:
        assert work.assessments.get("a-1") == changed
    with expect_input("changed-elsewhere"), database.writing() as work:
        work.assessments.update(replace(head, about_whom="niemand"))
    with database.reading() as work:
        assert work.assessments.get("a-1") == changed


def test_what_is_not_there_is_said(database: SqliteDatabase) -> None:
    filled = fill(database)
    with database.reading() as work:
        with expect_input("assessment-unknown"):
            work.assessments.get("nobody")
        with expect_input("assessment-unknown"):
            work.assessments.row("nobody")
    with expect_input("assessment-unknown"), database.writing() as work:
        work.assessments.update(replace(filled.assessment, id="nobody"))


@pytest.mark.parametrize(
    ("prefix", "found"),
    [
        ("ab", ["ab%d", "ab_d"]),
        ("ab%", ["ab%d"]),
        ("ab_", ["ab_d"]),
        ("AB", []),
        ("abcd-", []),
        ("b", ["bcde"]),
        ("é", []),
        ("\udcff", []),
        ("bcde", ["bcde"]),
    ],
)
def test_ids_are_found_by_their_beginning(
    database: SqliteDatabase, prefix: str, found: list[str]
) -> None:
    filled = fill(database)
    with database.writing() as work:
        for assessment_id in ("abcd", "ab%d", "ab_d", "bcde"):
            work.assessments.add(sample_assessment(filled.snapshot, assessment_id))
        assert list(work.assessments.find(prefix)) == found


def test_an_assessment_needs_its_unit_and_its_checklist(database: SqliteDatabase) -> None:
    filled = fill(database)

    def add(**changes: str) -> None:
        changed: Assessment = replace(filled.assessment, id="a-2", **changes)  # type: ignore[arg-type]
        with database.writing() as work:
            work.assessments.add(changed)

    for changes in ({"unit_id": "nobody"}, {"snapshot": "0" * 64}, {"previous": "nobody"}):
        with pytest.raises(DatabaseMisuse, match="FOREIGN KEY"):
            add(**changes)
    with database.reading() as work:
        assert ids(work.assessments.rows()) == ["a-1"]
        assert work.assessments.get("a-1").status is Status.OPEN


def test_more_assessments_than_one_statement_can_name(database: SqliteDatabase) -> None:
    filled = fill(database)
    with database.writing() as work:
        for number in range(1100):
            work.assessments.add(sample_assessment(filled.snapshot, f"b-{number:04}"))
        rows = work.assessments.rows()
        assert len(rows) == 1101
        assert all(row.assessment.roles == filled.assessment.roles for row in rows)
        assert work.assessments.choices(ids(rows)) == {}


def test_a_page_of_the_list_is_chosen_from_an_index_alone(database: SqliteDatabase) -> None:
    statements: list[tuple[str, object]] = []

    def note(_conn: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        statements.append((statement, values))

    event.listen(database._engine, "before_cursor_execute", note)
    fill(database)
    statements.clear()
    with database.reading() as work:
        work.assessments.rows(limit=50)
        work.assessments.rows("org-1", limit=50)
    pages = [each for each in statements if "ORDER BY assessment.held_on" in each[0]]
    assert len(pages) == 2
    raw = database._connection.connection.driver_connection
    assert raw is not None
    for (statement, values), index in zip(pages, ("held_on", "unit_id_held_on"), strict=True):
        plan = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
        assert any(f"COVERING INDEX ix_assessment_{index}" in line for line in plan), plan
        assert not any(line == "SCAN assessment" for line in plan), plan
