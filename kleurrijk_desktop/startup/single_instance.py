"""One window per data folder: a lock that never locks anybody out for good.

Qt's lock file already frees itself after a crash on the same computer. Three cases are left to
us: a lock whose process number was given to another program meanwhile, a lock that a power cut
left empty, and one that another computer wrote into a shared folder.
"""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLockFile, QSysInfo

from kleurrijk_desktop.domain.problems import world_fault

DAMAGED_UNTIL = timedelta(seconds=30)  # younger, it may be one that is being written
MACHINE_LINE = 3  # of a lock file, counted from 0


class Holder(Enum):
    """Who holds a lock that we did not get."""

    RUNNING = auto()  # another window on this computer
    OTHER_COMPUTER = auto()
    NOBODY_KNOWN = auto()  # the file is damaged, and was written just now


class Held(NamedTuple):
    """A lock that somebody else holds.

    Attributes:
        holder: who that is.
        host: the name of the computer, where it is known.
        since: when the lock was written, aware.
    """

    holder: Holder
    host: str
    since: datetime


class InstanceLock:
    """The lock of one data folder."""

    def __init__(self, path: Path, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now
        self._file = QLockFile(str(path))
        self._file.setStaleLockTime(0)  # never by age alone: a window may stay open for days

    def take(self) -> Held | None:
        """Take the lock and return None, or say who holds it.

        Raises:
            WorldFault: the folder cannot be written.
        """
        if self._file.tryLock(0):
            return None
        if self._file.error() is not QLockFile.LockError.LockFailedError:
            raise world_fault("lock-not-written", file=str(self._path))
        held = self._holder()
        if held is None:
            return self.take_over()
        return held

    def take_over(self) -> Held | None:
        """Take the lock away from whoever left it behind; return who was quicker, if anybody.

        Raises:
            WorldFault: the folder cannot be written.
        """
        try:
            _discard(self._path)
        except FileNotFoundError:
            pass  # gone already, which is what was wanted
        except OSError as cause:
            raise world_fault("lock-not-written", file=str(self._path)) from cause
        if self._file.tryLock(0):
            return None
        return self._holder(taking=False) or Held(Holder.NOBODY_KNOWN, "", self._now())

    def release(self) -> None:
        self._file.unlock()

    def _holder(self, *, taking: bool = True) -> Held | None:
        """Say who holds the lock; None where it was left behind and may be taken."""
        try:
            written = self._path.stat().st_mtime
            content = self._path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as cause:
            raise world_fault("lock-not-written", file=str(self._path)) from cause
        since = datetime.fromtimestamp(written, UTC)
        process, host, _program = self._file.getLockInfo()
        if process <= 0:
            young = abs(self._now() - since) < DAMAGED_UNTIL
            return Held(Holder.NOBODY_KNOWN, "", since) if young else None
        if not _is_ours(host, content):
            return Held(Holder.OTHER_COMPUTER, host, since)
        if taking and not _is_locked(self._path):
            return None
        return Held(Holder.RUNNING, host, since)


def _is_ours(host: str, content: bytes) -> bool:
    machine = bytes(QSysInfo.machineUniqueId().data())
    lines = content.splitlines()
    if machine and len(lines) > MACHINE_LINE and lines[MACHINE_LINE]:
        return lines[MACHINE_LINE] == machine
    return host == QSysInfo.machineHostName()


def _is_locked(path: Path) -> bool:
    """Say whether a living process holds the file, whatever number is written in it.

    Qt locks the file itself as well. On Windows that alone keeps others from deleting it.
    """
    if sys.platform == "win32":
        return True
    with path.open("rb") as file:
        return not _lock(file.fileno())


def _discard(path: Path) -> None:
    """Delete a lock file, unless another process has just taken it over."""
    if sys.platform == "win32":
        path.unlink()
        return
    with path.open("rb") as file:
        if _lock(file.fileno()) and os.path.samestat(os.fstat(file.fileno()), path.stat()):
            path.unlink()


def _lock(file: int) -> bool:
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
