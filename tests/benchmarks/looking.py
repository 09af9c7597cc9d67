"""Runs the real program on many assessments and says how long a person waits for each page."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.startup.main import main
from tests.benchmarks.finding import part
from tests.benchmarks.painted import say
from tests.benchmarks.watching import Script, Watched

WORDS = ("tolk", "ouders", "linde 0100", "zzz")  # few, too many, an organisation, nothing


class Looker(Watched):
    """Looks at the start page and the history, searches, and follows what was found."""

    def find_parts(self) -> None:
        """Listen to where one is."""
        from kleurrijk_desktop.ui.shell.navigator import Navigator

        self._moved = 0.0
        part(self._window, Navigator).moved.connect(self._note_move)

    def script(self) -> Script:
        """Go to each page in turn."""
        yield lambda: self._shown(QAbstractButton, "go-on") and self._ready()
        yield from self._go("start page", "way-start", QAbstractButton, "go-on")
        self._begin("opening an assessment")
        self._click("go-on")
        yield lambda: self._shown(QLabel, "statement") and self._ready()
        yield from self._go("history", "way-history", QLabel, "history-heading")
        self._begin("older assessments of a history")
        self._click("show-older")
        yield self._ready
        yield from self._go("search page", "find", QLineEdit, "search-field")
        for word in WORDS:
            yield from self._search(word)
        yield from self._search(WORDS[0])
        self._begin("following a result")
        self._click("result")
        yield lambda: self._shown(QLabel, "statement") and self._ready()
        yield from self._go("start page", "way-start", QAbstractButton, "go-on")

    def _go(self, what: str, action: str, kind: type[QWidget], name: str) -> Script:
        pressed = self._begin(what)
        part(self._window, QAction, action).trigger()
        yield (
            lambda: (
                self._paints.last > self._moved > pressed
                and self._shown(kind, name)
                and self._ready()
            )
        )
        say(f"page:{what}", (self._paints.last - pressed) * 1000)

    def _search(self, word: str) -> Script:
        self._begin("searching")
        field = part(self._window, QLineEdit, "search-field")
        field.clear()
        for character in word:
            QTest.keyClicks(field, character)
            yield self._ready
        pressed = time.perf_counter()
        QTest.keyClicks(field, " ")
        yield self._searched(pressed)

    def _searched(self, pressed: float) -> Callable[[], object]:
        """Wait for the pause after the last key, and for what comes of it."""
        from kleurrijk_desktop.ui.screens.search.screen import PAUSE_MS

        return lambda: time.perf_counter() - pressed > 2 * PAUSE_MS / 1000 and self._ready()

    def _note_move(self) -> None:
        self._moved = time.perf_counter()

    def _begin(self, what: str) -> float:
        self._stalls.during = what
        return time.perf_counter()

    def _ready(self) -> bool:
        return self._at_rest() and self._whole()


application = make_application()
looker = Looker(application)
QTimer.singleShot(0, looker.begin)
sys.exit(main(sys.argv[1:]))
