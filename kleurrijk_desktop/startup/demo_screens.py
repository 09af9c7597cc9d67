"""Pictures of all screens, taken from the real window while it goes from page to page."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QBuffer, QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.startup.language import languages_at_hand
from kleurrijk_desktop.startup.worker_services import WorkerServices
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.storage.temporary_folder import temporary_folder
from kleurrijk_desktop.ui.changes import Changes
from kleurrijk_desktop.ui.dialogs import QtDialogs
from kleurrijk_desktop.ui.screens.settings.places import Places
from kleurrijk_desktop.ui.shell.context import Preferences, UiContext
from kleurrijk_desktop.ui.shell.window import MainWindow
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Appearance, Theme
from kleurrijk_desktop.ui.widgets.background import Background
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.ports import AssessmentRow

APPEARANCES = ("light", "dark")
PATIENCE_MS = 60_000  # for one page, on the slowest of machines
LOOK_EVERY_MS = 10
AT_REST = 5  # looks in a row at which nothing is under way
WAY = "way-"  # begins the name of a command that leads to a page of the side bar
OTHERS = ("print", "find", "keyboard", "about", "put-away", "new-organisation")
NAMES = {"print": "preview", "find": "search"}
FROM_THERE = {"history": "own-figures"}  # pages that a button leads to
PREVIEWED = ("board", "worksheet", "partner-sheet")  # beside the document that comes first


def picture_screens(folders: Folders, target: Path, language: str, newest: AssessmentRow) -> int:
    """Take a picture of every screen, light and dark.

    Args:
        folders: where the database lies.
        target: gets a folder for each appearance.
        language: of the window.
        newest: the assessment whose pages are shown.

    Returns:
        How many pictures there are.
    """
    application = make_application()
    return sum(
        len(_Walk(application, folders, target / appearance).take(language, appearance, newest))
        for appearance in APPEARANCES
    )


class _Walk:
    """One way through the window."""

    def __init__(self, application: QApplication, folders: Folders, target: Path) -> None:
        self._application = application
        self._folders = folders
        self._target = target
        self._taken: list[Path] = []

    def take(self, language: str, appearance: str, newest: AssessmentRow) -> list[Path]:
        """Go from page to page, and return the pictures."""
        with faults_of(self._target):
            self._target.mkdir(parents=True)
        chosen = Preferences(language, appearance, organisation=newest.organisation.id)
        with self._window(chosen) as window:
            self._picture(window, "start")
            _button(window, "show-result").click()
            self._settle(window)
            for action in _ways(window):
                self._go(window, action)
        return self._taken

    def _go(self, window: MainWindow, action: QAction) -> None:
        action.trigger()
        name = action.objectName().removeprefix(WAY)
        self._picture(window, NAMES.get(name, name))
        if name in FROM_THERE:
            _button(window, FROM_THERE[name]).click()
            self._picture(window, FROM_THERE[name])
        for document in PREVIEWED if name == "print" else ():
            _choose(window, "document", document)
            self._picture(window, f"preview-{document}")

    def _picture(self, window: MainWindow, name: str) -> None:
        self._settle(window)
        file = self._target / f"{len(self._taken) + 1:02}-{name}.png"
        written = QBuffer()
        written.open(QBuffer.OpenModeFlag.WriteOnly)
        window.grab().save(written, "PNG")
        save_file(file, bytes(written.data().data()))
        self._taken.append(file)

    @contextmanager
    def _window(self, chosen: Preferences) -> Iterator[MainWindow]:
        with temporary_folder("demo") as apart:
            context = self._context(chosen, apart)
            window = MainWindow(context)
            window.show()
            try:
                _wait(lambda: window.findChild(QPushButton, "show-result") is not None)
                yield window
            finally:
                window.close()
                _wait(lambda: not window.isVisible())
                context.tasks.close()
                window.deleteLater()
                context.theme.deleteLater()
                context.tasks.deleteLater()

    def _context(self, chosen: Preferences, apart: Path) -> UiContext:
        services = WorkerServices(self._folders)
        return UiContext(
            tasks=Tasks(services.open, self._application, dispose=services.close),
            changes=Changes(self._application),
            theme=Theme(self._application, cast("Appearance", chosen.appearance)),
            dialogs=QtDialogs(self._application.activeWindow),
            settings=_InMemory(chosen),
            window_state=apart / "window.ini",
            languages=languages_at_hand(),
            documents=lambda: apart,
            places=Places(self._folders.data, self._folders.settings, self._folders.log),
            now=partial(datetime.now, UTC),
            open_example=lambda: None,
            open_translation=lambda _file: None,
        )

    def _settle(self, window: MainWindow) -> None:
        """Wait until the page is whole and has been still for a while."""
        still = 0

        def at_rest() -> bool:
            nonlocal still
            still = still + 1 if _is_still(self._application, window) else 0
            return still >= AT_REST

        _wait(at_rest)


class _InMemory:
    """Preferences that are kept nowhere."""

    def __init__(self, preferences: Preferences) -> None:
        self._kept = preferences

    def read(self) -> Preferences:
        return self._kept

    def write(self, preferences: Preferences) -> None:
        self._kept = preferences


def _is_still(application: QApplication, window: MainWindow) -> bool:
    tasks = application.findChildren(Tasks)
    pages = [page for page in window.findChildren(Screen) if page.isVisible()]
    drawing = window.findChildren(Background)
    busy = any(each.pending() for each in tasks) or any(each.pending() for each in drawing)
    return not busy and bool(pages) and all(page.is_whole for page in pages)


def _ways(window: MainWindow) -> list[QAction]:
    """Return the commands that lead to a page, all those of the side bar first."""
    ways = [each for each in window.findChildren(QAction) if each.objectName().startswith(WAY)]
    others = [window.findChild(QAction, name) for name in OTHERS]
    found = [each for each in (*ways, *others) if isinstance(each, QAction)]
    return [each for each in found if each.objectName() != f"{WAY}start" and each.isEnabled()]


def _button(window: MainWindow, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def _choose(window: MainWindow, name: str, key: str) -> None:
    """Choose an option of a field as a person does."""
    field = window.findChild(QWidget, name)
    assert isinstance(field, QWidget)
    combo = field.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def _wait(condition: Callable[[], bool]) -> None:
    """Let the window work until something is true.

    Raises:
        TimeoutError: it never is.
    """
    loop, watch, deadline = (
        QEventLoop(),
        QTimer(interval=LOOK_EVERY_MS),
        QDeadlineTimer(PATIENCE_MS),
    )
    reached = False

    def look() -> None:
        nonlocal reached
        reached = reached or condition()
        if reached or deadline.hasExpired():
            loop.quit()

    watch.timeout.connect(look)
    watch.start()
    loop.exec()
    watch.stop()
    if not reached:
        raise TimeoutError("a page of the window did not come to rest")
