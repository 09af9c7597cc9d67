import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.startup.single_instance import DAMAGED_UNTIL, Holder, InstanceLock
from tests.startup.processes import environment

HOLDS = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kleurrijk_desktop.startup.single_instance import InstanceLock
lock = InstanceLock(Path(sys.argv[1]), lambda: datetime.now(UTC))
print(lock.take(), flush=True)
sys.stdin.read()
lock.release()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kleurrijk.lock"


@contextmanager
def holding(path: Path) -> Iterator["subprocess.Popen[str]"]:
    """A child that holds the lock until its input ends."""
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "None\n"
    try:
        yield child
    finally:
        child.communicate()


def now() -> datetime:
    return datetime.now(UTC)


def much_later() -> datetime:
    return datetime.now(UTC) + DAMAGED_UNTIL + timedelta(seconds=1)


def lock_text(process: int, program: str, host: str, machine: str = "", boot: str = "") -> str:
    return f"{process}\n{program}\n{host}\n{machine}\n{boot}\n"


def ours() -> tuple[str, str]:
    return (
        bytes(QSysInfo.machineUniqueId().data()).decode(),
        bytes(QSysInfo.bootUniqueId().data()).decode(),
    )


def test_one_start_takes_the_lock_and_gives_it_back(path: Path) -> None:
    lock = InstanceLock(path, now)
    assert lock.take() is None
    assert path.exists()
    lock.release()
    assert not path.exists()


def test_a_second_start_learns_who_runs(path: Path) -> None:
    with holding(path):
        held = InstanceLock(path, now).take()
    assert held is not None
    assert held.holder is Holder.RUNNING
    assert held.host == socket.gethostname()
    assert InstanceLock(path, now).take() is None


def test_after_a_kill_the_next_start_is_free(path: Path) -> None:
    with holding(path) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()
        assert path.exists()
        assert InstanceLock(path, now).take() is None


@pytest.mark.parametrize("content", [b"", b"\xff\x00garbage", b"not a number\nx\ny\n"])
def test_a_damaged_lock_is_taken_over_after_half_a_minute(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    held = InstanceLock(path, now).take()
    assert held is not None
    assert held.holder is Holder.NOBODY_KNOWN
    assert path.read_bytes() == content
    lock = InstanceLock(path, much_later)
    assert lock.take() is None
    assert path.read_bytes() != content
    lock.release()


def test_a_damaged_lock_can_be_taken_over_at_once_if_asked(path: Path) -> None:
    path.write_bytes(b"")
    lock = InstanceLock(path, now)
    assert lock.take() is not None
    assert lock.take_over() is None


def test_a_clock_that_went_back_locks_nobody_out(path: Path) -> None:
    path.write_bytes(b"")
    future = time.time() + 10**8
    os.utime(path, (future, future))
    assert InstanceLock(path, now).take() is None


def test_the_lock_of_another_computer_is_named_and_can_be_taken_over(path: Path) -> None:
    path.write_text(lock_text(4711, "python3", "laptop-van-school", "0123456789abcdef"))
    written = 1_790_000_000
    os.utime(path, (written, written))
    lock = InstanceLock(path, much_later)
    held = lock.take()
    assert held is not None
    assert held.holder is Holder.OTHER_COMPUTER
    assert held.host == "laptop-van-school"
    assert held.since == datetime.fromtimestamp(written, UTC)
    assert "laptop-van-school" in path.read_text()
    assert lock.take_over() is None
    assert "laptop-van-school" not in path.read_text()


def test_a_computer_that_got_another_name_is_still_this_one(path: Path) -> None:
    machine, boot = ours()
    if not machine:
        pytest.skip("this computer has no machine id")
    path.write_text(lock_text(999_999_999, "python3", "old-name", machine, boot))
    assert InstanceLock(path, now).take() is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the file from being deleted")
def test_a_process_number_that_went_to_another_program_of_that_name(path: Path) -> None:
    machine, boot = ours()
    program = Path(sys.executable).resolve().name
    text = lock_text(os.getpid(), program, socket.gethostname(), machine, boot)
    path.write_text(text)  # this very process is alive, and never took the lock
    assert InstanceLock(path, now).take() is None


def test_a_process_number_that_went_to_a_program_of_another_name(path: Path) -> None:
    machine, boot = ours()
    path.write_text(lock_text(1, "kleurrijk", socket.gethostname(), machine, boot))
    assert InstanceLock(path, now).take() is None


def test_a_folder_that_is_not_there_is_the_machines_fault(tmp_path: Path) -> None:
    with pytest.raises(WorldFault) as caught:
        InstanceLock(tmp_path / "missing" / "x.lock", now).take()
    assert caught.value.problems[0].code == "lock-not-written"


def test_taking_over_never_steals_from_a_living_window(path: Path) -> None:
    with holding(path):
        before = path.read_text()
        assert InstanceLock(path, now).take_over() is not None
        assert path.read_text() == before
