import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.startup.crash import LARGEST_TRACE, TRACE_NAME, CrashHooks, NativeTrace
from tests.startup.processes import python

PERSON = "Jan Geheim"


@pytest.fixture
def hooks() -> Iterator[CrashHooks]:
    hooks = CrashHooks()
    hooks.install()
    yield hooks
    hooks.remove()


def raise_secret() -> None:
    raise ValueError(PERSON)


def raised() -> ValueError:
    try:
        raise_secret()
    except ValueError as error:
        return error
    raise AssertionError


def test_a_fault_is_logged_and_told_once(
    hooks: CrashHooks,
    loud_log: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    told: list[BaseException] = []
    hooks.tell_through(told.append)
    first, second = raised(), raised()
    sys.excepthook(ValueError, first, first.__traceback__)
    sys.excepthook(ValueError, second, second.__traceback__)
    assert told == [first]
    assert len(loud_log.records) == 2
    assert capfd.readouterr() == ("", "")


class Breaking(QWidget):
    """Breaks in what Qt calls: an event, a filter of events, a slot or a timer."""

    def __init__(self, where: str) -> None:
        super().__init__()
        self._where = where
        self.button = QPushButton("Break", self)
        self.button.installEventFilter(self)
        if where == "slot":
            self.button.clicked.connect(raise_secret)

    def begin(self) -> None:
        """Let the event loop come to all of them."""
        if self._where == "timer":
            QTimer.singleShot(0, self, raise_secret)
        QTimer.singleShot(0, self.button, self.button.click)
        for widget in (self, self.button):
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
            QApplication.postEvent(widget, key)

    def event(self, event: QEvent) -> bool:
        if self._where == "event" and event.type() == QEvent.Type.KeyPress:
            raise_secret()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if self._where == "filter" and event.type() == QEvent.Type.KeyPress:
            raise_secret()
        return super().eventFilter(watched, event)


@pytest.mark.parametrize("where", ["slot", "filter", "event", "timer"])
def test_a_fault_in_whatever_qt_calls_is_told_and_the_loop_goes_on(
    hooks: CrashHooks, loud_log: pytest.LogCaptureFixture, qtbot: QtBot, where: str
) -> None:
    told: list[str] = []
    hooks.tell_through(lambda error: told.append(type(error).__name__))
    widget = Breaking(where)
    qtbot.addWidget(widget)
    loop = QEventLoop()
    widget.begin()
    QTimer.singleShot(20, loop.quit)
    loop.exec()
    assert told == ["ValueError"]
    assert loud_log.records


def test_a_fault_in_a_thread_is_told(hooks: CrashHooks, loud_log: pytest.LogCaptureFixture) -> None:
    told: list[BaseException] = []
    hooks.tell_through(told.append)
    thread = threading.Thread(target=raise_secret)
    thread.start()
    thread.join()
    assert [type(error) for error in told] == [ValueError]
    assert loud_log.records


def test_a_fault_while_tidying_up_is_told(
    hooks: CrashHooks, loud_log: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def __del__(self) -> None:
            raise_secret()

    told: list[str] = []
    hooks.tell_through(lambda error: told.append(type(error).__name__))
    broken = Broken()
    del broken
    assert told == ["ValueError"]
    assert loud_log.records


def test_an_interruption_is_no_fault(hooks: CrashHooks) -> None:
    told: list[BaseException] = []
    hooks.tell_through(told.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not told


def test_the_hooks_are_put_back() -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    hooks = CrashHooks()
    hooks.install()
    assert sys.excepthook is not before[0]
    hooks.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


WITHOUT_STDERR = """
import sys
from pathlib import Path
from kleurrijk_desktop.startup.crash import CrashHooks, NativeTrace
from kleurrijk_desktop.startup.logs import logging_into
sys.stderr = None
folder = Path(sys.argv[1])
with logging_into(folder):
    CrashHooks().install()
    trace = NativeTrace.into(folder)
    assert trace is not None
    {end}
"""


def test_without_a_console_a_fault_reaches_the_log(tmp_path: Path) -> None:
    ended = python(WITHOUT_STDERR.format(end=f"raise ValueError('{PERSON}')"), tmp_path)
    assert (ended.out, ended.err) == ("", "")
    # Python reports at its very end, when the log is closed again; a slot is reported inside.
    inside = "error = ValueError('x'); sys.excepthook(ValueError, error, None)"
    python(WITHOUT_STDERR.format(end=inside), tmp_path)
    text = (tmp_path / "kleurrijk.log").read_text(encoding="utf-8")
    assert "a fault in the program\nValueError" in text
    assert PERSON not in text


def test_a_crash_below_python_leaves_its_trace(tmp_path: Path) -> None:
    ended = python(WITHOUT_STDERR.format(end="import ctypes; ctypes.string_at(0)"), tmp_path)
    assert ended.code < 0
    text = (tmp_path / TRACE_NAME).read_text(encoding="utf-8")
    assert "Segmentation fault" in text
    assert "<module>" in text


def test_the_trace_file_does_not_grow_for_ever(tmp_path: Path) -> None:
    (tmp_path / TRACE_NAME).write_bytes(b"x" * (LARGEST_TRACE + 1))
    trace = NativeTrace.into(tmp_path)
    assert trace is not None
    trace.close()
    assert not (tmp_path / TRACE_NAME).exists()


def test_an_older_trace_is_kept(tmp_path: Path) -> None:
    (tmp_path / TRACE_NAME).write_text("Segmentation fault")
    trace = NativeTrace.into(tmp_path)
    assert trace is not None
    trace.close()
    assert (tmp_path / TRACE_NAME).read_text() == "Segmentation fault"


def test_without_a_place_for_the_trace_the_start_goes_on(
    tmp_path: Path, loud_log: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    assert NativeTrace.into(tmp_path / "log") is None
    assert loud_log.records
