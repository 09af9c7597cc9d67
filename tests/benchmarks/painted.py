"""Says when something has happened, together with the memory in use, for a parent to measure."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget


def say(what: str) -> None:
    """Print a mark and the resident memory in kB."""
    print(what, _resident_kilobytes(), flush=True)


class PaintedWindow(QWidget):
    """An empty window that says when it was painted, then closes."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1000, 700)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        say("painted")
        sys.stdout.flush()
        self.close()


def _resident_kilobytes() -> int:
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0
