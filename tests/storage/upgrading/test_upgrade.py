"""A database of an earlier version is brought up to date, or is what it was byte for byte."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, event

from kleurrijk_desktop.domain.issued_report import hash_of
from kleurrijk_desktop.domain.kept_copies import CopyKind
from kleurrijk_desktop.storage.backups import back_up_into
from kleurrijk_desktop.storage.database import open_database
from kleurrijk_desktop.storage.dialect_sqlite import engine_for
from kleurrijk_desktop.storage.dialect_sqlite_upgrading import held
from kleurrijk_desktop.storage.kept_copies import copies_in, look_at
from kleurrijk_desktop.storage.mending import keep_before_repair, mend_database
from kleurrijk_desktop.storage.schema_versions import version_of
from kleurrijk_desktop.storage.session_seals import session_hash
from kleurrijk_desktop.storage.upgrading import upgrade
from kleurrijk_desktop.storage.verification import verify_database
from tests.storage.fixtures.dump import dump_of
from tests.storage.problems import expect_world
from tests.storage.safe_samples import (
    OLDEST,
    alter_a_finished_note,
    change,
    cut,
    everything_in,
    oldest_database,
)
from tests.storage.test_locks_stay import someone_else_writes
from tests.thorough import THOROUGH

NOW = datetime(2026, 11, 22, 11, 3, 28, tzinfo=UTC)
READS_A_LITTLE = """
import sqlite3, sys, time
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute("BEGIN")
raw.execute("SELECT count(*) FROM answer").fetchone()
print("reads", flush=True)
time.sleep(0.4)
"""
POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="needs links, modes or flock")


def bring(path: Path, pauses: tuple[float, ...] = (0.05,) * 20) -> Path | None:
    return upgrade.bring_up_to_date(path, path.parent / "backups", NOW, lambda: None, pauses)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return oldest_database(tmp_path)


@pytest.fixture(scope="module")
def done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The oldest database, brought up to date, in a folder with nothing else but its backup."""
    path = oldest_database(tmp_path_factory.mktemp("done"))
    bring(path)
    return path


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute(query).fetchall()


def check_untouched(path: Path) -> None:
    """Look whether all is as if nothing had been tried."""
    assert path.read_bytes() == OLDEST.read_bytes()
    left = {each.name for each in path.parent.rglob("*") if each.name != "backups"}
    assert left == {path.name}


def test_as_it_was_it_is_kept_and_told_what_for(done: Path) -> None:
    (kept,) = copies_in(done.parent / "backups")
    assert (kept.kind, kept.made_at) == (CopyKind.BEFORE_UPGRADE, NOW)
    assert everything_in(kept.path) == everything_in(OLDEST)
    was = kept.path.read_bytes()
    looked_at = look_at(kept.path)
    assert looked_at.problems == ()
    assert looked_at.counts == verify_database(done).counts
    assert kept.path.read_bytes() == was
    assert {each.name for each in done.parent.iterdir()} == {done.name, "backups"}
    assert bring(done) is None, "it is up to date"


def test_logos_and_finished_sessions_bear_the_hashes_that_the_program_would_give(
    done: Path,
) -> None:
    logos = rows(done, "SELECT logo, logo_sha256 FROM house_style")
    assert [known_by for _, known_by in logos] == [hash_of(logo) for (logo, _) in logos if logo]  # type: ignore[arg-type]
    sessions = rows(
        done,
        "SELECT group_session.id, group_session.content_hash FROM group_session "
        "JOIN assessment ON assessment.id = assessment_id WHERE status <> 'open'",
    )
    with engine_for(done, "ro").connect() as connection:
        assert sessions == [(each, session_hash(connection, str(each))) for each, _ in sessions]
    assert logos
    assert sessions


def test_rows_that_refer_to_a_table_stay_when_it_is_made_anew(done: Path) -> None:
    items = "SELECT * FROM session_item ORDER BY session_id, place"
    assert rows(done, items) == rows(OLDEST, items) != []
    assert rows(done, "PRAGMA foreign_key_check") == []


@contextmanager
def after_each_statement(act: Callable[[Connection, str], None]) -> Iterator[None]:
    """Do something after each statement of a migration, and of nothing before or after it."""
    migrating = False

    def look(connection: Connection, _cursor: object, statement: str, *_rest: object) -> None:
        nonlocal migrating
        migrating = migrating or statement.startswith("DROP TRIGGER")
        if migrating:
            act(connection, statement)
        if statement.startswith("PRAGMA user_version="):
            migrating = False

    event.listen(Engine, "after_cursor_execute", look)
    try:
        yield
    finally:
        event.remove(Engine, "after_cursor_execute", look)


def test_what_an_upgrade_loses_is_noticed(path: Path, loud_log: pytest.LogCaptureFixture) -> None:
    def lose(connection: Connection, statement: str) -> None:
        if "DROP TABLE group_session" in statement:
            connection.exec_driver_sql("DELETE FROM session_item WHERE place = 1")

    with after_each_statement(lose), expect_world("upgrade-failed"):
        bring(path)
    assert "session_item" in loud_log.text
    check_untouched(path)


def test_with_references_on_a_table_cannot_be_made_anew(path: Path) -> None:
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA foreign_keys=ON")
    with closing(raw), pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        raw.executescript("CREATE TABLE new_one (id TEXT); DROP TABLE group_session")


def test_whatever_breaks_in_a_migration_the_database_is_what_it_was(
    tmp_path: Path, loud_log: pytest.LogCaptureFixture
) -> None:
    path, statements = oldest_database(tmp_path), list[str]()
    with after_each_statement(lambda _connection, statement: statements.append(statement)):
        bring(path)
    last = len(statements)
    shutil.rmtree(tmp_path / "backups")
    assert last > 50
    tried = range(1, last + 1) if THOROUGH else (1, last // 2, last)
    for number in tried:
        shutil.copyfile(OLDEST, path)
        left = number

        def count_down(_connection: Connection, _statement: str) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                raise RuntimeError("broken on purpose")

        with after_each_statement(count_down), expect_world("upgrade-failed"):
            bring(path)
        check_untouched(path)
    assert "broken on purpose" in loud_log.text
    print(f"{len(tried)} of {last} statements tried")


def test_while_it_is_brought_up_to_date_nobody_else_has_it(path: Path) -> None:
    with held(path) as connection:
        assert version_of(path) == 1
        assert someone_else_writes(path) == "SQLITE_BUSY"
        other = sqlite3.connect(path, timeout=0)
        with closing(other), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("SELECT count(*) FROM answer").fetchone()
        assert connection.exec_driver_sql("SELECT count(*) FROM answer").scalar() == 32
    assert someone_else_writes(path) == ""


def test_whoever_uses_it_is_waited_for(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with expect_world("upgrade-waits"):
            bring(path, (0.0,))
    check_untouched(path)
    reads = subprocess.Popen([sys.executable, "-c", READS_A_LITTLE, path], stdout=subprocess.PIPE)
    with reads:
        assert reads.stdout is not None
        assert reads.stdout.readline() == b"reads\n"
        assert bring(path) is not None


def test_a_write_that_was_broken_off_is_taken_back_first(path: Path, tmp_path: Path) -> None:
    writing = shutil.copyfile(path, tmp_path / "writing.db")
    with closing(sqlite3.connect(writing, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size=1")
        raw.execute("BEGIN")
        raw.execute("DROP TRIGGER keep_answer_update")
        raw.execute("UPDATE answer SET note = note || ?", ("half" * 2000,))
        shutil.copyfile(writing, path)
        shutil.copyfile(f"{writing}-journal", f"{path}-journal")
        raw.execute("ROLLBACK")
    writing.unlink()
    assert path.read_bytes() != OLDEST.read_bytes()
    bring(path)
    assert {each.name for each in tmp_path.iterdir()} == {path.name, "backups"}
    assert verify_database(path).problems == ()
    notes = "SELECT assessment_id, item_id, note FROM answer ORDER BY 1, 2"
    assert rows(path, notes) == rows(OLDEST, notes)


def test_a_damaged_database_is_refused_and_one_altered_note_is_not(
    path: Path, tmp_path: Path
) -> None:
    for by in (5000, 58):  # the second within the last page
        shutil.copyfile(OLDEST, path)
        cut(path, by)
        damaged = path.read_bytes()
        with expect_world("file-damaged"):
            bring(path)
        assert path.read_bytes() == damaged
        assert list(tmp_path.glob("backups/*")) == []
    shutil.copyfile(OLDEST, path)
    alter_a_finished_note(path)
    bring(path)
    assert [each.code for each in verify_database(path).problems] == ["finished-altered"]


def test_a_broken_index_is_mended_before_an_upgrade(path: Path, tmp_path: Path) -> None:
    change(path, "UPDATE sqlite_schema SET sql = replace(sql, 'folded <>', 'folded =') "
                 "WHERE name = 'ix_answer_folded'")  # fmt: skip
    broken = path.read_bytes()
    with expect_world("structure-damaged"):
        bring(path)
    assert path.read_bytes() == broken
    kept = keep_before_repair(path, tmp_path / "backups", NOW)
    assert everything_in(kept) == everything_in(path)
    mend_database(path)
    bring(path)


def test_unknown_versions_are_refused_untouched(path: Path) -> None:
    for statement, code in (
        ("PRAGMA user_version = 99", "file-newer"),
        ("UPDATE alembic_version SET version_num = 'zz9'", "file-version-unknown"),
        ("PRAGMA application_id = 7", "not-our-file"),
    ):
        shutil.copyfile(OLDEST, path)
        change(path, statement)
        was = path.read_bytes()
        with expect_world(code):
            bring(path)
        assert path.read_bytes() == was
        assert list(path.parent.glob("backups/*")) == []


@POSIX_ONLY
def test_a_link_stays_one_and_who_may_read_stays_the_same(path: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    real = path.rename(tmp_path / "elsewhere" / "real.db")
    real.chmod(0o600)
    path.symlink_to(real)
    bring(path)
    assert path.is_symlink()
    assert version_of(real) == 2
    assert real.stat().st_mode & 0o777 == 0o600


def test_an_earlier_version_opens_nowhere_else(path: Path) -> None:
    for act in (open_database, verify_database):
        with expect_world("file-older"):
            act(path)
    check_untouched(path)


def test_it_is_kept_for_twelve_months_whatever_is_thinned(path: Path, tmp_path: Path) -> None:
    kept, folder = bring(path), tmp_path / "backups"
    assert kept is not None
    for days in (0, 180, 365):
        back_up_into(folder, path, NOW + timedelta(days=days))
        assert kept.exists()
    back_up_into(folder, path, NOW + timedelta(days=367))
    assert not kept.exists()
    assert dump_of(path)["assessments"]
