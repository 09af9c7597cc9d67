import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.mending import mend_database
from kleurrijk_desktop.storage.verification import verify_database
from tests.storage.problems import expect_world
from tests.storage.safe_samples import (
    alter_a_finished_note,
    change,
    cut,
    everything_in,
    sample_database,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sample_database(tmp_path)


def codes(path: Path) -> list[str]:
    return [problem.code for problem in verify_database(path).problems]


def test_nothing_is_wrong_with_the_oldest_and_nothing_is_changed(path: Path) -> None:
    before = path.read_bytes()
    found = verify_database(path)
    assert (found.problems, found.finished) == ((), 1)
    assert found.counts["answer"] == 32
    assert path.read_bytes() == before


def test_a_changed_note_is_noticed(path: Path) -> None:
    alter_a_finished_note(path)
    assert codes(path) == ["finished-altered"]


def test_a_value_that_was_never_written_is_noticed(path: Path) -> None:
    change(
        path,
        "DROP TRIGGER keep_answer_update",
        "PRAGMA ignore_check_constraints=ON",
        "UPDATE answer SET choice = 'perhaps'",
    )
    assert set(codes(path)) >= {"protection-missing", "finished-altered"}


def test_a_damaged_checklist_is_noticed(path: Path) -> None:
    change(
        path,
        "DROP TRIGGER keep_checklist_snapshot_update",
        "UPDATE checklist_snapshot SET canonical = CAST(canonical || ' ' AS BLOB)",
    )
    assert {"copy-damaged", "protection-missing"} <= set(codes(path))


@pytest.mark.parametrize(
    ("table", "column", "code"),
    [
        ("issued_report", "bytes", "document-altered"),
        ("house_style", "logo", "logo-altered"),
        ("group_session", "group_name", "session-altered"),
        ("session_item", "another_view", "session-altered"),
    ],
)
def test_a_file_or_a_session_that_changed_is_noticed(
    path: Path, table: str, column: str, code: str
) -> None:
    kind = "BLOB" if column in {"bytes", "logo"} else "TEXT"
    of_finished = "(SELECT id FROM assessment WHERE status <> 'open')"
    where = f"assessment_id IN {of_finished}" if kind == "TEXT" else "1"
    change(
        path,
        f"DROP TRIGGER IF EXISTS keep_{table}_update",
        f"UPDATE {table} SET {column} = CAST({column} || '!' AS {kind}) WHERE {where}",  # noqa: S608 - our own names
    )
    assert [each for each in codes(path) if each != "protection-missing"] == [code]


def test_a_row_without_its_owner_is_noticed(path: Path) -> None:
    change(path, "PRAGMA foreign_keys=OFF", "UPDATE unit SET organisation_id = 'gone'")
    assert "structure-damaged" in codes(path)


def test_a_cut_file_is_told(path: Path) -> None:
    cut(path)
    with expect_world("file-damaged"):
        verify_database(path)


def test_triggers_and_indexes_are_mended_and_the_second_time_nothing_is_left(path: Path) -> None:
    whole = everything_in(path)
    with closing(sqlite3.connect(path)) as raw:
        index, root = raw.execute(
            "SELECT name, rootpage FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
        ).fetchone()
        size = raw.execute("PRAGMA page_size").fetchone()[0]
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\x0a\x00\x00\x00\x00" + size.to_bytes(2, "big") + b"\x00")
    change(path, "DROP TRIGGER keep_answer_delete")
    assert codes(path) == ["structure-damaged", "protection-missing"], index
    mend_database(path)
    assert codes(path) == []
    assert everything_in(path) == whole
    mend_database(path)
    assert everything_in(path) == whole
