"""Both bells are tried everywhere, though each system has its own."""

import socket
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
from kleurrijk_desktop.startup.bell.message import HEARD, written
from tests.startup.processes import LONGEST, environment

SAYS = """
import sys
from PySide6.QtCore import QCoreApplication
from kleurrijk_desktop.startup.bell import {module}
application = QCoreApplication([])
print({module}.ring(sys.argv[1], bytes.fromhex(sys.argv[2])))
"""

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
    rung: list[Path | None] = []
    bell = kind(name, rung.append)
    assert bell.hang()
    rings = [sys.executable, "-c", RINGS_TWICE.format(module=module), name]
    child = subprocess.Popen(rings, env=environment())
    qtbot.waitUntil(lambda: child.poll() is not None, timeout=30_000)
    assert child.returncode == 0
    qtbot.waitUntil(lambda: rung == [None, None])
    bell.take_down()
    assert not Path(QDir.tempPath(), name).exists()


@pytest.mark.usefixtures("qapp")
def test_a_bell_that_was_taken_down_is_none() -> None:
    name = f"kleurrijk-{uuid4()}"
    bell = SocketBell(name, print)
    for _time in range(2):
        assert by_socket.ring(name) is None
        assert bell.hang()
        bell.take_down()


def test_a_bell_in_a_place_of_others_is_not_hung() -> None:
    taken = f"kleurrijk-{uuid4()}/below"
    bell = SocketBell(taken, print)
    assert not bell.hang()
    bell.take_down()


@pytest.mark.usefixtures("qapp")
def test_a_bell_that_nobody_answers_is_not_taken_for_none() -> None:
    name = f"kleurrijk-{uuid4()}"
    bell = SocketBell(name, print)
    bell.hang()
    with ThreadPoolExecutor(1) as caller:  # while nobody turns the loop
        assert caller.submit(by_socket.ring, name, b"", 0.1).result() == b""
    bell.take_down()


@pytest.mark.parametrize(("kind", "module"), [(SocketBell, "by_socket"), (PipeBell, "by_pipe")])
@pytest.mark.parametrize(
    ("said", "answer", "file"),
    [
        (b"/alles/\xc3\xa9cole.zip\0", b"+", Path("/alles/école.zip")),
        (b"", b"!", None),  # as earlier versions of the program ring
        (b"/" + b"x" * 5000 + b"\0", b"!", None),
    ],
)
def test_a_bell_hears_one_file_or_none(
    qtbot: QtBot,
    kind: type[SocketBell | PipeBell],
    module: str,
    said: bytes,
    answer: bytes,
    file: Path | None,
) -> None:
    name = f"kleurrijk-{uuid4()}"
    rung: list[Path | None] = []
    bell = kind(name, rung.append)
    assert bell.hang()
    program = [sys.executable, "-c", SAYS.format(module=module), name, said.hex()]
    with subprocess.Popen(program, env=environment(), stdout=subprocess.PIPE) as child:
        qtbot.waitUntil(lambda: rung == [file], timeout=30_000)
        assert child.communicate(timeout=LONGEST)[0].decode().strip() == repr(answer)
    bell.take_down()


@pytest.mark.usefixtures("qapp")
def test_a_caller_that_says_nothing_holds_nobody_up(qtbot: QtBot) -> None:
    name = f"kleurrijk-{uuid4()}"
    rung: list[Path | None] = []
    bell = SocketBell(name, rung.append)
    assert bell.hang()
    path = Path(QDir.tempPath(), name)
    assert path.stat().st_mode & 0o777 == 0o600
    with socket.socket(socket.AF_UNIX) as silent, ThreadPoolExecutor(1) as later:
        silent.connect(str(path))
        answered = later.submit(by_socket.ring, name, b"/a.zip\0")
        qtbot.waitUntil(lambda: rung == [Path("/a.zip")])  # and not the silent one before it
        assert answered.result() == b"+"
        bell.take_down()  # with the silent one still there
        assert silent.recv(1) == b""


def test_a_window_of_an_earlier_version_does_not_take_the_file(tmp_path: Path) -> None:
    path = Path(QDir.tempPath(), f"kleurrijk-{uuid4()}")
    with socket.socket(socket.AF_UNIX) as server, ThreadPoolExecutor(1) as later:
        server.bind(str(path))
        server.listen()
        answered = later.submit(by_socket.ring, path.name, written(tmp_path))
        caller, _address = server.accept()
        with caller:
            caller.sendall(HEARD)
        assert answered.result() == HEARD
    path.unlink()
