import logging
import re
import sqlite3
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.startup.logs import (
    FILE_NAME,
    FILES,
    LARGEST,
    ROOT,
    LogFile,
    frugal_trace,
    logging_into,
    technical_name,
)

PERSON = "Jan Geheim"
log = logging.getLogger(f"{ROOT}.tests")


def broken(text: str) -> None:
    raise ValueError(f"cannot use {text}")


def test_nothing_is_written_before_there_is_something_to_say(tmp_path: Path) -> None:
    with logging_into(tmp_path):
        pass
    assert not (tmp_path / FILE_NAME).exists()


def test_only_a_fault_of_our_own_makes_a_folder(
    tmp_path: Path, loud_log: pytest.LogCaptureFixture
) -> None:
    with logging_into(tmp_path / "log"):
        log.warning("the machine's fault")
        assert not (tmp_path / "log").exists()
        log.error("our own fault")
    assert "our own fault" in (tmp_path / "log" / FILE_NAME).read_text(encoding="utf-8")
    assert len(loud_log.records) == 2


def test_a_line_has_a_utc_time_and_no_message_of_an_exception(
    tmp_path: Path, loud_log: pytest.LogCaptureFixture
) -> None:
    with logging_into(tmp_path / "log"):
        try:
            try:
                broken(PERSON)
            except ValueError as cause:
                raise world_fault("disk-full", file=f"/home/{PERSON}/x") from cause
        except Exception:
            log.exception("saving failed")
    text = (tmp_path / "log" / FILE_NAME).read_text(encoding="utf-8")
    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z ERROR ", text)
    assert "WorldFault disk-full" in text
    assert "ValueError" in text
    assert "broken" in text  # the function in which it happened
    assert PERSON not in text
    assert loud_log.records


def test_a_database_error_is_named_without_its_parameters(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "x.db")
    connection.execute("CREATE TABLE person (name TEXT CHECK (length(name) < 3))")
    with pytest.raises(sqlite3.IntegrityError) as caught:
        connection.execute("INSERT INTO person VALUES (?)", (PERSON,))
    connection.close()
    lines = "\n".join(frugal_trace(caught.value))
    assert "IntegrityError SQLITE_CONSTRAINT_CHECK" in lines
    assert PERSON not in lines


def test_an_error_of_the_system_keeps_its_number() -> None:
    assert technical_name(OSError(28, PERSON)) == "OSError 28"


def test_the_path_to_the_program_does_not_name_the_user() -> None:
    with pytest.raises(KeyError) as caught:
        dict[str, str]()[PERSON]
    assert "/" not in "\n".join(frugal_trace(caught.value))


def test_at_most_five_files_of_one_megabyte(tmp_path: Path) -> None:
    handler = LogFile(tmp_path)
    record = logging.LogRecord(ROOT, logging.INFO, "", 0, "x" * 9_999, None, None)
    for _ in range(7 * LARGEST // 10_000):
        handler.handle(record)
    handler.close()
    files = list(tmp_path.iterdir())
    assert len(files) == FILES
    assert all(file.stat().st_size <= LARGEST for file in files)


def test_a_log_that_cannot_be_written_stops_nobody(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    with logging_into(tmp_path / "log"):
        log.info("hello")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / FILE_NAME).mkdir()
    with logging_into(tmp_path / "full"):
        log.info("hello")
    with logging_into(tmp_path / ("x" * 300)):  # a name that the disk does not even look up
        log.info("hello")
    assert capfd.readouterr() == ("", "")


def test_libraries_do_not_write_into_the_log(tmp_path: Path) -> None:
    with logging_into(tmp_path):
        logging.getLogger("sqlalchemy.engine").info("INSERT … %s", PERSON)
        log.info("started")
    text = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert text.endswith("started\n")
    assert PERSON not in text
