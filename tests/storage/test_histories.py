from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import Unit, UnitKind
from kleurrijk_desktop.domain.snapshot import take_snapshot
from kleurrijk_desktop.storage.database import SqliteDatabase
from tests.samples import sample_checklist
from tests.storage.filled import ORGANISATION, UNIT, fill

BINNED = datetime(2026, 5, 1, tzinfo=UTC)


def ids(rows: object) -> list[str]:
    return [row.assessment.id for row in rows]  # type: ignore[attr-defined]


def fill_two_units(database: SqliteDatabase) -> None:
    """Store a unit with two checklists, the first in two versions, and another unit with one."""
    filled = fill(database)
    newer = take_snapshot(sample_checklist(version=2))
    other = take_snapshot(sample_checklist(id="other"))
    head = replace(filled.assessment, revision=1, scope=Scope.ALL)

    def later(days: int, **changes: object) -> None:
        day = head.held_on + timedelta(days)
        new = replace(head, id=f"later-{days}", held_on=day, **changes)  # type: ignore[arg-type]
        work.assessments.add(new)

    with database.writing() as work:
        work.organisations.add_unit(Unit("unit-2", ORGANISATION.id, "Bovenbouw", UnitKind.TEAM))
        work.snapshots.keep(newer)
        work.snapshots.keep(other)
        later(1, snapshot=newer.hash)
        later(2, snapshot=other.hash)
        later(3, unit_id="unit-2")
        later(4, binned_at=BINNED)


def test_each_unit_and_checklist_is_named_once_by_its_newest(database: SqliteDatabase) -> None:
    fill_two_units(database)
    with database.reading() as work:
        newest = work.histories.newest(ORGANISATION.id)
    assert ids(newest) == ["later-3", "later-2", "later-1"]
    assert [row.checklist_id for row in newest] == ["sample", "other", "sample"]
    assert [row.unit.id for row in newest] == ["unit-2", UNIT.id, UNIT.id]


def test_one_history_holds_all_versions_newest_first(database: SqliteDatabase) -> None:
    fill_two_units(database)
    with database.reading() as work:
        assert ids(work.histories.rows(UNIT.id, "sample", 9)) == ["later-1", "a-1"]
        assert ids(work.histories.rows(UNIT.id, "sample", 1)) == ["later-1"]
        assert ids(work.histories.rows(UNIT.id, "other", 9)) == ["later-2"]
        assert ids(work.histories.rows("unit-2", "other", 9)) == []


def test_a_row_of_a_history_is_the_row_of_the_assessment(database: SqliteDatabase) -> None:
    fill_two_units(database)
    with database.reading() as work:
        (row,) = work.histories.rows(UNIT.id, "other", 9)
        assert row == work.assessments.row("later-2")
        assert row.assessment.roles
        assert row.assessment.held_on == date(2026, 3, 4)


def test_a_unit_in_the_bin_has_no_history_in_sight(database: SqliteDatabase) -> None:
    fill_two_units(database)
    with database.writing() as work:
        unit = work.organisations.unit("unit-2")
        work.organisations.update_unit(replace(unit, binned_at=BINNED))
    with database.reading() as work:
        assert ids(work.histories.newest(ORGANISATION.id)) == ["later-2", "later-1"]


def test_another_organisation_has_a_history_of_its_own(database: SqliteDatabase) -> None:
    fill_two_units(database)
    with database.reading() as work:
        assert work.histories.newest("nowhere") == []


def test_a_history_is_counted_without_being_read(database: SqliteDatabase) -> None:
    fill_two_units(database)
    with database.reading() as work:
        assert work.histories.count(UNIT.id, "sample") == 2
        assert work.histories.count("unit-2", "other") == 0
        assert ids(work.histories.rows(UNIT.id, "sample", None)) == ["later-1", "a-1"]
