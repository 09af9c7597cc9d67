"""Where the window stood and how large it was, from start to start."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

FIRST_SIZE = (1180, 820)
GEOMETRY = "window/geometry"


class WindowPlace:
    """Keeps size and position of a window in an ini file."""

    def __init__(self, window: QMainWindow, file: Path) -> None:
        self._window = window
        self._file = file

    def restore(self) -> None:
        """Put the window where it was; Qt pulls it back where there is no screen any more."""
        self._window.resize(*FIRST_SIZE)
        geometry = self._kept().value(GEOMETRY)
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)

    def keep(self) -> None:
        """Write down where the window is now."""
        kept = self._kept()
        kept.setValue(GEOMETRY, self._window.saveGeometry())
        kept.sync()

    def _kept(self) -> QSettings:
        return QSettings(str(self._file), QSettings.Format.IniFormat)
