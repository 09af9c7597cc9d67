"""Storing what could not be stored, again and again, until it is."""

from PySide6.QtCore import QObject, QTimer

from kleurrijk_desktop.ui.shell.storing.desks import Desks
from kleurrijk_desktop.ui.tasks import Tasks

EVERY_MS = 3000


class TryingAgain(QObject):
    """Tries every few seconds while something waits and nothing else is under way."""

    def __init__(self, tasks: Tasks, desks: Desks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desks = desks
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        tasks.opened.connect(self._timer.start)

    def look(self) -> None:
        """Try now, where something waits."""
        if self._desks.unsaved and not self._tasks.pending() and not self._tasks.closed:
            self._desks.retry()
