"""Both bells are tried everywhere, though each system has its own."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QDir
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.startup.bell import by_socket
from kleurrijk_desktop.startup.bell.by_pipe import PipeBell
from kleurrijk_desktop.startup.bell.by_socket import SocketBell
from tests.startup.processes import environment

RINGS_TWICE = """
import sys
from PySide6.QtCore import QCoreApplication
from kleurrijk_desktop.startup.bell import {module}
application = QCoreApplication([])
sys.exit(0 if all({module}.ring(sys.argv[1]) for _ in range(2)) else 1)
"""


@pytest.mark.parametrize(("kind", "module"), [(SocketBell, "by_socket"), (PipeBell, "by_pipe")])
def test_a_bell_is_heard_each_time(
    qtbot: QtBot, kind: type[SocketBell | PipeBell], module: str
) -> None:
    name = f"kleurrijk-{uuid4()}"
    rung: list[str] = []
    bell = kind(name, lambda: rung.append(name))
    assert bell.hang()
    rings = [sys.executable, "-c", RINGS_TWICE.format(module=module), name]
    child = subprocess.Popen(rings, env=environment())
    qtbot.waitUntil(lambda: child.poll() is not None, timeout=30_000)
    assert child.returncode == 0
    qtbot.waitUntil(lambda: len(rung) == 2)
    bell.take_down()
    assert not Path(QDir.tempPath(), name).exists()


def test_a_bell_that_was_taken_down_is_none(qtbot: QtBot) -> None:
    name = f"kleurrijk-{uuid4()}"
    bell = SocketBell(name, qtbot.stop)
    for _time in range(2):
        assert by_socket.ring(name) is None
        assert bell.hang()
        bell.take_down()


def test_a_bell_in_a_place_of_others_is_not_hung(tmp_path: Path) -> None:
    taken = f"kleurrijk-{uuid4()}/below"
    bell = SocketBell(taken, tmp_path.touch)
    assert not bell.hang()
    bell.take_down()


def test_a_bell_that_nobody_answers_is_not_taken_for_none(qtbot: QtBot) -> None:
    name = f"kleurrijk-{uuid4()}"
    bell = SocketBell(name, qtbot.stop)
    bell.hang()
    with ThreadPoolExecutor(1) as caller:  # while nobody turns the loop
        assert caller.submit(by_socket.ring, name, 0.1).result() is False
    bell.take_down()
