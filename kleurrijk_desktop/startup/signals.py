"""Closing the window properly when the system asks for it."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

ASKED_TO_END = ("SIGTERM", "SIGINT", "SIGHUP")


class SignalWatch(QObject):
    """Calls `close` on the interface thread when a signal asks the program to end.

    Python sees a signal only when Python code runs; Qt's loop may sleep for hours. So the signal
    also wakes a socket that the loop listens to.
    """

    def __init__(self, close: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._close = close
        self._reads, self._writes = socket.socketpair()
        for end in (self._reads, self._writes):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._reads.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        self._wakeup_before = signal.set_wakeup_fd(self._writes.fileno())
        self._before = {
            number: signal.signal(number, _left_to_the_loop)
            for name in ASKED_TO_END
            if (number := getattr(signal, name, None)) is not None
        }

    def stop(self) -> None:
        """Leave signals to whoever had them before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._reads.close()
        self._writes.close()

    def _woken(self) -> None:
        arrived = set(self._reads.recv(64))
        if arrived & set(self._before):
            self._close()


def _left_to_the_loop(_number: int, _frame: FrameType | None) -> None:
    """Do nothing yet: the socket tells, at a moment when no other slot is half done."""
