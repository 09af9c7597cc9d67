"""How a second start brings the first window to the front."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

ANSWER_WITHIN_MS = 3000
ATTEMPTS = 15
BETWEEN_ATTEMPTS = 0.2  # seconds


def server_name(lock: Path) -> str:
    """Return the name under which the window of a data folder can be reached."""
    import hashlib  # here, since the first paint does without

    place = os.fsencode(os.path.realpath(lock))  # one name by whatever way one comes there
    return f"kleurrijk-{hashlib.sha256(place).hexdigest()[:24]}"


def listen(lock: Path, bring_to_front: Callable[[], None], parent: QObject) -> "QLocalServer":
    """Call `bring_to_front` whenever somebody starts the program again.

    Only the holder of the lock may call this: it takes the name over from a crashed process.
    What the caller sends is never read.
    """
    from PySide6.QtNetwork import QLocalServer  # here, since the first paint does without

    server = QLocalServer(parent)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    QLocalServer.removeServer(server_name(lock))

    def welcome() -> None:
        while (caller := server.nextPendingConnection()) is not None:
            caller.write(b"!")
            caller.flush()
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            bring_to_front()

    server.newConnection.connect(welcome)
    server.listen(server_name(lock))
    return server


def reach(lock: Path, wait: Callable[[float], None] = time.sleep) -> bool:
    """Ask the window that holds a lock to come to the front; False where it does not answer.

    A window that is just starting does not listen yet, so it is asked several times.
    """
    from PySide6.QtNetwork import QLocalSocket

    for _attempt in range(ATTEMPTS):
        caller = QLocalSocket()
        caller.connectToServer(server_name(lock))
        if caller.waitForConnected(ANSWER_WITHIN_MS):
            return bool(caller.bytesAvailable() or caller.waitForReadyRead(ANSWER_WITHIN_MS))
        wait(BETWEEN_ATTEMPTS)
    return False
