"""Runs the real program through a whole assessment and says how long a person has to wait.

Keys go through Qt's own queue into the real window; every answer is committed to a real file.
"""

import itertools
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from kleurrijk_desktop.startup.main import main
from tests.benchmarks.finding import part, window
from tests.benchmarks.painted import say

TICK_MS = 5
LOOK_MS = 10
BEFORE = "before the first paint"
SETTLED = 0.06  # seconds without a paint: what was asked for is on the screen
PRESSES = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_0, Qt.Key.Key_3)
NOTE = "Op dinsdag"
WITH_NOTE = 3  # questions

Found = TypeVar("Found", bound=QObject)
Script = Iterator[Callable[[], object]]  # each waits until what it yields is true and painted


class Stalls(QObject):
    """A clock that should tick every 5 ms: how late it is, is how long the window stood still.

    Beside that stands for how long the interface thread worked meanwhile: what is more was the
    database thread or another program.
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
        stall = late, (worked - self._worked) * 1000
        self._last, self._worked = now, worked
        self.longest[self.during] = max(self.longest.get(self.during, (0.0, 0.0)), stall)


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


class Person(QObject):
    """Goes through a script, one step at a time, whenever the window has come to rest."""

    def __init__(self, application: QApplication, plan: Path) -> None:
        super().__init__(application)
        self._application = application
        self._plan = plan
        self._stalls = Stalls(self)
        self._committed = 0.0
        self._moves = 0
        self._waits = QTimer(self, interval=LOOK_MS)
        self._waits.timeout.connect(self._look)

    def begin(self) -> None:
        """Find the window and start to wait for it."""
        from kleurrijk_desktop.ui.changes import Changes
        from kleurrijk_desktop.ui.shell.navigator import Navigator
        from kleurrijk_desktop.ui.shell.window import MainWindow
        from kleurrijk_desktop.ui.tasks import Tasks

        self._window = window(MainWindow)
        self._tasks = part(self._application, Tasks)
        self._paints = Paints(self._window)
        self._window.first_painted.connect(self._note_paint)
        part(self._window, Navigator).moved.connect(self._note_move)
        part(self._application, Changes).happened.connect(self._note_commit)
        self._script = self._whole_assessment()
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

    def _whole_assessment(self) -> Script:
        yield lambda: self._shown(QAbstractButton, "start-assessment")
        self._stalls.during = "starting"
        self._click("path-all")
        self._click("start-assessment")
        yield lambda: self._shown(QLabel, "statement")
        for number in itertools.count():
            yield from self._question(with_note=number < WITH_NOTE)
            if self._shown(QLabel, "check-heading"):
                break
        yield self._whole
        self._stalls.during = "seeing the result"
        self._click("see-result")
        yield lambda: self._shown(QLabel, "result-heading") and self._whole()
        yield from self._result()

    def _question(self, *, with_note: bool) -> Script:
        self._stalls.during = "answering"
        for key in PRESSES:
            self._committed = 0.0
            pressed = time.perf_counter()
            QTest.keyClick(self._window.windowHandle(), key)
            yield lambda: self._committed
            say("press", (max(self._committed, self._paints.last) - pressed) * 1000)
        self._stalls.during = "undoing"
        part(self._window, QAction, "undo").trigger()
        yield self._at_rest
        if with_note:
            yield from self._write()
        self._stalls.during = "turning"
        self._click("on")
        yield self._at_rest

    def _write(self) -> Script:
        self._stalls.during = "writing"
        field = part(part(self._window, QWidget, "note"), QPlainTextEdit)
        field.setFocus()
        self._committed = 0.0
        for character in NOTE:
            QTest.keyClicks(field, character)
            yield self._at_rest
        yield lambda: self._committed

    def _result(self) -> Script:
        from kleurrijk_desktop.use_cases.plans import SavePlan

        self._stalls.during = "printing"
        saved: list[Path] = []
        self._tasks.run(SavePlan(self._assessment, self._plan, "nl"), saved.append)
        yield lambda: saved
        self._stalls.during = "another language"
        self._moves = 0
        part(self._window, QAction, "de").trigger()
        yield lambda: self._moves and self._whole()
        self._stalls.during = "going back"
        part(self._window, QAction, "way-start").trigger()
        yield lambda: self._shown(QAbstractButton, "go-on")

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

    def _note_move(self) -> None:
        self._moves += 1

    def _note_commit(self, change: object, _source: object) -> None:
        self._committed = time.perf_counter()
        self._assessment = getattr(change, "id", "")


application = QApplication([sys.argv[0]])
person = Person(application, Path(sys.argv[1]))
QTimer.singleShot(0, person.begin)
sys.exit(main(sys.argv[2:]))
