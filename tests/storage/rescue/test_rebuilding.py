"""A new database out of a damaged one: all that can be read, and nothing that cannot be trusted."""

import csv
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import KleurRijkError, world_fault
from kleurrijk_desktop.domain.snapshot import take_snapshot
from kleurrijk_desktop.reports.answers_table import answers_table
from kleurrijk_desktop.storage.rescue.rebuilding import Rebuilt, rebuild_database
from kleurrijk_desktop.storage.verification import verify_database
from kleurrijk_desktop.use_cases.salvaged import Salvaged
from tests.samples import sample_checklist
from tests.storage.problems import expect_world
from tests.storage.safe_samples import (
    OLDEST,
    SAMPLE,
    change,
    everything_in,
    oldest_database,
    sample_database,
)
from tests.thorough import THOROUGH

# References of theirs may be cleared, or pieces of a picture or a document be gone.
MAY_DIFFER = {"assessment", "plan", "action", "house_style", "issued_report"}
NOW = datetime(2026, 11, 22, 11, 3, 28, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sample_database(tmp_path)


def rebuild(path: Path) -> Rebuilt:
    whole = take_snapshot(sample_checklist())
    return rebuild_database(path, path.parent / "backups", NOW, [whole], answers_table)


def ask(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(query).fetchall()


def codes(found: Rebuilt) -> list[str]:
    return [problem.code for problem in found.found.problems]


def zero_page(path: Path, number: int) -> None:
    """Let the disk lose a page; pages count from 1."""
    (size,) = ask(path, "PRAGMA page_size")[0]
    assert isinstance(size, int)
    with path.open("r+b") as file:
        file.seek((number - 1) * size)
        file.write(bytes(size))


def break_row(path: Path, table: str, place: int, said: bytes) -> None:
    """Let a row of a table of one page have another number, and end beyond the page."""
    (root,) = ask(path, f"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'")[0]  # noqa: S608
    (size,) = ask(path, "PRAGMA page_size")[0]
    assert isinstance(root, int)
    assert isinstance(size, int)
    data, page = bytearray(path.read_bytes()), (root - 1) * size
    pointer = page + 8 + 2 * place
    cell = page + int.from_bytes(data[pointer : pointer + 2], "big")
    broken = b"\xbf\x7f" + said + b"\xff" * 4
    data[cell : cell + len(broken)] = broken
    path.write_bytes(data)


def test_what_is_whole_comes_out_the_same_and_the_old_file_is_kept(path: Path) -> None:
    was, rows = everything_in(path), ask(path, "SELECT rowid, * FROM answer")
    found = rebuild(path)
    assert everything_in(path) == was
    assert ask(path, "SELECT rowid, * FROM answer") == rows
    assert (codes(found), list(found.apart)) == ([], [])
    assert found.known == found.found.counts
    assert found.kept is not None
    assert everything_in(found.kept) == was
    assert found.kept.parent.name == "backups"


def test_rows_without_their_owner_are_left_out_and_counted(path: Path) -> None:
    handed_out = ask(path, "SELECT bytes FROM issued_report")
    change(
        path,
        "PRAGMA foreign_keys=OFF",
        "DROP TRIGGER keep_assessment_delete",
        "DELETE FROM assessment WHERE id IN (SELECT assessment_id FROM issued_report)",
    )
    assert "structure-damaged" in [each.code for each in verify_database(path).problems]
    found = rebuild(path)
    assert verify_database(path).problems == found.found.problems
    assert found.known["assessment"] == 4, "whose answers are there is known"
    assert found.found.counts["assessment"] == 3
    answers, *documents = found.apart
    with answers.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 33, "all answers are readable"
    assert [(each.read_bytes(),) for each in documents] == handed_out
    assert found.kept is not None
    assert found.kept.name == "damaged-2026-11-22-110328-1.db"
    assert codes(rebuild(path)) == codes(found), "the second time nothing else is lost"
    assert ask(path, "SELECT count(*) FROM assessment") == [(3,)]


def test_a_copy_of_a_checklist_that_is_shipped_is_whole_again(path: Path) -> None:
    was = everything_in(path)
    change(
        path,
        "DROP TRIGGER keep_checklist_snapshot_update",
        "UPDATE checklist_snapshot SET canonical = x'7b'",
    )
    assert codes(rebuild(path)) == []
    assert everything_in(path) == was


def test_what_was_finished_and_cannot_be_trusted_is_marked_and_readable(path: Path) -> None:
    change(
        path,
        "DROP TRIGGER keep_answer_update",
        "UPDATE answer SET note = CAST(x'ff' AS TEXT) WHERE assessment_id IN "
        "(SELECT id FROM assessment WHERE status <> 'open')",
    )
    found = rebuild(path)
    assert set(codes(found)) == {"finished-altered"}
    assert [each.name for each in found.apart] == ["answers.csv"]
    assert found.found.counts["answer"] == 32


def test_one_of_an_earlier_version_is_brought_up_to_date_as_well(tmp_path: Path) -> None:
    path = oldest_database(tmp_path)
    found = rebuild(path)
    there, meant = everything_in(path), everything_in(SAMPLE)
    assert {name: len(rows) for name, rows in there.items()} == {
        name: len(rows) for name, rows in meant.items()
    }
    assert there["answer"] == everything_in(OLDEST)["answer"]
    assert codes(found) == []


def test_where_nothing_can_be_read_nothing_is_changed(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096])
    was = path.read_bytes()
    with expect_world("file-damaged"):
        rebuild(path)
    assert path.read_bytes() == was
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("said", [b"\xfe" * 8 + b"\x7f", b"\xa2" * 5 + b"\x22"])
def test_a_row_that_says_its_number_is_beyond_all_others_holds_nothing_up(
    path: Path, said: bytes
) -> None:
    rows = ask(path, "SELECT rowid, note FROM answer ORDER BY rowid")
    break_row(path, "answer", len(rows) - 1, said)
    found = rebuild(path)
    assert ask(path, "SELECT rowid, note FROM answer ORDER BY rowid") == rows[:-1]
    assert found.known["answer"] == len(rows)


def test_all_rows_around_a_broken_one_are_there(path: Path) -> None:
    rows = ask(path, "SELECT rowid, note FROM answer ORDER BY rowid")
    break_row(path, "answer", 10, bytes([11]))
    found = rebuild(path)
    there = ask(path, "SELECT rowid, note FROM answer ORDER BY rowid")
    assert there == [*rows[:10], *rows[11:]]
    with found.apart[0].open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == len(rows), "and all of them in the table"


def test_where_the_new_one_does_not_come_nothing_is_left_beside(path: Path) -> None:
    (path.parent / "backups").mkdir()
    change(path, "PRAGMA foreign_keys=OFF", "DELETE FROM person", "DELETE FROM unit")
    was = path.read_bytes()

    def full(_answers: Iterable[Salvaged]) -> bytes:
        raise world_fault("disk-full", file="answers.csv")

    with expect_world("disk-full"):
        rebuild_database(path, path.parent / "backups", NOW, [], full)
    assert [each for each in path.parent.rglob("*") if each.is_file()] == [path]
    assert path.read_bytes() == was


def test_whichever_page_is_lost_all_else_is_there(path: Path) -> None:
    whole, was = path.read_bytes(), everything_in(path)
    pages = ask(path, "PRAGMA page_count")[0][0]
    assert isinstance(pages, int)
    rebuilt, refused = 0, list[str]()
    for number in range(2, pages + 1, 1 if THOROUGH else 9):
        path.write_bytes(whole)
        zero_page(path, number)
        try:
            found = rebuild(path)
        except KleurRijkError as error:
            refused.append(str(error))
            continue
        there = everything_in(path)
        for table, count in found.found.counts.items():
            assert count <= found.known[table]
            if table not in MAY_DIFFER:
                assert all(row in was[table] for row in there[table]), (number, table)
        rebuilt += 1
    print(f"{rebuilt} of {pages} pages")  # shown by pytest -rP
    assert rebuilt > 5
    assert set(refused) <= {"file-damaged"}
