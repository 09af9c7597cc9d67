"""The windowed start as a process of its own, on the offscreen platform."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.startup.conftest import Run
from tests.startup.processes import LONGEST, environment, kleurrijk

pytestmark = pytest.mark.skipif(os.name != "posix", reason="ended by signals")


@contextmanager
def window(data: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """A window whose database is open; killed at the end if it is still there."""
    child = subprocess.Popen(
        [sys.executable, "-m", "kleurrijk_desktop", "--data", str(data), "--language", "en"],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        wait_for(data / "kleurrijk.db", child)
        yield child
    finally:
        child.kill()
        child.communicate()


def wait_for(file: Path, child: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + LONGEST
    while not file.exists():
        assert child.poll() is None, child.communicate()
        assert time.monotonic() < until
        time.sleep(0.02)


def ended(child: "subprocess.Popen[bytes]") -> tuple[int, bytes]:
    out, _err = child.communicate(timeout=LONGEST)
    return child.returncode, out


def test_the_system_may_end_the_window_properly(data: Path) -> None:
    with window(data) as child:
        assert (data / "kleurrijk.lock").exists()
        assert (data / "kleurrijk.running").exists()
        child.send_signal(signal.SIGTERM)
        assert ended(child) == (0, b"")
    assert not (data / "kleurrijk.lock").exists()
    assert not (data / "kleurrijk.running").exists()
    assert not (data / "log" / "native-crash.txt").exists()


def test_a_second_start_ends_at_once_and_the_first_goes_on(data: Path) -> None:
    with window(data) as child:
        second = kleurrijk("--data", data)
        assert (second.code, second.out, second.err) == (0, "", "")
        assert child.poll() is None
        child.send_signal(signal.SIGTERM)
        assert ended(child)[0] == 0


def test_the_command_line_works_beside_the_window(data: Path, process: Run) -> None:
    with window(data) as child:
        assert process("list").out == "There are no assessments yet.\n"
        child.send_signal(signal.SIGTERM)
        assert ended(child)[0] == 0


def test_after_a_kill_the_next_start_is_free_and_knows(data: Path) -> None:
    with window(data) as child:
        child.kill()
        child.wait()
    assert (data / "kleurrijk.lock").exists()
    with window(data):
        wait_until_text(data / "kleurrijk.running", "2\n")


def wait_until_text(file: Path, text: str) -> None:
    until = time.monotonic() + LONGEST
    while file.read_text() != text:
        assert time.monotonic() < until
        time.sleep(0.02)
