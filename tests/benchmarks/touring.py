"""Goes to every page of the real program once, and says for how long the window stands still."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.startup.main import main
from tests.benchmarks.finding import part
from tests.benchmarks.watching import Script, Watched

# In the order in which a person meets them: what is read there, and the command that leads there.
PAGES = {
    "check answers": "way-check-answers",
    "partner view": "way-partner-view",
    "result": "way-results",
    "plan": "way-plan",
    "history": "way-history",
    "examples": "way-examples",
    "group session": "way-session",
    "search": "find",
    "preview": "print",
    "backups": "backups",
    "settings": "way-settings",
    "handbook": "way-help",
    "keyboard": "keyboard",
    "about": "about",
    "archive and bin": "put-away",
    "new organisation": "new-organisation",
}


class Tourist(Watched):
    """Looks at each page until all of it is there."""

    def find_parts(self) -> None:
        """Listen to where one is."""
        from kleurrijk_desktop.ui.shell.navigator import Navigator

        self._moved = 0.0
        part(self._window, Navigator).moved.connect(self._note_move)

    def script(self) -> Script:
        """Open an assessment, and go everywhere from there."""
        yield lambda: self._shown(QAbstractButton, "go-on")
        yield from self._visit("questions, at once after the start", self._go_on)
        for what, command in PAGES.items():
            yield from self._visit(what, part(self._window, QAction, command).trigger)
        yield from self._visit("result again", part(self._window, QAction, "way-results").trigger)
        yield from self._finish()

    def _visit(self, what: str, go: Callable[[], object]) -> Script:
        self._stalls.during = what
        begun = time.perf_counter()
        go()
        yield lambda: self._paints.last > self._moved > begun and self._settled()

    def _finish(self) -> Script:
        self._stalls.during = "finishing"
        begun = time.perf_counter()
        QTimer.singleShot(0, self, lambda: self._click("finish"))  # which waits for the answer
        yield _agreed
        yield lambda: self._paints.last > self._moved > begun and self._settled()

    def _go_on(self) -> None:
        self._click("go-on")

    def _note_move(self) -> None:
        self._moved = time.perf_counter()

    def _settled(self) -> bool:
        return self._at_rest() and self._whole()


def _agreed() -> bool:
    """Press the button with the verb, as soon as the question is there."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        verb = QMessageBox.ButtonRole.ActionRole
        next(each for each in box.buttons() if box.buttonRole(each) is verb).click()
    return isinstance(box, QMessageBox)


application = make_application()
tourist = Tourist(application)
QTimer.singleShot(0, tourist.begin)
sys.exit(main(sys.argv[1:]))
