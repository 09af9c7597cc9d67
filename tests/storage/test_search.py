"""What is written is found by its words, and nothing in the bin is."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.folding import folded
from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.storage.search import SqlSearch
from tests.storage.filled import ORGANISATION, UNIT, Filled, fill, finish

BINNED = datetime(2026, 5, 1, tzinfo=UTC)
WRITTEN = Answer(Choice.LEVEL_2, note="Één tolk per gesprek, 100% gratis.")


def write(database: SqliteDatabase, item: str, answer: Answer, assessment: str = "a-1") -> None:
    with database.writing() as work:
        work.assessments.put_answer(assessment, item, answer, 0)


def notes(database: SqliteDatabase, text: str, limit: int = 9) -> list[str]:
    with database.reading() as work:
        return [note.item_id for note in work.search.notes(folded(text).split(), limit)]


def organisations(database: SqliteDatabase, text: str) -> list[str]:
    with database.reading() as work:
        return [each.name for each in work.search.organisations(folded(text).split(), 9)]


@pytest.fixture
def filled(database: SqliteDatabase) -> Filled:
    return fill(database)


@pytest.mark.parametrize("text", ["tolk", "TOLK", "een tolk", "gesprek een", "olk", "100%"])
@pytest.mark.usefixtures("filled")
def test_a_note_is_found_by_all_its_words(database: SqliteDatabase, text: str) -> None:
    write(database, "s1-words", WRITTEN)
    write(database, "s1-names", Answer(Choice.LEVEL_2, note="Iets anders."))
    assert notes(database, text) == ["s1-words"]


@pytest.mark.parametrize("text", ["tolk boek", "tol%k", "t_lk", "10_%", "per/gesprek", "1000"])
@pytest.mark.usefixtures("filled")
def test_what_is_not_written_is_not_found(database: SqliteDatabase, text: str) -> None:
    write(database, "s1-words", WRITTEN)
    assert notes(database, text) == []


@pytest.mark.parametrize("field", ["note", "reason", "ask_whom", "checked_with"])
def test_everything_beside_an_answer_is_looked_through(
    database: SqliteDatabase, filled: Filled, field: str
) -> None:
    answer = Answer(**{field: "De conciërge"})  # type: ignore[arg-type]
    write(database, "s1-words", answer)
    with database.reading() as work:
        (found,) = work.search.notes(["concierge"], 9)
        assert found.answer == answer
        assert replace(found.row.assessment, roles=filled.assessment.roles) == filled.assessment
        assert (found.row.organisation, found.row.unit) == (ORGANISATION, UNIT)


@pytest.mark.usefixtures("filled")
def test_what_was_written_last_comes_first_and_no_more_than_wanted(
    database: SqliteDatabase,
) -> None:
    for item in ("s1-words", "s2-talk", "s1-names"):
        write(database, item, WRITTEN)
    assert notes(database, "tolk") == ["s1-names", "s2-talk", "s1-words"]
    assert notes(database, "tolk", limit=2) == ["s1-names", "s2-talk"]


@pytest.mark.parametrize("newest", [0, 2, 3, 9])
def test_older_notes_follow_the_newest_wherever_these_end(
    database: SqliteDatabase, filled: Filled, newest: int
) -> None:
    items = [f"item-{number}" for number in range(5)]
    with database.writing() as work:
        work.assessments.add(replace(filled.assessment, id="binned", binned_at=BINNED))
    for item in items:
        write(database, item, WRITTEN)
        write(database, item, WRITTEN, "binned")
        write(database, f"{item}-silent", Answer(Choice.LEVEL_2))
    with database.reading() as work:
        search = SqlSearch(work.search._connection, newest)
        for limit in (1, 3, 5, 9):
            found = [note.item_id for note in search.notes(["tolk"], limit)]
            assert found == items[::-1][:limit]


@pytest.mark.parametrize("what", ["assessment", "unit", "organisation"])
def test_nothing_in_the_bin_is_found(database: SqliteDatabase, filled: Filled, what: str) -> None:
    write(database, "s1-words", WRITTEN)
    with database.writing() as work:
        if what == "assessment":
            work.assessments.update(replace(filled.assessment, binned_at=BINNED))
        elif what == "unit":
            work.organisations.update_unit(replace(UNIT, binned_at=BINNED))
        else:
            work.organisations.update(replace(ORGANISATION, binned_at=BINNED))
    assert notes(database, "tolk") == []
    found = organisations(database, "linde")
    assert found == ([] if what == "organisation" else [ORGANISATION.name])


def test_what_a_correction_replaced_is_not_found_twice(
    database: SqliteDatabase, filled: Filled
) -> None:
    first = replace(filled.assessment, id="first", revision=1)
    with database.writing() as work:
        work.assessments.add(first)
    write(database, "s1-words", WRITTEN, "first")
    write(database, "s1-words", WRITTEN)
    sealed = finish(database, first)
    assert notes(database, "tolk") == ["s1-words", "s1-words"]
    with database.writing() as work:
        work.assessments.update(replace(sealed, status=Status.CORRECTED))
        second = work.assessments.update(replace(filled.assessment, previous=first.id))
    assert notes(database, "tolk") == ["s1-words"]
    with database.writing() as work:
        work.assessments.update(replace(second, binned_at=BINNED))
    with database.reading() as work:  # the correction is out of sight, so the first one is not
        (found,) = work.search.notes(["tolk"], 9)
    assert found.row.assessment.id == "first"


@pytest.mark.usefixtures("filled")
def test_organisations_are_found_by_name_place_and_about_whom(database: SqliteDatabase) -> None:
    other = Organisation("org-2", "Altenzentrum Weiße Straße", place="Enschede", about_whom="Gäste")
    with database.writing() as work:
        work.organisations.add(replace(other, archived_on=date(2026, 3, 2)))
    assert organisations(database, "linde munster") == [ORGANISATION.name]
    assert organisations(database, "OUDERS") == [ORGANISATION.name]
    assert organisations(database, "weisse strasse") == [other.name]
    assert organisations(database, "e") == [other.name, ORGANISATION.name]
    assert organisations(database, "linde enschede") == []
