"""The parts of the program that can be tried alone; each returns what it found."""

import sqlite3
from importlib.metadata import version

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.startup.assemble import check_sqlite
from kleurrijk_desktop.startup.language import languages_at_hand

LIBRARIES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "reportlab",
    "babel",
    "PyYAML",
    "platformdirs",
    "pypdfium2",
)


class NotAsItShouldBe(Exception):
    """A part runs, but what it gives is not right; the text says what is missing."""


def name_libraries() -> str:
    return ", ".join(f"{name} {version(name)}" for name in LIBRARIES)


def try_sqlite() -> str:
    """Return the version of SQLite; raises a WorldFault where it is too old."""
    check_sqlite(sqlite3.sqlite_version_info)
    return sqlite3.sqlite_version


def speak_languages() -> str:
    """Return the languages of the interface, all of which must be installed."""
    missing = set(INTERFACE_LANGUAGES) - set(languages_at_hand())
    if missing:
        raise NotAsItShouldBe(", ".join(sorted(missing)))
    return ", ".join(INTERFACE_LANGUAGES)


def load_fonts() -> str:
    """Read every font that is embedded in a document, and return their names."""
    from reportlab.pdfbase.ttfonts import TTFontFile

    files = sorted((assets.resources() / "fonts").rglob("*.ttf"))
    if not files:
        raise NotAsItShouldBe("*.ttf")
    return ", ".join(TTFontFile(str(file)).fullName.decode() for file in files)


def draw_a_window() -> str:
    """Draw a window of the program where nobody sees it, and return its size in pixels."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    from kleurrijk_desktop.ui.shell.window import MainWindow

    application = QApplication.instance() or QApplication(["kleurrijk", "-platform", "offscreen"])
    assert issubclass(MainWindow, QMainWindow)
    drawn = QMainWindow()
    image = drawn.grab()
    drawn.deleteLater()
    if image.isNull() or application is None:
        raise NotAsItShouldBe("0 × 0")
    return f"{image.width()} × {image.height()}"
