"""Where the window stood and how large it was, from start to start."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QMainWindow

FIRST_SIZE = QSize(1180, 820)
FRAME = QSize(8, 40)  # about what the system puts around a window
GEOMETRY = "window/geometry"


class WindowPlace:
    """Keeps size and position of a window in an ini file."""

    def __init__(self, window: QMainWindow, file: Path) -> None:
        self._window = window
        self._file = file

    def restore(self) -> None:
        """Put the window where it was; Qt pulls it back where there is no screen any more."""
        self._window.resize(first_size(self._window.screen().availableSize()))
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


def first_size(room: QSize) -> QSize:
    """Return how large a window is at first where a screen has so much room."""
    return FIRST_SIZE.boundedTo(room - FRAME)
