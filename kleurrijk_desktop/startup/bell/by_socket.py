"""A bell at a socket in the folder for temporary files, out of what Python and QtCore have.

Qt's own way there loads QtNetwork with all that proves who one is: 3 MB of memory.
"""

import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QSocketNotifier, QTimer

from kleurrijk_desktop.startup.bell.message import END, HEARD, LONGEST, PATIENCE_MS, Message

WITHIN = 3  # seconds

log = logging.getLogger(__name__)


class SocketBell:
    """Calls back on the interface thread whenever a later start rings, with the file it has."""

    def __init__(self, name: str, rung: Callable[[Path | None], object]) -> None:
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
        for caller in self._notifier.findChildren(_Caller):
            caller.hang_up()
        self._server.close()
        self._server = self._notifier = None
        self._path.unlink(missing_ok=True)

    def _answer(self) -> None:
        assert self._server is not None
        with suppress(OSError):  # it went before it was answered
            caller, _address = self._server.accept()
            _Caller(caller, self._rung, self._notifier)


class _Caller(QObject):
    """Somebody who rang, and is heard out without holding anybody up."""

    def __init__(
        self,
        caller: socket.socket,
        rung: Callable[[Path | None], object],
        parent: QObject | None,
    ) -> None:
        super().__init__(parent)
        caller.settimeout(0)
        self._caller = caller
        self._rung = rung
        self._message = Message()
        self._notifier = QSocketNotifier(caller.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._end)
        self._patience.start()

    def hang_up(self) -> None:
        """Hear no more of what is said."""
        self._notifier.setEnabled(False)
        self._patience.stop()
        self._caller.close()
        self.deleteLater()

    def _read(self) -> None:
        try:
            piece = self._caller.recv(LONGEST)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece or self._message.add(piece):
            self._end()

    def _end(self) -> None:
        with suppress(OSError):  # it went before it was answered, and rang all the same
            self._caller.sendall(self._message.answer)
        self.hang_up()
        self._rung(self._message.file)


def ring(name: str, said: bytes = END, within: float = WITHIN) -> bytes | None:
    """Ring once, and return what is answered in so many seconds; None where no bell hangs."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(within)
        try:
            caller.connect(str(_path(name)))
        except OSError:
            return None
        with suppress(OSError):  # a window of an earlier version answers without listening
            caller.sendall(said)
        try:
            return caller.recv(len(HEARD))
        except OSError:
            return b""


def _path(name: str) -> Path:
    return Path(QDir.tempPath(), name)
