"""A file that a start was given: offered in the window, be it that of an earlier start."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow

from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.startup.single_instance import InstanceLock
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.startup.windows import Stage, Windows
from kleurrijk_desktop.storage.folders import Folders, folders_for
from tests.startup.person import Agreeing, Person, close, press, reads
from tests.startup.processes import environment
from tests.storage.safe_samples import everything_in, sample_database


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    folders = folders_for(tmp_path / "data")
    folders.prepare()
    return folders


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """Everything of another computer in one file."""
    other = folders_for(tmp_path / "other")
    other.prepare()
    sample_database(other.data)
    target = tmp_path / "everything.zip"
    KeptSafe(other, partial(datetime.now, UTC)).pack(target)
    return target


@pytest.fixture
def stage(folders: Folders, qapp: QApplication) -> Iterator[Stage]:
    palette = qapp.palette()
    around = Surroundings(Console(StringIO(), StringIO()), folders, "en")
    yield Stage(around, qapp, Agreeing(), None)
    qapp.setPalette(palette)


def test_a_first_start_offers_its_file(
    stage: Stage, folders: Folders, tmp_path: Path, packed: Path
) -> None:
    person = Person(stage.application, partial(reads, "The backup was put back."), close)
    assert Windows(replace(stage, file=packed)).show()
    assert person.is_done
    assert everything_in(folders.database) == everything_in(tmp_path / "other" / "kleurrijk.db")


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_second_start_hands_its_file_to_the_window_that_is_open(
    stage: Stage, folders: Folders, tmp_path: Path, packed: Path
) -> None:
    lock = InstanceLock(folders.lock, partial(datetime.now, UTC))
    assert lock.take() is None
    second: list[subprocess.Popen[bytes]] = []

    def start_again(_window: QMainWindow) -> bool:
        program = [sys.executable, "-m", "kleurrijk_desktop", "--data", str(folders.data)]
        second.append(
            subprocess.Popen(
                [*program, packed.name], env=environment(), cwd=tmp_path, stderr=subprocess.PIPE
            )
        )
        return True

    person = Person(
        stage.application, start_again, partial(reads, "The backup was put back."), close
    )
    assert Windows(stage).show()
    assert person.is_done
    assert everything_in(folders.database) == everything_in(tmp_path / "other" / "kleurrijk.db")
    (ended,) = second
    assert ended.communicate()[1] == b""
    assert ended.returncode == 0
    lock.release()


def test_a_window_that_only_looks_says_that_it_cannot(
    stage: Stage, folders: Folders, packed: Path
) -> None:
    sample_database(folders.data)
    was = folders.database.read_bytes()
    person = Person(
        stage.application,
        partial(press, "look-only"),
        partial(reads, f"so {packed} was not put back"),
        close,
    )
    assert Windows(replace(stage, file=packed)).show(failed_starts=3)
    assert person.is_done
    assert folders.database.read_bytes() == was
