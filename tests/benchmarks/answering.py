"""Runs the real program through a whole assessment and says how long a person has to wait.

Keys go through Qt's own queue into the real window; every answer is committed to a real file.
"""

import itertools
import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPlainTextEdit, QWidget

from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.startup.main import main
from tests.benchmarks.finding import part
from tests.benchmarks.painted import say
from tests.benchmarks.watching import Script, Watched

PRESSES = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_4, Qt.Key.Key_0, Qt.Key.Key_3)
NOTE = "Op dinsdag"
WITH_NOTE = 3  # questions


class Person(Watched):
    """Answers a whole assessment, and looks at what came of it."""

    def __init__(self, application: QApplication, plan: Path) -> None:
        super().__init__(application)
        self._plan = plan
        self._committed = 0.0
        self._moves = 0

    def find_parts(self) -> None:
        """Listen to what is committed, and to where one is."""
        from kleurrijk_desktop.ui.changes import Changes
        from kleurrijk_desktop.ui.shell.navigator import Navigator

        part(self._window, Navigator).moved.connect(self._note_move)
        part(self._application, Changes).happened.connect(self._note_commit)

    def script(self) -> Script:
        """Answer every question, see the result, print it, and go back."""
        yield lambda: self._shown(QAbstractButton, "start-assessment")
        self._stalls.during = "starting"
        self._click("path-all")
        self._click("start-assessment")
        yield lambda: self._shown(QLabel, "statement") and self._whole()
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
        from kleurrijk_desktop.domain.printable import Printable
        from kleurrijk_desktop.use_cases.printing import GatherDocument, PrintToFile

        self._stalls.during = "printing"
        saved: list[Path] = []
        gather = GatherDocument(Printable.PLAN, self._assessment, "nl")
        self._tasks.run(PrintToFile(self._plan, gather), saved.append)
        yield lambda: saved
        yield from self._preview()
        self._stalls.during = "another language"
        self._moves = 0
        part(self._window, QAction, "de").trigger()
        yield lambda: self._moves and self._whole()
        self._stalls.during = "going back"
        part(self._window, QAction, "way-start").trigger()
        yield lambda: self._shown(QAbstractButton, "go-on")

    def _preview(self) -> Script:
        for during in ("previewing", "previewing again"):
            self._stalls.during = during
            part(self._window, QAction, "print").trigger()
            yield self._previewed
            self._click("close-preview")
            yield lambda: self._shown(QLabel, "result-heading") and self._whole()

    def _previewed(self) -> bool:
        button = self._shown(QAbstractButton, "save-document")
        return button is not None and button.isEnabled()

    def _note_move(self) -> None:
        self._moves += 1

    def _note_commit(self, change: object, _source: object) -> None:
        self._committed = time.perf_counter()
        self._assessment = getattr(change, "id", "")


application = make_application()
person = Person(application, Path(sys.argv[1]))
QTimer.singleShot(0, person.begin)
sys.exit(main(sys.argv[2:]))
