"""`backup`, `restore` and `verify` as they are typed."""

import csv
import json
import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from io import StringIO
from pathlib import Path

import pytest

from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.startup.single_instance import InstanceLock
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.storage.settings_file import Settings, read_settings, write_settings
from tests.startup.conftest import Run
from tests.storage.safe_samples import (
    alter_a_finished_note,
    cut,
    everything_in,
    sample_database,
)


@pytest.fixture
def database(data: Path) -> Path:
    """The oldest database there is, in the data folder."""
    data.mkdir()
    return sample_database(data)


def test_a_backup_moves_to_a_new_computer_and_back(
    run: Run, data: Path, database: Path, tmp_path: Path
) -> None:
    was, file = everything_in(database), tmp_path / "back up.db"
    made = run("backup", file)
    assert made.code == 0, made.err
    assert made.out.splitlines() == [
        f"The backup is in {file}.",
        "It holds 2 organisations, 4 assessments and 32 answers.",
    ]
    listed = run("list", "--json").out
    for path in data.iterdir():
        if path.is_file():
            path.unlink()
    restored = run("restore", file)
    assert restored.code == 0, restored.err
    assert restored.out.splitlines()[0] == f"The backup {file} was put back."
    assert everything_in(database) == was
    assert run("list", "--json").out == listed
    assert json.loads((data / "settings.json").read_text("utf-8"))["database_known"]


@pytest.mark.usefixtures("loud_log")
def test_a_file_that_cannot_be_looked_at_is_no_fault_of_the_program(
    run: Run, data: Path, database: Path
) -> None:
    unusable = "x" * 300
    for command in (("backup",), ("backup", "--settings"), ("restore",)):
        ended = run(*command, unusable)
        assert (ended.code, ended.out) == (3, ""), ended.err
        assert "Choose a shorter one" in ended.err
    keeping = KeptSafe(folders_for(data), partial(datetime.now, UTC))
    assert [each.code for each in keeping.look_at(Path(unusable)).problems] == [
        "file-name-unusable"
    ]
    assert database.exists()


@pytest.mark.usefixtures("loud_log", "database")
def test_what_was_put_back_is_told_where_only_the_settings_fail(
    run: Run, data: Path, tmp_path: Path
) -> None:
    packed = tmp_path / "all.zip"
    assert run("backup", packed, "--settings").code == 0
    (data / "settings.json").unlink(missing_ok=True)
    (data / "settings.json").mkdir()
    restored = run("restore", packed)
    assert restored.code == 3
    assert f"The backup {packed} was put back." in restored.out
    assert "What was there before is kept as" in restored.out
    assert "settings.json" in restored.err


def test_a_folder_that_restoring_makes_is_said_and_a_missing_backup_makes_none(
    run: Run, data: Path, tmp_path: Path
) -> None:
    assert run("restore", tmp_path / "gone.db").code == 1
    assert not data.exists()
    restored = run("restore", sample_database(tmp_path))
    assert (restored.code, restored.err) == (0, f"A new data folder was made: {data}\n")


@pytest.mark.skipif(os.name != "posix", reason="needs links")
def test_no_document_takes_the_place_of_the_data(run: Run, database: Path, tmp_path: Path) -> None:
    was, document = database.read_bytes(), tmp_path / "plan.pdf"
    document.symlink_to(database)
    (listed, *_others) = json.loads(run("list", "--json").out)["assessments"]
    for command in (("plan", listed["assessment"], document), ("worksheet", "care", document)):
        ended = run(*command)
        assert (ended.code, ended.out) == (1, "")
        assert "Choose another name." in ended.err
        assert database.read_bytes() == was


def test_what_was_there_is_kept_and_can_be_put_back(
    run: Run, data: Path, database: Path, tmp_path: Path
) -> None:
    file = tmp_path / "b.db"
    run("backup", file)
    with closing(sqlite3.connect(database)) as raw, raw:
        raw.execute("UPDATE organisation SET place = 'elsewhere'")
    changed = everything_in(database)
    last = run("restore", file).out.splitlines()[-1]
    (kept,) = (data / "backups").iterdir()
    assert last == f"What was there before is kept as {kept}."
    assert everything_in(database) != changed
    assert run("restore", kept).code == 0
    assert everything_in(database) == changed


def test_all_backups_are_listed_to_choose_from(run: Run, data: Path, database: Path) -> None:
    assert run("restore", "--list").out == f"There is no backup in {data / 'backups'}.\n"
    keeping = KeptSafe(folders_for(data), lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))
    altered, damaged = keeping.make(), keeping.make()
    alter_a_finished_note(altered)
    cut(damaged)
    listed = run("restore", "--list")
    assert (listed.code, listed.err) == (0, "")
    lines = listed.out.splitlines()
    assert [each for each in lines if not each.startswith(" ")] == [str(damaged), str(altered)]
    assert lines[2] == "  Checked: it is damaged and cannot be put back."
    assert lines[5] == "  It holds 2 organisations, 4 assessments and 32 answers."
    assert "not everything in it is what it was" in lines[6]
    assert run("restore", "--list", database).code == run("restore").code == 2


def test_everything_moves_with_its_settings(
    run: Run, data: Path, database: Path, tmp_path: Path
) -> None:
    was, file = everything_in(database), tmp_path / "everything.zip"
    write_settings(data / "settings.json", Settings(appearance="dark"))
    assert run("backup", file, "--settings").code == 0
    for path in data.iterdir():
        if path.is_file():
            path.unlink()
    assert run("restore", file).code == 0
    assert everything_in(database) == was
    assert read_settings(data / "settings.json").settings.appearance == "dark"


@pytest.mark.usefixtures("database", "loud_log")
def test_exit_codes(run: Run, data: Path, tmp_path: Path) -> None:
    file = tmp_path / "b.db"
    file.write_text("mine", "utf-8")
    assert run("backup", file).code == run("backup", file, "--settings").code == 3
    assert run("restore", file).code == 1
    assert run("restore", tmp_path / "nowhere.db").code == 1
    assert run("backup").code == run("restore").code == run("backup", "").code == 2
    assert file.read_text("utf-8") == "mine"
    assert not (data / "backups").exists()


def test_what_cannot_be_put_back_leaves_no_folder_behind(
    run: Run, data: Path, database: Path, tmp_path: Path
) -> None:
    run("backup", good := tmp_path / "good.db")
    run("backup", packed := tmp_path / "good.zip", "--settings")
    none, half, cut_short = (tmp_path / each for each in ("none.db", "half.db", "half.zip"))
    none.write_text("mine", "utf-8")
    half.write_bytes(good.read_bytes()[:20_000])
    cut_short.write_bytes(packed.read_bytes()[:-200])
    assert database.exists()
    shutil.rmtree(data)
    for file in (none, half, cut_short, tmp_path / "nowhere.db"):
        ended = run("restore", file)
        assert (ended.code, len(ended.complaints)) == (1, 1), file
        assert not data.exists()
    assert run("restore", packed).code == 0
    assert everything_in(database) == everything_in(good)


@pytest.mark.usefixtures("loud_log")
def test_nothing_is_restored_under_an_open_window(
    run: Run, data: Path, database: Path, tmp_path: Path
) -> None:
    file, was = tmp_path / "b.db", everything_in(database)
    run("backup", file)
    lock = InstanceLock(folders_for(data).lock, partial(datetime.now, UTC))
    assert lock.take() is None
    ended = run("restore", file)
    lock.release()
    assert (ended.code, "open in a window" in ended.err) == (3, True)
    assert everything_in(database) == was
    assert run("restore", file).code == 0


def test_verify_says_what_it_looked_at(run: Run, database: Path) -> None:
    ended = run("verify")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.splitlines() == [
        f"Looked at: {database}",
        "It holds 2 organisations, 4 assessments and 32 answers.",
        "1 finished assessment was compared with how it was finished.",
        "Everything is in order.",
    ]


def test_what_was_finished_and_altered_is_told_and_not_mended(run: Run, database: Path) -> None:
    alter_a_finished_note(database)
    was = everything_in(database)
    for arguments in (("verify",), ("verify", "--repair")):
        ended = run(*arguments)
        assert ended.code == 3
        assert "is not what it was when it was finished" in ended.err
    assert everything_in(database) == was


def test_repair_mends_once_and_then_finds_nothing(run: Run, data: Path, database: Path) -> None:
    whole = everything_in(database)
    with closing(sqlite3.connect(database)) as raw, raw:
        raw.execute("DROP TRIGGER keep_answer_delete")
    broken = everything_in(database)
    assert run("verify").code == 3
    first, second = run("verify", "--repair"), run("verify", "--repair")
    assert (first.code, second.code) == (0, 0), first.err
    (kept,) = (data / "backups").iterdir()
    assert everything_in(kept) == broken
    assert str(kept) in first.out
    assert second.out.splitlines() == run("verify").out.splitlines()
    assert everything_in(database) == whole


@pytest.mark.usefixtures("loud_log")
def test_repair_makes_a_new_database_of_what_can_be_read(
    run: Run, data: Path, database: Path
) -> None:
    cut(database)
    was = database.read_bytes()
    assert run("verify").code == 3
    first = run("verify", "--repair")
    assert (first.code, first.err) == (0, "")
    lines = first.out.splitlines()
    assert lines[0] == "A new database was made of what could be read."
    assert lines[1].startswith("It holds 2 of 2 organisations, 4 of 4 assessments, ")
    assert lines[1].endswith("32 of 32 answers and 3 of 3 actions.")
    (kept,) = (data / "backups").glob("damaged-*.db")
    assert kept.read_bytes() == was
    assert f"The database as it was is kept as {kept}." in lines
    again = run("verify", "--repair")
    assert again.out.splitlines() == run("verify").out.splitlines()


@pytest.mark.usefixtures("loud_log")
def test_without_a_database_there_is_nothing_to_look_at(
    run: Run, data: Path, tmp_path: Path
) -> None:
    for arguments in (("verify",), ("backup", tmp_path / "b.db")):
        ended = run(*arguments)
        assert (ended.code, f"no database in {data}" in ended.err) == (3, True)


@pytest.mark.usefixtures("loud_log")
def test_answers_are_saved_as_a_table_even_of_damaged_data(
    run: Run, database: Path, tmp_path: Path
) -> None:
    cut(database)
    was, table = database.read_bytes(), tmp_path / "answers.csv"
    saved = run("backup", table, "--answers")
    assert saved.code == 0, saved.err
    count = len(list(csv.reader(StringIO(table.read_text("utf-8-sig"), newline="")))) - 1
    assert saved.out == f"{count} answers are in {table}.\n"
    assert count > 20
    assert run("backup", table, "--answers").code == 3, "what is there is left as it is"
    assert database.read_bytes() == was


def test_what_somebody_who_helps_wants_to_know_has_no_content(run: Run, database: Path) -> None:
    cut(database)
    report = run("verify", "--report")
    assert report.code == 0, report.err
    assert f"kleurrijk.db: {database.stat().st_size} bytes" in report.out
    assert str(database.parent) not in report.out
