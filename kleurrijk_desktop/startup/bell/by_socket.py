"""A bell at a socket in the folder for temporary files, out of what Python and QtCore have.

Qt's own way there loads QtNetwork with all that proves who one is: 3 MB of memory.
"""

import logging
import socket
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSocketNotifier

HEARD = b"!"
WITHIN = 3  # seconds

log = logging.getLogger(__name__)


class SocketBell:
    """Calls back on the interface thread whenever a later start rings; what it says is not read."""

    def __init__(self, name: str, rung: Callable[[], object]) -> None:
        self._path = _path(name)
        self._rung = rung
        self._server: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def hang(self) -> bool:
        """Hear from now on; say whether that is so.

        Only the holder of the lock may call this: it takes the name over from a crashed process.
        """
        server = socket.socket(socket.AF_UNIX)
        server.settimeout(0)
        try:
            self._path.unlink(missing_ok=True)
            server.bind(str(self._path))
            self._path.chmod(0o600)
            server.listen()
        except OSError as error:
            log.info("no later start can ring", exc_info=error)
            server.close()
            return False
        self._server = server
        self._notifier = QSocketNotifier(server.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._answer)
        return True

    def take_down(self) -> None:
        """Hear no more, and leave nothing behind."""
        if self._server is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        self._server.close()
        self._server = self._notifier = None
        self._path.unlink(missing_ok=True)

    def _answer(self) -> None:
        assert self._server is not None
        try:
            caller, _address = self._server.accept()
            with caller:
                caller.sendall(HEARD)
        except OSError:
            return  # it went before it was answered
        self._rung()


def ring(name: str, within: float = WITHIN) -> bool | None:
    """Ring once, and say whether it was answered in so many seconds; None where no bell hangs."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(within)
        try:
            caller.connect(str(_path(name)))
        except OSError:
            return None
        try:
            return caller.recv(len(HEARD)) == HEARD
        except OSError:
            return False


def _path(name: str) -> Path:
    return Path(QDir.tempPath(), name)
