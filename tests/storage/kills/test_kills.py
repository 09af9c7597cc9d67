"""Whatever kills the program, each answer is there as it was before or as it was meant."""

import itertools
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Literal

import pytest

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.storage.database import open_database
from tests.samples import opened_services
from tests.storage.kills.dying import (
    FOLDER,
    OF_A_COMMIT,
    PAGES,
    dying,
    each_death,
    environment,
    is_whole,
    needs_strace,
    stored,
    under_strace,
)
from tests.storage.kills.scripted import (
    AnswerAll,
    State,
    start,
    state_after,
    steps_in,
)
from tests.thorough import THOROUGH

KILLS = 2000 if THOROUGH else 50
MOST_ANSWERS = 3  # in the life of one child
LONGEST = 0.01  # seconds that it lives on

FAILURES = [
    ("pwrite64:error=ENOSPC:when=7+", "disk-full"),
    ("pwrite64:error=EIO:when=3", "disk-full"),
    ("fdatasync:error=EIO:when=3", "disk-error"),
    ("unlink:error=EIO:when=1", "disk-error"),
]
MORE_FAILURES = [
    *((f"pwrite64:error=ENOSPC:when={number}", "disk-full") for number in range(1, 38)),
    *((f"pwrite64:error=ENOSPC:when={number}+", "disk-full") for number in (1, 2, 16, 30)),
    # The second sync is that of the folder, whose errors SQLite passes over.
    ("fdatasync:error=EIO:when=1", "disk-error"),
]

Seen = Literal["old", "new", "between"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs fork and SIGKILL")


class Answering:
    """A process whose children answer until they are killed."""

    def __init__(self, path: Path, assessment_id: str) -> None:
        self._complaints = path.with_name("complaints.txt")
        with self._complaints.open("w") as complaints:
            self._process = subprocess.Popen(
                [sys.executable, FOLDER / "answering_child.py", path, assessment_id],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
                env=environment(),
            )

    def one_life(self, answers: int, seconds: float) -> list[int]:
        """Let a child acknowledge so many answers, and kill it so long after the last of them.

        Returns:
            The steps that it acknowledged.
        """
        assert self._process.stdin is not None
        self._process.stdin.write("go\n")
        self._process.stdin.flush()
        child, acknowledged = 0, list[int]()
        for word, number in self._words():
            if word == "PID":
                child = number
            elif word == "ACK":
                acknowledged.append(number)
            if word != "END" and len(acknowledged) == answers:
                time.sleep(seconds)
                os.kill(child, signal.SIGKILL)
            elif word == "END":
                assert number == signal.SIGKILL, f"status {number}\n{self._complained()}"
                return acknowledged
        raise AssertionError(f"the parent of the children ended\n{self._complained()}")

    def _complained(self) -> str:
        """Return why a child ended by itself, and how much room its disk has left."""
        room = shutil.disk_usage(self._complaints.parent)
        return f"{self._complaints.read_text()}\n{room.free} bytes free of {room.total}"

    def _words(self) -> Iterator[tuple[str, int]]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            word, number = line.split()
            yield word, int(number)

    def close(self) -> None:
        self._process.communicate(timeout=30)


def test_no_acknowledged_answer_is_ever_lost(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    assessment_id = start(path)
    chance = random.Random(20260302)  # noqa: S311 - repeatable, not secret
    answering = Answering(path, assessment_id)
    last = 0
    for _ in range(KILLS):
        acknowledged = answering.one_life(
            chance.randint(0, MOST_ANSWERS), chance.uniform(0, LONGEST)
        )
        last = acknowledged[-1] if acknowledged else last
        state = stored(path, assessment_id)
        there = steps_in(state)
        assert there in {last, last + 1}, "an acknowledged answer is lost"
        assert state == state_after(there), "half an answer is there"
        assert is_whole(path)
        last = there
    answering.close()
    print(f"{KILLS} kills, {last} answers")  # shown by pytest -rP
    assert last > KILLS, "the children hardly answered, so nothing was tried"


def crash_points(
    path: Path, assessment_id: str, journal: str, calls: Sequence[str]
) -> Iterator[Seen]:
    """Kill one commit at its first write call, its second and so on, of each kind.

    Yields:
        What was found after each kill, compared with what a commit that ends would leave.
    """
    with opened_services(path) as services:
        AnswerAll(assessment_id, 0)(services)
    before = shutil.copy(path, path.with_suffix(".before"))
    states = {"old": stored(path, assessment_id)}
    with opened_services(path) as services:
        AnswerAll(assessment_id, 1)(services)
    states["new"] = stored(path, assessment_id)
    shutil.copy(before, path)
    # The control, which kills at pages alone, takes each of them: few of them bite.
    every = itertools.count(1) if calls == [PAGES] else None
    for _ended in each_death("commit", path, assessment_id, journal, calls=calls, pages=every):
        yield what_is_there(path, assessment_id, states)
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()
        shutil.copy(before, path)


def what_is_there(path: Path, assessment_id: str, states: dict[str, State]) -> Seen:
    try:
        state = stored(path, assessment_id)
    except WorldFault:
        return "between"
    if is_whole(path):
        if state == states["old"]:
            return "old"
        if state == states["new"]:
            return "new"
    return "between"


def check_each_crash(tmp_path: Path, journal: str, calls: Sequence[str]) -> list[Seen]:
    path = tmp_path / "kleurrijk.db"
    seen = list(crash_points(path, start(path), journal, calls))
    assert seen[-1] == "new", "the commit never ran to its end"
    assert "between" not in seen, f"half a commit is there: {seen}"
    return seen


@needs_strace
def test_one_commit_is_old_or_new_and_never_between(tmp_path: Path) -> None:
    seen = check_each_crash(tmp_path, "delete", OF_A_COMMIT)
    assert seen.count("old") > 10, "there were hardly any calls to die at"


@needs_strace
def test_without_a_journal_on_disk_the_same_kills_are_caught(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="half a commit is there"):
        check_each_crash(tmp_path, "memory", [PAGES])


def crashed(path: Path) -> tuple[str, State]:
    """Leave a commit behind that was killed as late as can be; return what was there before it."""
    assessment_id = start(path)
    with opened_services(path) as services:
        AnswerAll(assessment_id, 0)(services)
    before = stored(path, assessment_id)
    with dying("commit", path, assessment_id, "delete") as commit:
        assert commit.dies_at(1, "unlink")
    assert journal_of(path).exists()
    return assessment_id, before


def journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


@needs_strace
def test_a_second_crash_while_the_first_is_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    assessment_id, before = crashed(path)
    left = {each: each.read_bytes() for each in (path, journal_of(path))}
    deaths = 0
    for ended in each_death("look", path, assessment_id, calls=OF_A_COMMIT):
        deaths += not ended
        assert stored(path, assessment_id) == before
        assert is_whole(path)
        for each, data in left.items():
            each.write_bytes(data)
    assert deaths > 5, "there were hardly any calls to die at"


@needs_strace
@pytest.mark.parametrize(("injected", "code"), FAILURES + MORE_FAILURES * THOROUGH)
def test_a_disk_that_fails_leaves_the_old_state_and_is_said(
    tmp_path: Path, injected: str, code: str
) -> None:
    path = tmp_path / "kleurrijk.db"
    assessment_id = start(path)
    with opened_services(path) as services:
        AnswerAll(assessment_id, 0)(services)
    before = stored(path, assessment_id)
    with under_strace(injected, "commit", path, assessment_id, "delete") as commit:
        assert commit.said() == f"{code}\n"
    assert stored(path, assessment_id) == before
    assert is_whole(path)


@needs_strace
def test_a_new_database_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    seen = []
    for _ended in each_death("create", path):
        seen.append(path.exists())
        if path.exists():
            open_database(path).close()
            assert is_whole(path)
            path.unlink()
    assert seen[0] is False
    assert seen[-1] is True
    start(path)  # what the killed ones left behind is in nobody's way


@needs_strace
def test_a_disk_without_links_gets_its_database_too(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    with under_strace("link,linkat:error=EPERM", "create", path) as creation:
        assert creation.said() == ""
        with pytest.raises(AssertionError, match="file-exists"):
            creation.said()
    open_database(path).close()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
