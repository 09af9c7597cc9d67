"""Doing something long while no window is open: after half a second a small one says so."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.ui.widgets.busy_row import BusyRow

T = TypeVar("T")


class _Bell(QObject):
    rung = Signal()


def wait_for(act: Callable[[], T], sentence: str) -> T:
    """Do something on another thread, let the screen live meanwhile, and return what it returns.

    Args:
        act: what to do; what it raises is raised here.
        sentence: what is said where it takes longer.
    """
    loop, bell, shown = QEventLoop(), _Bell(), _window(sentence)
    bell.rung.connect(loop.quit, Qt.ConnectionType.QueuedConnection)

    def ring(_future: "Future[Any]") -> None:
        bell.rung.emit()

    with ThreadPoolExecutor(1, "restore") as executor:
        future = executor.submit(act)
        future.add_done_callback(ring)
        loop.exec()
    shown.deleteLater()
    return future.result()


def _window(sentence: str) -> QWidget:
    """Return a window that shows itself when its row does; closing it ends nothing."""
    window = QWidget()
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # noqa: FBT003 - Qt's signature
    window.setWindowFlag(Qt.WindowType.WindowCloseButtonHint, False)  # noqa: FBT003 - Qt's
    window.setWindowTitle(APPLICATION_NAME)
    row = BusyRow()
    row.begin(sentence)
    column = QVBoxLayout(window)
    column.setContentsMargins(24, 24, 24, 24)
    column.addWidget(row)
    row.slow.connect(window.show)
    return window
