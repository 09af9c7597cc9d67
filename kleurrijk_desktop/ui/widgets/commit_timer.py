"""When what is being typed is told: soon after a pause, and never much later than it began."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 500
LATEST_MS = 1000


class CommitTimer(QObject):
    """Is due 500 ms after the last key, at the latest one second after the first one."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._latest = QTimer(self, interval=LATEST_MS, singleShot=True)
        self._pause.timeout.connect(self.due)
        self._latest.timeout.connect(self.due)

    def touch(self) -> bool:
        """Note that a key was pressed; say whether it is the first one."""
        self._pause.start()
        first = not self._latest.isActive()
        if first:
            self._latest.start()
        return first

    def stop(self) -> None:
        """Forget the keys pressed so far."""
        self._pause.stop()
        self._latest.stop()
