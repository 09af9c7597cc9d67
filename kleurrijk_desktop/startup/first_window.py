"""How a second start brings the first window to the front, and hands over the file it was given."""

import os
import sys
import time
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kleurrijk_desktop.startup.bell.by_pipe import PipeBell
    from kleurrijk_desktop.startup.bell.by_socket import SocketBell

ATTEMPTS = 15
BETWEEN_ATTEMPTS = 0.2  # seconds


class Answer(Enum):
    """What became of reaching the window that is open."""

    NONE = auto()
    CAME = auto()  # to the front, and no more
    TOOK_THE_FILE = auto()  # and came to the front


class FirstWindow:
    """Calls `called` whenever somebody starts the program again on the same data."""

    def __init__(self, lock: Path, called: Callable[[Path | None], object]) -> None:
        """Prepare for it; only the holder of the lock may.

        Args:
            lock: that of the data.
            called: takes the file that is handed over, or None where there is none.
        """
        self._lock = lock
        self._called = called
        self._bell: PipeBell | SocketBell | None = None

    def listen(self) -> bool:
        """Let later starts reach the window from now on; say whether they do."""
        self._bell = _bell(server_name(self._lock), self._called)
        return self._bell.hang()

    def end(self) -> None:
        """Be reached no more."""
        if self._bell is not None:
            self._bell.take_down()


def server_name(lock: Path) -> str:
    """Return the name under which the window of a data folder can be reached."""
    import hashlib  # here, since the first paint does without

    place = os.fsencode(os.path.realpath(lock))  # one name by whatever way one comes there
    return f"kleurrijk-{hashlib.sha256(place).hexdigest()[:24]}"


def reach(
    lock: Path, wait: Callable[[float], None] = time.sleep, file: Path | None = None
) -> Answer:
    """Ask the window that holds a lock to come to the front, and to take a file over.

    A window that is just starting does not listen yet, so it is asked several times.
    """
    from kleurrijk_desktop.startup.bell.message import TAKEN, written

    ring, said = _ringing(), written(file)
    for _attempt in range(ATTEMPTS):
        if (answered := ring(server_name(lock), said)) is not None:
            came = Answer.CAME if answered else Answer.NONE
            return Answer.TOOK_THE_FILE if answered == TAKEN else came
        wait(BETWEEN_ATTEMPTS)
    return Answer.NONE


def _bell(name: str, rung: Callable[[Path | None], object]) -> "PipeBell | SocketBell":
    # Here and below, since the first paint does without.
    if sys.platform == "win32":
        from kleurrijk_desktop.startup.bell.by_pipe import PipeBell

        return PipeBell(name, rung)
    from kleurrijk_desktop.startup.bell.by_socket import SocketBell

    return SocketBell(name, rung)


def _ringing() -> "Callable[[str, bytes], bytes | None]":
    if sys.platform == "win32":
        from kleurrijk_desktop.startup.bell import by_pipe as bell
    else:
        from kleurrijk_desktop.startup.bell import by_socket as bell
    return bell.ring
