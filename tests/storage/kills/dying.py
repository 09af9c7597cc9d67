"""Has strace kill a program at one of its system calls, or make one of them fail."""

import itertools
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.samples import opened_services
from tests.storage.kills.scripted import State, state_of
from tests.thorough import THOROUGH

FOLDER = Path(__file__).parent
# What changes a file or makes a change last; strace counts the calls of each kind apart.
PAGES = "pwrite64"
WRITES = (PAGES, "fdatasync", "fsync", "ftruncate", "unlink", "link,linkat", "rename,renameat2")
# All that a commit makes, as the nights show, which try the others too.
OF_A_COMMIT = WRITES if THOROUGH else (PAGES, "fdatasync", "unlink")
MOST_CALLS = 256  # of each kind; more than most acts make
DOUBLING = tuple(2**power for power in range(12))
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

    def __init__(self, process: subprocess.Popen[str], most: int) -> None:
        self._process = process
        self._most = most

    def dies_at(self, number: int, call: str = PAGES) -> bool:
        """Let the act die at its so-manieth call; tell whether it had so many calls to make."""
        assert 0 < number <= self._most
        return self._try(call, self._most - number)[0] == DIED

    def said(self, call: str = PAGES, idle_calls: int = 0) -> str:
        """Let the act run after so many idle calls, and return what it wrote."""
        return self._try(call, idle_calls)[1]

    def _try(self, call: str, idle_calls: int) -> tuple[int, str]:
        stdin, stdout = self._process.stdin, self._process.stdout
        assert stdin is not None
        assert stdout is not None
        stdin.write(f"{call} {idle_calls}\n")
        stdin.flush()
        said = ""
        for line in stdout:
            if line.removeprefix("-").strip().isdigit():
                assert int(line) in {0, DIED}, said
                return int(line), said
            said += line
        raise AssertionError(f"the program ended: {said}")


def each_death(
    act: str,
    *arguments: str | Path,
    calls: Sequence[str] = WRITES,
    most: int = MOST_CALLS,
    pages: Iterable[int] | None = None,
) -> Iterator[bool]:
    """Do something over and over, killed at one call after the other of each kind.

    Of the pages, which are all alike, only some are tried, unless all are wanted or `pages` says
    which.

    Yields:
        After each run, whether it ended by itself; what it left is looked at meanwhile.
    """
    deaths: Counter[str] = Counter()
    with dying(act, *arguments, calls=calls, most=most) as tried:
        for call in calls:
            numbers: Iterable[int] = itertools.count(1)
            if call == PAGES:
                numbers = pages or (itertools.count(1) if THOROUGH else DOUBLING)
            for number in numbers:
                died = tried.dies_at(number, call)
                yield not died
                if not died:
                    break
                deaths[call] += 1
    print(f"{act}: {deaths.total()} deaths, {dict(deaths)}")  # shown by pytest -rP


@contextmanager
def dying(
    act: str, *arguments: str | Path, calls: Sequence[str] = WRITES, most: int = MOST_CALLS
) -> Iterator[Dying]:
    """Prepare an act that strace kills at one of these calls, at the latest at so many."""
    with _under_strace(
        dict.fromkeys(calls, f"signal=KILL:when={most}"), act, arguments, most
    ) as tried:
        yield tried


@contextmanager
def under_strace(injected: str, act: str, *arguments: str | Path) -> Iterator[Dying]:
    """Prepare an act while strace does something to its system calls, or several such things."""
    each_injected = (each.partition(":") for each in injected.split(";"))
    with _under_strace({call: what for call, _, what in each_injected}, act, arguments, 0) as tried:
        yield tried


@contextmanager
def _under_strace(
    injected: Mapping[str, str], act: str, arguments: Sequence[str | Path], most: int
) -> Iterator[Dying]:
    command = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={','.join(injected)}"]
    for call, what in injected.items():
        command += ["-e", f"inject={call}:{what}"]
    command += [sys.executable, str(FOLDER / "dying_child.py"), act, *map(str, arguments)]
    with subprocess.Popen(
        command,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        yield Dying(process, most)
        process.communicate(timeout=60)
