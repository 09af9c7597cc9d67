"""Saying that something takes its time, as long as it does."""

from PySide6.QtCore import QObject

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.widgets.status_line import StatusLine


class Waiting(QObject):
    """Says so in the status line; whatever is told meanwhile stays there."""

    def __init__(self, tasks: Tasks, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._status = status
        self._said = ""
        tasks.slow.connect(self._begin)
        tasks.idle.connect(self._end)

    def _begin(self) -> None:
        self._said = _("One moment…")
        self._status.say(self._said)

    def _end(self) -> None:
        if self._said and self._status.text() == self._said:
            self._status.say("")
        self._said = ""
