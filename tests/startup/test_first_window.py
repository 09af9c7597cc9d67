import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.startup.first_window import Answer, FirstWindow, reach, server_name
from tests.startup.processes import LONGEST, environment, python

REACHES = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kleurrijk_desktop.startup.first_window import reach
application = QCoreApplication([])
print(reach(Path(sys.argv[1]), file=Path(sys.argv[2]) if sys.argv[2:] else None).name)
"""

CRASHES = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kleurrijk_desktop.startup.first_window import FirstWindow
application = QCoreApplication([])
print(FirstWindow(Path(sys.argv[1]), print).listen(), flush=True)
os.kill(os.getpid(), 9)
"""


class SecondStart:
    """A process that reaches for the window on this lock, perhaps with a file."""

    def __init__(self, *given: Path) -> None:
        program = [sys.executable, "-c", REACHES, *map(str, given)]
        self._child = subprocess.Popen(program, env=environment(), stdout=subprocess.PIPE)

    def answer(self) -> str:
        out, _err = self._child.communicate(timeout=LONGEST)
        assert self._child.returncode == 0
        return out.decode().strip()


def test_a_second_start_brings_the_first_window_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[Path | None] = []
    first = FirstWindow(tmp_path / "x.lock", asked.append)
    assert first.listen()
    second = SecondStart(tmp_path / "x.lock")
    qtbot.waitUntil(lambda: asked == [None], timeout=30_000)
    assert second.answer() == "CAME"
    first.end()


def test_a_second_start_hands_its_file_over(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[Path | None] = []
    first = FirstWindow(tmp_path / "x.lock", asked.append)
    assert first.listen()
    file = tmp_path / "alles van de école.zip"
    second = SecondStart(tmp_path / "x.lock", file)
    qtbot.waitUntil(lambda: asked == [file], timeout=30_000)
    assert second.answer() == "TOOK_THE_FILE"
    first.end()


def test_a_path_that_is_too_long_is_not_handed_over_and_that_is_known(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked: list[Path | None] = []
    first = FirstWindow(tmp_path / "x.lock", asked.append)
    assert first.listen()
    second = SecondStart(tmp_path / "x.lock", tmp_path / ("x" * 4096))
    qtbot.waitUntil(lambda: asked == [None], timeout=30_000)
    assert second.answer() == "CAME"
    first.end()


@pytest.mark.usefixtures("qapp")
def test_a_crashed_window_leaves_nothing_that_stops_the_next_one(tmp_path: Path) -> None:
    crashed = python(CRASHES, tmp_path / "x.lock")
    assert crashed.out == "True\n"
    first = FirstWindow(tmp_path / "x.lock", print)
    assert first.listen()
    first.end()


@pytest.mark.usefixtures("qapp")
def test_a_window_that_does_not_answer_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    waited: list[float] = []
    assert reach(tmp_path / "nobody.lock", waited.append) is Answer.NONE
    assert sum(waited) == pytest.approx(3)


def test_every_data_folder_has_a_window_of_its_own(tmp_path: Path) -> None:
    assert server_name(tmp_path / "a" / "x.lock") != server_name(tmp_path / "b" / "x.lock")
    assert server_name(tmp_path / "a" / "x.lock") == server_name(tmp_path / "a" / "x.lock")
    (tmp_path / "a").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert server_name(tmp_path / "link" / "x.lock") == server_name(tmp_path / "a" / "x.lock")
