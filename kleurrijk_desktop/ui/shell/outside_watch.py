"""Notices what another window or a command did to the database."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.use_cases.outside_changes import read_data_version

EVERY_MS = 2000


class OutsideWatch(QObject):
    """Looks every two seconds, and when it is told to, but only while nothing is under way.

    Signals:
        changed: somebody else has stored something since the last look.
    """

    changed = Signal()

    def __init__(
        self, tasks: Tasks, may_look: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._may_look = may_look
        self._version: int | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Note how things stand now; to be called before the first page is read."""
        self._read()
        self._timer.start()

    def end(self) -> None:
        """Never look again."""
        self._timer.stop()

    def look(self) -> None:
        """Look now, where nothing else is under way."""
        if self._timer.isActive() and not self._tasks.pending() and self._may_look():
            self._read()

    def _read(self) -> None:
        self._tasks.run(read_data_version, self._compare, _leave_it, owner=self)

    def _compare(self, version: int) -> None:
        before, self._version = self._version, version
        if before is not None and version != before:
            self.changed.emit()


def _leave_it(_error: KleurRijkError) -> None:
    """Say nothing: nobody asked for this look, and whatever is asked for next tells the same."""
