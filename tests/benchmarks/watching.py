"""Goes through the real window like a person, and watches for how long it stands still."""

import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.benchmarks.finding import part, window
from tests.benchmarks.painted import say

TICK_MS = 5
LOOK_MS = 10
BEFORE = "before the first paint"
SETTLED = 0.06  # seconds without a paint: what was asked for is on the screen

Found = TypeVar("Found", bound=QObject)
Script = Iterator[Callable[[], object]]  # each waits until what it yields is true and painted


class Stalls(QObject):
    """A clock that should tick every 5 ms: how late it is, is how long the window stood still.

    Beside that stands how long the interface thread worked at most between two ticks: what is more
    was the database thread or another program.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest: dict[str, tuple[float, float]] = {}
        self.during = BEFORE
        self._last, self._worked = time.perf_counter(), time.thread_time()
        timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late = (now - self._last) * 1000 - TICK_MS
        own = (worked - self._worked) * 1000
        self._last, self._worked = now, worked
        latest, most = self.longest.get(self.during, (0.0, 0.0))
        self.longest[self.during] = max(latest, late), max(most, own)


class Paints(QObject):
    """Knows when the window was last brought to the screen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.last = time.perf_counter()
        for watched in (window, window.windowHandle()):
            watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.UpdateRequest:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.last = time.perf_counter()


class Watched(QObject):
    """Goes through a script, one step at a time, whenever the window has come to rest."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._stalls = Stalls(self)
        self._waits = QTimer(self, interval=LOOK_MS)
        self._waits.timeout.connect(self._look)

    def script(self) -> Script:
        """Yield after each step what must be true before the next."""
        raise NotImplementedError

    def find_parts(self) -> None:
        """Find what the script needs, before it starts."""

    def begin(self) -> None:
        """Find the window and start to wait for it."""
        from kleurrijk_desktop.ui.shell.window import MainWindow
        from kleurrijk_desktop.ui.tasks import Tasks

        self._window = window(MainWindow)
        self._tasks = part(self._application, Tasks)
        self._paints = Paints(self._window)
        self._window.first_painted.connect(self._note_paint)
        self.find_parts()
        self._script = self.script()
        self._awaited = next(self._script)
        self._waits.start()

    def _look(self) -> None:
        if time.perf_counter() - self._paints.last > SETTLED and self._awaited():
            try:
                self._awaited = next(self._script)
            except StopIteration:
                self._waits.stop()
                self._stalls.longest.pop(BEFORE, None)
                for stage, longest in self._stalls.longest.items():
                    say(f"stall:{stage}", *longest)
                QApplication.closeAllWindows()

    def _whole(self) -> bool:
        from kleurrijk_desktop.ui.widgets.screen import Screen

        pages = self._window.findChildren(Screen)
        return all(page.is_whole for page in pages if page.isVisible())

    def _at_rest(self) -> bool:
        return not self._tasks.pending()

    def _shown(self, kind: type[Found], name: str) -> Found | None:
        found = self._window.findChild(kind, name)
        return found if isinstance(found, QWidget) and found.isVisible() else None

    def _click(self, name: str) -> None:
        part(self._window, QAbstractButton, name).click()

    def _note_paint(self) -> None:
        self._stalls.during = "opening"
