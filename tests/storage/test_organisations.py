from dataclasses import replace

from kleurrijk_desktop.domain.organisation import Organisation, Unit, UnitKind
from kleurrijk_desktop.storage.database import SqliteDatabase
from tests.storage.filled import ORGANISATION, UNIT, fill
from tests.storage.problems import expect_input


def test_everything_comes_back_as_it_was_stored(database: SqliteDatabase) -> None:
    fill(database)
    with database.reading() as work:
        assert work.organisations.get("org-1") == ORGANISATION
        assert work.organisations.unit("unit-1") == UNIT
        assert work.organisations.units_of("org-1") == [UNIT]


def test_what_nobody_said_stays_unsaid(database: SqliteDatabase) -> None:
    bare = Organisation("o", "Club")
    with database.writing() as work:
        work.organisations.add(bare)
    with database.reading() as work:
        assert work.organisations.get("o") == bare


def test_names_are_listed_without_regard_to_capitals(database: SqliteDatabase) -> None:
    names = ["Zebra", "aap", "Élan", "Beer"]
    with database.writing() as work:
        for name in names:
            work.organisations.add(Organisation(name, name))
    with database.reading() as work:
        assert [each.name for each in work.organisations.all()] == ["aap", "Beer", "Zebra", "Élan"]


def test_a_name_is_found_exactly(database: SqliteDatabase) -> None:
    stored = ["De Linde", "de linde", "De Linde ", "De L%nde", "'; DROP TABLE answer"]
    with database.writing() as work:
        for name in stored:
            work.organisations.add(Organisation(name, name))
    with database.reading() as work:
        for name in stored:
            assert [each.id for each in work.organisations.named(name)] == [name]
        assert work.organisations.named("De") == []


def test_an_update_counts_and_refuses_an_old_version(database: SqliteDatabase) -> None:
    fill(database)
    with database.writing() as work:
        renamed = work.organisations.update(replace(ORGANISATION, name="De Eik"))
    assert (renamed.name, renamed.version) == ("De Eik", 2)
    with expect_input("changed-elsewhere") as caught, database.writing() as work:
        work.organisations.update(replace(ORGANISATION, name="De Beuk"))
    assert caught.error is not None
    assert caught.error.problems[0].parameters["stored"] == "De Eik"
    with database.reading() as work:
        assert work.organisations.get("org-1") == renamed


def test_what_is_not_there_is_said(database: SqliteDatabase) -> None:
    with database.reading() as work:
        with expect_input("organisation-unknown"):
            work.organisations.get("nobody")
        with expect_input("unit-unknown"):
            work.organisations.unit("nobody")
    with expect_input("organisation-unknown"), database.writing() as work:
        work.organisations.update(Organisation("nobody", "x"))


def test_units_of_other_organisations_stay_apart(database: SqliteDatabase) -> None:
    fill(database)
    with database.writing() as work:
        work.organisations.add(Organisation("org-2", "Club"))
        work.organisations.add_unit(Unit("unit-2", "org-2", kind=UnitKind.PARTNERSHIP))
    with database.reading() as work:
        assert [unit.id for unit in work.organisations.units_of("org-1")] == ["unit-1"]
        assert [unit.id for unit in work.organisations.units_of("org-2")] == ["unit-2"]
