"""Has strace kill a program at one of its system calls, or make one of them fail."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.samples import opened_services
from tests.storage.kills.scripted import State, state_of

FOLDER = Path(__file__).parent
WRITES = "pwrite64,fdatasync,unlink,ftruncate"
AT_CALL = 240  # of each kind, after the idle ones; more than most acts make
DIED = -signal.SIGKILL

needs_strace = pytest.mark.skipif(
    shutil.which("strace") is None, reason="strace, which kills at a system call, is not installed"
)


def environment() -> dict[str, str]:
    paths = os.pathsep.join(path for path in sys.path if path)
    return {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}


def is_whole(path: Path) -> bool:
    raw = sqlite3.connect(path)
    try:
        whole = raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return whole and raw.execute("PRAGMA foreign_key_check").fetchall() == []
    except sqlite3.DatabaseError:
        return False
    finally:
        raw.close()


def stored(path: Path, assessment_id: str) -> State:
    with opened_services(path) as services:
        return state_of(services, assessment_id)


class Dying:
    """An act that can be tried again and again, and dies where one says."""

    def __init__(self, process: subprocess.Popen[str], at_call: int) -> None:
        self._process = process
        self._at_call = at_call

    def dies_at(self, number: int) -> bool:
        """Let the act die at its so-manieth call; tell whether it had so many calls to make."""
        assert 0 < number <= self._at_call
        return self._try(self._at_call - number)[0] == DIED

    def said(self) -> str:
        """Let the act run, and return what it wrote."""
        return self._try(0)[1]

    def _try(self, idle_calls: int) -> tuple[int, str]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(f"{idle_calls}\n")
        stdin.flush()
        said = ""
        for line in stdout:
            if line.removeprefix("-").strip().isdigit():
                assert int(line) in {0, DIED}, said
                return int(line), said
            said += line
        raise AssertionError(f"the program ended: {said}")


@contextmanager
def dying(calls: str, act: str, *arguments: str | Path, at_call: int = AT_CALL) -> Iterator[Dying]:
    """Prepare an act that strace kills at one of these calls, at the latest at so many."""
    with _under_strace(f"{calls}:signal=KILL:when={at_call}", act, arguments, at_call) as tried:
        yield tried


@contextmanager
def under_strace(injected: str, act: str, *arguments: str | Path) -> Iterator[Dying]:
    """Prepare an act while strace does something to its system calls, or several such things."""
    with _under_strace(injected, act, arguments, 0) as tried:
        yield tried


@contextmanager
def _under_strace(
    injected: str, act: str, arguments: Sequence[str | Path], at_call: int
) -> Iterator[Dying]:
    each_injected = injected.split(";")
    calls = ",".join(each.split(":", maxsplit=1)[0] for each in each_injected)
    command = [
        *("strace", "-f", "-qq", "-o", os.devnull),
        *("-e", f"trace={calls}"),
        *(part for each in each_injected for part in ("-e", f"inject={each}")),
        *(sys.executable, str(FOLDER / "dying_child.py"), calls, act, *map(str, arguments)),
    ]
    with subprocess.Popen(
        command,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        yield Dying(process, at_call)
        process.communicate(timeout=60)
