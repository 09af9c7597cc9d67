"""Making and opening: whole or not at all, and nothing that is not ours is touched."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.database import SqliteDatabase, create_database, open_database
from kleurrijk_desktop.storage.schema_versions import LATEST
from tests.storage.filled import ORGANISATION, fill
from tests.storage.listing import names_in
from tests.storage.problems import expect_world

ODD_NAMES = ["a?b", "a#b", "50% of it", "%41", "met spatie", "Café", "😀", "a;b&c=d", "x" * 200]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def execute(path: Path, *statements: str) -> None:
    raw = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        raw.execute(statement)
    raw.close()


@pytest.fixture
def filled_path(path: Path) -> Path:
    opened = open_database(path)
    fill(opened)
    opened.close()
    return path


def test_a_new_database_is_marked_and_leaves_nothing_beside_it(path: Path) -> None:
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA application_id").fetchone() == (0x4B6C5272,)
    assert raw.execute("PRAGMA user_version").fetchone() == (LATEST,)
    raw.close()
    assert names_in(path.parent) == [path.name]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_path_means_what_it_says(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    file = folder / f"{name}.db"
    create_database(file)
    for _ in range(2):
        opened = open_database(file)
        with opened.writing() as work:
            assert len(work.organisations.all()) in {0, 1}
        if _ == 0:
            fill(opened)
        opened.close()
    assert names_in(folder) == [file.name]
    assert names_in(tmp_path) == [name]


def test_a_path_that_is_no_text_works_too(tmp_path: Path) -> None:
    file = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.db"))
    create_database(file)
    open_database(file).close()
    assert [os.fsencode(name) for name in names_in(tmp_path)] == [b"caf\xe9.db"]


def test_a_relative_path_works(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    create_database(Path("here.db"))
    open_database(Path("here.db")).close()
    assert names_in(tmp_path) == ["here.db"]


def test_an_existing_file_is_never_replaced(filled_path: Path) -> None:
    before = digest(filled_path)
    with expect_world("file-exists"):
        create_database(filled_path)
    assert digest(filled_path) == before
    assert names_in(filled_path.parent) == [filled_path.name]


def test_the_journal_of_a_lost_database_stops_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "kleurrijk.db-journal").write_bytes(b"x")
    with expect_world("database-missing"):
        create_database(tmp_path / "kleurrijk.db")
    assert names_in(tmp_path) == ["kleurrijk.db-journal"]


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with expect_world("folder-missing"):
        create_database(tmp_path / "gone" / "kleurrijk.db")


def test_a_missing_database_is_not_made_by_opening(tmp_path: Path) -> None:
    with expect_world("database-missing"):
        open_database(tmp_path / "kleurrijk.db")
    with expect_world("database-missing"):
        open_database(tmp_path / "gone" / "kleurrijk.db")
    assert names_in(tmp_path) == []


def test_a_folder_in_its_place_is_said(tmp_path: Path) -> None:
    with expect_world("not-our-file"):
        open_database(tmp_path)


def test_an_empty_file_is_not_taken_for_a_fresh_start(tmp_path: Path) -> None:
    file = tmp_path / "kleurrijk.db"
    file.touch()
    with expect_world("file-empty"):
        open_database(file)
    assert file.stat().st_size == 0


@pytest.mark.parametrize("content", [b"%PDF-1.7\n" * 1000, b"x", b"hello\n" * 5, b"\0" * 8192])
def test_another_kind_of_file_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "kleurrijk.db"
    file.write_bytes(content)
    with expect_world("not-our-file"):
        open_database(file)
    assert file.read_bytes() == content
    assert names_in(tmp_path) == [file.name]


@pytest.mark.parametrize("application_id", [0, 7, -1])
def test_the_database_of_another_program_is_refused_untouched(
    tmp_path: Path, application_id: int
) -> None:
    file = tmp_path / "kleurrijk.db"
    execute(file, f"PRAGMA application_id={application_id}", "CREATE TABLE notes (body)")
    before = digest(file)
    with expect_world("not-our-file"):
        open_database(file)
    assert digest(file) == before


@pytest.mark.parametrize(
    ("version", "code"),
    [(LATEST + 1, "file-newer"), (999, "file-newer"), (0, "file-version-unknown")],
)
def test_an_unknown_version_is_refused_untouched(
    filled_path: Path, version: int, code: str
) -> None:
    execute(filled_path, f"PRAGMA user_version={version}")
    before = digest(filled_path)
    with expect_world(code) as caught:
        open_database(filled_path)
    assert caught.error is not None
    assert caught.error.problems[0].parameters["version"] == version
    assert digest(filled_path) == before


def test_an_unknown_revision_is_refused_untouched(filled_path: Path) -> None:
    execute(filled_path, "UPDATE alembic_version SET version_num = 'zz9'")
    before = digest(filled_path)
    with expect_world("file-version-unknown"):
        open_database(filled_path)
    assert digest(filled_path) == before


def test_a_missing_table_is_damage(filled_path: Path) -> None:
    execute(filled_path, "DROP TABLE answer")
    with expect_world("file-damaged"):
        open_database(filled_path)


@pytest.mark.parametrize("cut", [0.999, 0.99, 0.7, 0.1, 4096, 58, 1])
def test_a_file_that_was_cut_is_refused_untouched(filled_path: Path, cut: float) -> None:
    size = filled_path.stat().st_size
    left = size - (cut if isinstance(cut, int) else int(size * cut))
    os.truncate(filled_path, left)
    before = digest(filled_path)
    with expect_world("file-damaged"):
        open_database(filled_path)
    assert digest(filled_path) == before


@pytest.mark.parametrize("size", [1, 15, 40, 99])
def test_less_than_a_header_is_refused(filled_path: Path, size: int) -> None:
    os.truncate(filled_path, size)
    with expect_world() as caught:
        open_database(filled_path)
    assert caught.codes[0] in {"not-our-file", "file-damaged"}


def test_read_only_reads_and_refuses_to_write(filled_path: Path) -> None:
    before = digest(filled_path)
    opened = open_database(filled_path, read_only=True)
    with opened.reading() as work:
        assert [each.id for each in work.organisations.all()] == ["org-1"]
    with expect_world("no-permission"), opened.writing() as work:
        work.organisations.update(ORGANISATION)
    opened.close()
    assert digest(filled_path) == before


def test_a_commit_elsewhere_is_noticed(database: SqliteDatabase, path: Path) -> None:
    before = database.data_version()
    fill(database)
    assert database.data_version() == before  # our own change is no news
    other = open_database(path)
    with other.writing() as work:
        work.organisations.update(work.organisations.get("org-1"))
    other.close()
    assert database.data_version() != before


def test_an_error_in_the_block_undoes_all_of_it(database: SqliteDatabase) -> None:
    with pytest.raises(ZeroDivisionError):
        fill_and_fail(database)
    with database.reading() as work:
        assert work.organisations.all() == []
    fill(database)


def fill_and_fail(database: SqliteDatabase) -> None:
    with database.writing() as work:
        work.organisations.add(ORGANISATION)
        raise ZeroDivisionError


def test_opening_imports_no_alembic(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path\n"
        "from kleurrijk_desktop.storage.database import create_database, open_database\n"
        "create_database(Path(sys.argv[1]) / 'new.db')\n"
        "open_database(Path(sys.argv[1]) / 'new.db').close()\n"
        "assert 'sqlalchemy' in sys.modules and 'alembic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program, str(path.parent)], check=True, timeout=60)
