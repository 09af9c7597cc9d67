import os
import signal

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.startup.signals import SignalWatch

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")


def test_a_signal_closes_although_qt_is_asleep(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM)
    closed: list[str] = []
    owner = QObject()
    watch = SignalWatch(lambda: closed.append("closed"), owner)
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: closed == ["closed"])
    watch.stop()
    assert signal.getsignal(signal.SIGTERM) is before


def test_another_signal_closes_nothing(qtbot: QtBot) -> None:
    heard: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _frame: heard.append(number))
    owner = QObject()
    watch = SignalWatch(lambda: heard.append(-1), owner)
    os.kill(os.getpid(), signal.SIGUSR1)
    qtbot.waitUntil(lambda: bool(heard))
    qtbot.wait(0)
    watch.stop()
    signal.signal(signal.SIGUSR1, before)
    assert heard == [signal.SIGUSR1]
