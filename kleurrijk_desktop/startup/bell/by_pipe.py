"""A bell at a named pipe, by way of QtNetwork: where Python has no sockets of one computer."""

from collections.abc import Callable

from PySide6.QtNetwork import QLocalServer, QLocalSocket

HEARD = b"!"
WITHIN_MS = 3000


class PipeBell:
    """Calls back on the interface thread whenever a later start rings; what it says is not read."""

    def __init__(self, name: str, rung: Callable[[], object]) -> None:
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
            caller.write(HEARD)
            caller.flush()
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self._rung()


def ring(name: str) -> bool | None:
    """Ring once, and say whether it was answered; None where no bell hangs."""
    caller = QLocalSocket()
    caller.connectToServer(name)
    if not caller.waitForConnected(WITHIN_MS):
        return None
    return bool(caller.bytesAvailable() or caller.waitForReadyRead(WITHIN_MS))
