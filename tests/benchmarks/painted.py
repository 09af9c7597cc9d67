"""Says what has happened, for a parent that measures when it hears of it."""

import re
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from tests.benchmarks.marks import MARK, WORK

SETTLED_MS = 300  # before the memory is read, so that what is left over can be freed


def say(what: str, *figures: float) -> None:
    """Print what has happened, and figures behind it, at once."""
    sys.stdout.write("\t".join((MARK + what, *map(str, figures))) + "\n")
    sys.stdout.flush()


def say_reached(what: str) -> None:
    """Print what has been reached, and then what the processor did for it, in milliseconds."""
    worked = time.process_time() * 1000
    say(what)
    say(f"{what} {WORK}", worked)


def say_memory() -> None:
    """Print how much memory this process holds, in kB; nothing where the system does not say.

    RSS counts shared libraries whole, PSS in proportion to how many processes share them.
    """
    status, rollup = Path("/proc/self/status"), Path("/proc/self/smaps_rollup")
    if status.exists() and rollup.exists():
        say("memory", _kilobytes(status, "VmRSS"), _kilobytes(rollup, "Pss"))


class PaintedWindow(QWidget):
    """An empty window that says when it was painted and what it holds, then closes."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1180, 820)
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._say)

    def _say(self) -> None:
        say_reached("painted")
        QTimer.singleShot(SETTLED_MS, self._end)

    def _end(self) -> None:
        say_memory()
        self.close()


def _kilobytes(file: Path, name: str) -> int:
    found = re.search(rf"^{name}:\s+(\d+) kB$", file.read_text("ascii"), re.MULTILINE)
    assert found is not None
    return int(found[1])
