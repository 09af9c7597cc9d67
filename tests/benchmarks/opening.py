"""Watches the start of the real program, through its public signals and Qt's own tree."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from kleurrijk_desktop.startup.application import make_application
from tests.benchmarks.finding import part, window
from tests.benchmarks.painted import SETTLED_MS, say_memory, say_reached


class Watch(QObject):
    """Follows the start of the program to its first usable screen, then closes it."""

    def begin(self) -> None:
        """Find the window; called when the event loop starts, before the first paint."""
        from kleurrijk_desktop.ui.shell.navigator import Navigator
        from kleurrijk_desktop.ui.shell.window import MainWindow

        self._window = window(MainWindow)
        self._window.first_painted.connect(lambda: say_reached("painted"))
        part(self._window, Navigator).moved.connect(self._look)

    def _look(self) -> None:
        """Wait for the paint of the start screen, which has just been put into the window."""
        from kleurrijk_desktop.ui.screens.start.screen import StartScreen

        self._page = part(self._window, StartScreen)
        part(self._page, QLabel).installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._say_usable)
        return False

    def _say_usable(self) -> None:
        say_reached("usable")
        QTimer.singleShot(0, self._wait_for_the_rest)

    def _wait_for_the_rest(self) -> None:
        """Wait for what the page asks for once it is painted."""
        if self._page.is_whole:
            self._say_whole()
        else:
            self._page.grown.connect(self._say_whole, Qt.ConnectionType.SingleShotConnection)

    def _say_whole(self) -> None:
        say_reached("whole")
        QTimer.singleShot(SETTLED_MS, self._end)

    def _end(self) -> None:
        say_memory()
        QApplication.closeAllWindows()


def watch_opening() -> QApplication:
    """Return an application in which the start is watched as soon as there is an event loop."""
    application = make_application()
    watch = Watch(application)
    QTimer.singleShot(0, watch.begin)
    return application
