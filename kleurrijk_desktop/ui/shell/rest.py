"""What the first page does without is done when it can be used."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

AFTER_PAINT_MS = 50  # when a page that was put into the window is on the screen


class Rest(QObject):
    """Says once when it is time for what can wait.

    Signals:
        due: the first page can be used, or the trouble be read.
        settled: all that is loaded ahead is loaded.
    """

    due = Signal()
    settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begun = self._is_due = False

    def begin(self) -> None:
        """Wait until what was just put into the window is painted; later calls do nothing."""
        if not self._begun:
            self._begun = True
            QTimer.singleShot(AFTER_PAINT_MS, self, self._say)

    def when_due(self, act: Callable[[], object]) -> None:
        """Do something when it is time, which may be now."""
        if self._is_due:
            act()
        else:
            self.due.connect(act)

    def _say(self) -> None:
        self._is_due = True
        self.due.emit()
