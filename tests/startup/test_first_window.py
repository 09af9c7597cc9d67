import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.startup.first_window import FirstWindow, reach, server_name
from tests.startup.processes import environment, python

REACHES = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kleurrijk_desktop.startup.first_window import reach
application = QCoreApplication([])
sys.exit(0 if reach(Path(sys.argv[1])) else 1)
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


def second_start(lock: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", REACHES, str(lock)], env=environment())


def test_a_second_start_brings_the_first_window_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[str] = []
    first = FirstWindow(tmp_path / "x.lock", lambda: asked.append("front"))
    assert first.listen()
    child = second_start(tmp_path / "x.lock")
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=30_000)
    assert child.wait(30) == 0
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
    assert not reach(tmp_path / "nobody.lock", waited.append)
    assert sum(waited) == pytest.approx(3)


def test_every_data_folder_has_a_window_of_its_own(tmp_path: Path) -> None:
    assert server_name(tmp_path / "a" / "x.lock") != server_name(tmp_path / "b" / "x.lock")
    assert server_name(tmp_path / "a" / "x.lock") == server_name(tmp_path / "a" / "x.lock")
    (tmp_path / "a").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "a")
    assert server_name(tmp_path / "link" / "x.lock") == server_name(tmp_path / "a" / "x.lock")
