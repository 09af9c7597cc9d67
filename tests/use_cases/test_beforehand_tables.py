"""Tables filled in elsewhere become the sheets of a session: all of them, or none."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.state import LARGEST_GROUP, Form, Session, Setup
from kleurrijk_desktop.use_cases.beforehand_tables import ReadTables, TableSheet
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.session_ports import StoredSession
from kleurrijk_desktop.use_cases.sessions import KeepSession, OpenSession
from tests.storage.problems import expect_input, expect_world
from tests.use_cases.test_sessions import ITEMS, begin, happen

WELCOME, WORDS, TALK = ITEMS
TYPED = (
    (Choice.LEVEL_1, Choice.LEVEL_3, Choice.UNKNOWN),
    (Choice.LEVEL_4, Choice.NOT_APPLICABLE, Choice.UNKNOWN),
    (Choice.LEVEL_1, Choice.UNKNOWN, Choice.LEVEL_0),
    (Choice.LEVEL_2, Choice.LEVEL_2, Choice.LEVEL_2),
    (Choice.LEVEL_2, Choice.LEVEL_0, Choice.LEVEL_4),
)


@pytest.fixture
def sheets(services: Services) -> StoredSession:
    """Return a session that counts its sheets."""
    return KeepSession(happen(begin(services), events.GoOn()))(services)


def table(folder: Path, name: str, *lines: str) -> Path:
    file = folder / name
    file.write_text("\n".join(["item,answer,note", *lines, ""]), "utf-8")
    return file


def tables(folder: Path) -> list[Path]:
    """Write what was typed as tables; what nobody knows is once left open and once no line."""
    return [
        table(folder, "0.csv", f"{WORDS},3,", f"{WELCOME},1,", f"{TALK},,why?"),
        table(folder, "1.csv", f"{WELCOME},4,", f"{WORDS},na,nobody asks", f"{TALK},unknown,"),
        table(folder, "2.csv", f"{WELCOME},1,", f"{TALK},0,"),
        table(folder, "3.csv", *(f"{item},2," for item in (*ITEMS, "s2-plan"))),
        table(folder, "4.csv", f"{TALK},4,", f"{WORDS},0,", f"{WELCOME},2,"),
    ]


def read(services: Services, stored: StoredSession, *files: Path) -> tuple[TableSheet, ...]:
    return ReadTables(stored.assessment_id, stored.session, files)(services)


def counts(marks: Sequence[tuple[Choice, ...]], stored: StoredSession) -> Session:
    return happen(stored, *map(events.AddSheet, marks)).session


def test_the_counts_are_those_of_the_same_sheets_typed_in(
    services: Services, sheets: StoredSession, tmp_path: Path
) -> None:
    found = read(services, sheets, *tables(tmp_path))
    assert tuple(each.marks for each in found) == TYPED
    assert [each.has_notes for each in found] == [True, True, False, False, False]
    counted = counts([each.marks for each in found], sheets)
    assert counted == counts(TYPED, sheets)
    assert counted == counts([each.marks for each in reversed(found)], sheets)


def test_reading_stores_nothing(services: Services, sheets: StoredSession, tmp_path: Path) -> None:
    read(services, sheets, *tables(tmp_path))
    opened = OpenSession(sheets.assessment_id, "nl")(services)
    assert opened.current == sheets
    assert opened.beforehand == ()
    assert not opened.opened.answers


def test_all_faults_of_all_tables_at_once(
    services: Services, sheets: StoredSession, tmp_path: Path
) -> None:
    good = tables(tmp_path)
    ghost = table(tmp_path, "ghost.csv", f"{WELCOME},1,", "s9-ghost,2,", f"{WELCOME},3,")
    five = table(tmp_path, "five.csv", f"{WELCOME},5,")
    other = table(tmp_path, "other.csv", "care-doors,1,", "care-meals,2,")
    empty = table(tmp_path, "empty.csv", "s2-plan,3,", f"{WELCOME},,")
    copied = table(tmp_path, "copied.csv", f"{WELCOME},1,", f"{TALK},0,")
    with expect_input() as caught:
        read(services, sheets, *good, ghost, five, other, empty, copied)
    assert caught.error is not None
    assert [
        (problem.code, Path(problem.where.file).name, problem.where.line)
        for problem in caught.error.problems
        if problem.where is not None
    ] == [
        ("table-item-unknown", "ghost.csv", 3),
        ("table-item-twice", "ghost.csv", 4),
        ("table-answer-unknown", "five.csv", 2),
        ("table-other-checklist", "other.csv", 1),
        ("table-without-answers", "empty.csv", 1),
        ("table-chosen-twice", "copied.csv", 1),
    ]
    assert caught.error.problems[-1].parameters == {"other": "2.csv"}


def test_what_is_counted_already_is_not_counted_again(
    services: Services, sheets: StoredSession, tmp_path: Path
) -> None:
    file, *_others = tables(tmp_path)
    (found,) = read(services, sheets, file)
    again = ReadTables(sheets.assessment_id, sheets.session, (file,), {found.digest})
    with expect_input("table-counted-already"):
        again(services)


def test_a_note_of_any_length_is_left_out(
    services: Services, sheets: StoredSession, tmp_path: Path
) -> None:
    (found,) = read(services, sheets, table(tmp_path, "long.csv", f"{WELCOME},1,{'x' * 30_000}"))
    assert found.marks == (Choice.LEVEL_1, Choice.UNKNOWN, Choice.UNKNOWN)


def test_no_more_tables_than_a_group_can_have_people(services: Services, tmp_path: Path) -> None:
    full = begin(services, Setup(Form.SHEETS_FIRST, ITEMS, LARGEST_GROUP))
    counted = happen(full, events.GoOn(), *[events.AddSheet(TYPED[0])] * (LARGEST_GROUP - 1))
    with expect_input("tables-too-many"):
        read(services, counted, *tables(tmp_path)[:2])
    assert len(read(services, counted, tables(tmp_path)[0])) == 1


def test_a_file_that_may_not_be_read_is_named(
    services: Services, sheets: StoredSession, tmp_path: Path
) -> None:
    with expect_input("content-missing"):
        read(services, sheets, tmp_path / "gone.csv")
    with expect_input("not-a-regular-file"):
        read(services, sheets, tmp_path)
    locked = table(tmp_path, "locked.csv", f"{WELCOME},1,")
    locked.chmod(0)
    if not _reads_all(locked):
        with expect_world("no-permission"):
            read(services, sheets, locked)


def _reads_all(file: Path) -> bool:
    try:
        file.read_bytes()
    except PermissionError:
        return False
    return True
