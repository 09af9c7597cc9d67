"""A bell at a named pipe, by way of QtNetwork: where Python has no sockets of one computer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from kleurrijk_desktop.startup.bell.message import END, HEARD, LONGEST, PATIENCE_MS, Message

WITHIN_MS = 3000


class PipeBell:
    """Calls back on the interface thread whenever a later start rings, with the file it has."""

    def __init__(self, name: str, rung: Callable[[Path | None], object]) -> None:
        self._name = name
        self._rung = rung
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def hang(self) -> bool:
        """Hear from now on; say whether that is so.

        Only the holder of the lock may call this: it takes the name over from a crashed process.
        """
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def take_down(self) -> None:
        """Hear no more, and leave nothing behind."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            _Caller(caller, self._rung).read()


class _Caller(QObject):
    """Somebody who rang, and is heard out without holding anybody up."""

    def __init__(self, caller: QLocalSocket, rung: Callable[[Path | None], object]) -> None:
        super().__init__(caller)
        self._caller = caller
        self._rung = rung
        self._message = Message()
        self._is_over = False
        caller.readyRead.connect(self.read)
        caller.disconnected.connect(self._end)
        QTimer.singleShot(PATIENCE_MS, self, self._end)

    def read(self) -> None:
        """Take in what has come so far."""
        piece = self._caller.read(LONGEST).data()
        if self._message.add(bytes(piece)):
            self._end()

    def _end(self) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._caller.disconnected.connect(self._caller.deleteLater)
        if self._caller.state() is QLocalSocket.LocalSocketState.ConnectedState:
            self._caller.write(self._message.answer)
            self._caller.flush()
            self._caller.disconnectFromServer()
        self._rung(self._message.file)


def ring(name: str, said: bytes = END) -> bytes | None:
    """Ring once, and return what is answered; None where no bell hangs."""
    caller = QLocalSocket()
    caller.connectToServer(name)
    if not caller.waitForConnected(WITHIN_MS):
        return None
    caller.write(said)
    caller.flush()
    if caller.bytesAvailable() or caller.waitForReadyRead(WITHIN_MS):
        return bytes(caller.read(len(HEARD)).data())
    return b""
