"""Silence is the pass condition: a warning, a log line, a Qt message or a leak fails a test."""

import gc
import logging
import os
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.thorough import THOROUGH

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure() -> None:
    """Let what is tried at random be tried less often in the run, and more often at night."""
    name, times = ("night", 1000) if THOROUGH else ("run", 25)
    slow = [HealthCheck.too_slow]  # says how busy the machine is, and nothing of the program
    settings.register_profile(name, max_examples=times, deadline=None, suppress_health_check=slow)
    settings.load_profile(name)


@pytest.fixture(autouse=True)
def silent_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a log line from WARNING on, unless the test asks for them with `loud_log`."""
    if "loud_log" in request.fixturenames:
        yield
        return
    lines: list[str] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(f"{record.name}: {record.getMessage()}")

    listener = Listener(logging.WARNING)
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    assert not lines, f"unexpected log lines: {lines}"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Have the application in our style, whatever the desktop has."""
    from kleurrijk_desktop.startup.application import STYLE

    return ["kleurrijk", "-style", STYLE]


@pytest.fixture
def loud_log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """Allow log lines in this test, and hand them over to be looked at."""
    return caplog


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Fail when a test leaves a thread of ours running."""
    before = set(threading.enumerate())
    yield
    left = [
        thread.name
        for thread in threading.enumerate()
        if thread not in before and not thread.name.startswith(("asyncio", "execnet"))
    ]
    assert not left, f"threads still running: {left}"


@pytest.fixture(autouse=True)
def no_leaked_widgets(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail when a test that uses Qt leaves a window open or a timer running."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    application = request.getfixturevalue("qapp")
    windows, timers = set(map(id, application.topLevelWidgets())), running_timers(application)
    gc.disable()  # as in the program: on the database thread it would end the process
    yield
    application.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(0)  # all that came meanwhile
    gc.enable()
    left = [
        type(widget).__name__
        for widget in application.topLevelWidgets()
        if id(widget) not in windows and widget.isVisible()
    ]
    assert not left, f"windows still open: {left}"
    ticking = [name for timer, name in running_timers(application).items() if timer not in timers]
    assert not ticking, f"timers still running: {ticking}"


def running_timers(application: "QApplication") -> dict[int, str]:
    """Return the timers below the application and its windows, by address, with their owners."""
    import shiboken6
    from PySide6.QtCore import QTimer

    return {
        shiboken6.getCppPointer(timer)[0]: type(timer.parent()).__name__
        for root in (application, *application.topLevelWidgets())
        for timer in root.findChildren(QTimer)
        if timer.isActive()
    }
