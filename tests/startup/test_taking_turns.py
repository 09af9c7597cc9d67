import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.first_window import FirstWindow
from kleurrijk_desktop.startup.single_instance import InstanceLock
from kleurrijk_desktop.startup.taking_turns import Turn, take_turn
from kleurrijk_desktop.storage.folders import folders_for
from tests.startup.dialogs import AnsweringDialogs

ELSEWHERE = "4711\npython3\nlaptop-van-school\n0123456789abcdef\n\n"


class Start:
    """One start on a data folder, with the buttons that are going to be pressed."""

    def __init__(self, path: Path, *pressed: str) -> None:
        self.path = path
        self.lock = InstanceLock(path, lambda: datetime.now(UTC))
        self.dialogs = AnsweringDialogs(*pressed)

    def turn(
        self, wait: Callable[[float], None] = lambda _seconds: None, file: Path | None = None
    ) -> Turn:
        console = Console(StringIO(), StringIO())
        folders = folders_for(self.path.parent)
        return take_turn(self.lock, folders, self.dialogs, console, wait, file)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kleurrijk.lock"


def test_where_nobody_else_is_nothing_is_asked(path: Path) -> None:
    start = Start(path)
    assert start.turn() is Turn.OURS
    assert start.dialogs.sentences == []
    start.lock.release()


def test_another_computer_is_named_with_day_and_time(path: Path) -> None:
    path.write_text(ELSEWHERE)
    written = datetime(2026, 3, 2, 13, 2).astimezone()
    os.utime(path, (written.timestamp(), written.timestamp()))
    start = Start(path)
    with pytest.raises(WorldFault) as caught:
        start.turn()
    assert caught.value.problems[0].code == "lock-elsewhere"
    (sentence,) = start.dialogs.sentences
    for part in ("laptop-van-school", "2 March 2026", "13:02"):
        assert part in sentence
    assert path.read_text() == ELSEWHERE


def test_another_computers_lock_is_taken_over_only_when_asked(path: Path) -> None:
    path.write_text(ELSEWHERE)
    start = Start(path, "try-again", "try-again", "take-over")
    assert start.turn() is Turn.OURS
    assert len(start.dialogs.sentences) == 3
    assert "laptop-van-school" not in path.read_text()
    start.lock.release()


def test_a_lock_that_was_damaged_just_now_is_never_a_dead_end(path: Path) -> None:
    path.write_bytes(b"")
    start = Start(path, "take-over")
    assert start.turn() is Turn.OURS
    assert start.dialogs.offered == [["try-again", "look-only", "take-over"]]
    start.lock.release()


def test_another_computers_data_can_be_looked_at_without_the_lock(path: Path) -> None:
    path.write_text(ELSEWHERE)
    start = Start(path, "look-only")
    assert start.turn() is Turn.LOOK_ONLY
    assert path.read_text() == ELSEWHERE


def test_where_nothing_may_be_written_one_can_look(path: Path) -> None:
    (path.parent / "kleurrijk.db").write_bytes(b"x")
    path.mkdir()  # stands in the way of the lock, as a folder that may not be written does
    start = Start(path, "look-only")
    assert start.turn() is Turn.LOOK_ONLY
    assert start.dialogs.offered == [["look-only", "quit"]]


def test_a_command_that_had_the_lock_is_waited_for(path: Path) -> None:
    command, start = InstanceLock(path, lambda: datetime.now(UTC)), Start(path)
    assert command.take() is None
    assert start.turn() is Turn.ELSEWHERE
    (sentence,) = start.dialogs.sentences
    assert "its window does not answer" in sentence
    start = Start(path)
    assert start.turn(lambda _seconds: command.release()) is Turn.OURS
    assert start.dialogs.sentences == []
    start.lock.release()


def test_a_window_that_did_not_take_the_file_is_told_of(qtbot: QtBot, path: Path) -> None:
    first, start = InstanceLock(path, lambda: datetime.now(UTC)), Start(path)
    assert first.take() is None
    called: list[Path | None] = []
    window = FirstWindow(path, called.append)
    assert window.listen()
    turns: list[Turn] = []
    for file in (path.parent / "all.zip", path.parent / ("x" * 5000)):
        with ThreadPoolExecutor(1) as second:
            turn = second.submit(start.turn, file=file)
            qtbot.waitUntil(turn.done)
            turns.append(turn.result())
    assert turns == [Turn.ELSEWHERE] * 2
    assert called == [path.parent / "all.zip", None]
    (sentence,) = start.dialogs.sentences
    assert "did not take" in sentence
    window.end()
    first.release()
