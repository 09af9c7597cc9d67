"""A whole window on a real database file, for tests and for pictures."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kleurrijk_desktop.startup.collecting import collect_here
from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.startup.windows import COLLECTED_EVERY
from kleurrijk_desktop.storage.database import SqliteDatabase, open_database
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.translation import _, use_content_language
from kleurrijk_desktop.ui.changes import Changes
from kleurrijk_desktop.ui.screens.settings.places import Places
from kleurrijk_desktop.ui.shell.context import Afterwards, Preferences, UiContext
from kleurrijk_desktop.ui.shell.window import MainWindow
from kleurrijk_desktop.ui.shell.window_place import FIRST_SIZE
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import NORMAL_TEXT, Theme
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.ports import Services, UseCase
from tests.samples import new_database, sample_services
from tests.ui.fakes import FakeDialogs, FakeTranslations, MemorySettings

WidgetT = TypeVar("WidgetT", bound=QWidget)
T = TypeVar("T")
PATIENCE_MS = 20_000
NOW = datetime(2026, 11, 22, 13, 2, tzinfo=UTC)


@dataclass
class World:
    """The window and everything that it was given."""

    folder: Path
    application: QApplication
    preferences: Preferences = field(default_factory=lambda: Preferences("en", "light"))
    services_of: Callable[[SqliteDatabase], Services] = sample_services
    languages: tuple[str, ...] = ("nl", "de", "en")

    def __post_init__(self) -> None:
        self.dialogs = FakeDialogs()
        self.examples_opened: list[datetime] = []
        self.translations = FakeTranslations()
        self.settings = MemorySettings(self.preferences)
        self.afterwards = Afterwards()
        self._palette = QPalette(self.application.palette())
        self.theme = Theme(self.application, "light", self.preferences.text_size)
        self.theme.set_appearance(self.preferences.appearance)  # type: ignore[arg-type]
        self.tasks = Tasks(self.open_services, self.application, dispose=self.dispose)
        self.window = MainWindow(self.context())
        if not (self.folder / "window.ini").exists():
            self.window.resize(FIRST_SIZE)  # as on a screen with room for it
        self._database: SqliteDatabase | None = None

    @property
    def file(self) -> Path:
        return self.folder / "kleurrijk.db"

    def context(self) -> UiContext:
        return UiContext(
            tasks=self.tasks,
            changes=Changes(self.application),
            theme=self.theme,
            dialogs=self.dialogs,
            settings=self.settings,
            window_state=self.folder / "window.ini",
            languages=self.languages,
            documents=lambda: self.folder,
            places=Places(self.folder, self.folder / "settings.json", self.folder / "log"),
            now=lambda: NOW,
            open_example=lambda: self.examples_opened.append(NOW),
            open_translation=self.translations.open,
            safekeeping=KeptSafe(folders_for(self.folder), lambda: NOW),
            afterwards=self.afterwards,
        )

    def open_services(self) -> Services:
        if not self.file.exists():
            new_database(self.file)
        self._database = open_database(self.file)
        return self.services_of(self._database)

    def dispose(self, _services: Services) -> None:
        assert self._database is not None
        self._database.close()

    def start(self) -> None:
        """Show the window and wait until the start page is there."""
        left_over = QTimer(self.window, interval=COLLECTED_EVERY)
        left_over.timeout.connect(collect_here)
        left_over.start()
        self.window.show()
        self.wait_until(lambda: self.shows("organisation") or self.shows("add-organisation"))

    def stop(self) -> None:
        """Close the window as a person does, and wait until it is closed."""
        self.window.close()
        self.wait_until(lambda: not self.window.isVisible() or bool(self._ways_without_votes()))
        for way in self._ways_without_votes() if self.window.isVisible() else ():
            way.click()
        self.wait_until(lambda: not self.window.isVisible())
        self.theme.set_text_size(NORMAL_TEXT)
        use_content_language(None)
        self.theme.motion.reduce(wanted=False)
        self.window.deleteLater()
        self.theme.deleteLater()
        self.application.setPalette(self._palette)
        self.tasks.deleteLater()

    def _ways_without_votes(self) -> list[QPushButton]:
        """Return the button that closes the window though votes of a session are not stored."""
        wanted = _("Close &without the votes")
        return [each for each in self.window.findChildren(QPushButton) if each.text() == wanted]

    def find(self, name: str, kind: type[WidgetT] = QWidget) -> WidgetT:  # type: ignore[assignment]
        """Return the widget of this name that is on the page, once that is whole."""
        if not self._is_whole():
            self.wait_until(self._is_whole)
        page = self.window._pane.page
        found = page.screen.findChild(kind, name) if page is not None else None
        if found is None:
            found = self.window.findChild(kind, name)
        assert isinstance(found, kind), f"no {name} on the page"
        return found

    def shows(self, name: str) -> bool:
        found = self.window.findChild(QWidget, name)
        return isinstance(found, QWidget) and found.isVisible()

    def _is_whole(self) -> bool:
        """Say whether the page that is shown has all its parts."""
        page = self.window._pane.page
        return page is None or page.screen.is_whole

    def _is_at_rest(self) -> bool:
        """Say whether nothing is under way, and the page before is gone."""
        pages = self.window._pane.findChildren(Screen)
        under_way = self.tasks.pending() or self.window._navigator.is_arriving
        return not under_way and self._is_whole() and len(pages) == 1

    def action(self, name: str) -> QAction:
        """Return the command of this name."""
        found = self.window.findChild(QAction, name)
        assert isinstance(found, QAction)
        return found

    def texts(self, name: str) -> list[str]:
        """Return what the labels of a part say."""
        return [label.text() for label in self.find(name, QWidget).findChildren(QLabel)]

    def press(self, name: str, text: str) -> None:
        """Press the button with this text in a part."""
        buttons = self.find(name, QWidget).findChildren(QPushButton)
        next(button for button in buttons if button.text() == text).click()

    def settle(self) -> None:
        """Wait until nothing is under way on the database thread, and the page is whole."""
        self.wait_until(self._is_at_rest)

    def ask(self, use_case: UseCase[T]) -> T:
        """Run a use case as a screen does, and wait for what it returns."""
        results: list[T] = []
        faults: list[Exception] = []
        self.tasks.run(use_case, results.append, faults.append)
        self.settle()
        assert results, faults
        return results[0]

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Let the window work until something is true; fail where it never is."""
        loop, watch = QEventLoop(), QTimer(interval=5)
        deadline = QDeadlineTimer(PATIENCE_MS)

        reached = False

        def look() -> None:
            nonlocal reached
            reached = reached or condition()  # what was true once may be so no longer afterwards
            if reached or deadline.hasExpired():
                loop.quit()

        watch.timeout.connect(look)
        watch.start()
        loop.exec()
        watch.stop()
        assert reached, "waited in vain"


@contextmanager
def world_in(
    folder: Path,
    application: QApplication,
    preferences: Preferences | None = None,
    services_of: Callable[[SqliteDatabase], Services] = sample_services,
) -> Iterator[World]:
    """Start a window on a database in a folder, and close it at the end."""
    world = World(folder, application, preferences or Preferences("en", "light"), services_of)
    world.start()
    try:
        yield world
    finally:
        world.stop()
