import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.shell.looking_ahead import LookAhead
from kleurrijk_desktop.ui.shell.navigator import ABOUT, KEYBOARD
from tests.ui.world import World

PAGE = "kleurrijk_desktop.ui.screens.keyboard"


@pytest.fixture
def ahead(monkeypatch: pytest.MonkeyPatch) -> LookAhead:
    """Return what looks ahead, where one page was never visited."""
    for name in [name for name in sys.modules if name.startswith(PAGE)]:
        monkeypatch.delitem(sys.modules, name)
    return LookAhead(lambda: True)


def test_a_page_is_made_when_all_of_it_is_loaded_a_module_in_each_turn(
    qtbot: QtBot, ahead: LookAhead
) -> None:
    arrived: list[str] = []
    ahead.set_out(KEYBOARD)
    ahead.make_ready(KEYBOARD, lambda: arrived.append(KEYBOARD))
    assert not arrived
    qtbot.waitUntil(lambda: arrived == [KEYBOARD])
    assert f"{PAGE}.screen" in sys.modules
    ahead.make_ready(KEYBOARD, lambda: arrived.append("again"))
    assert arrived == [KEYBOARD, "again"]


def test_who_goes_elsewhere_meanwhile_does_not_arrive(qtbot: QtBot, ahead: LookAhead) -> None:
    arrived: list[str] = []
    ahead.make_ready(KEYBOARD, lambda: arrived.append(KEYBOARD))
    ahead.make_ready(ABOUT, lambda: arrived.append(ABOUT))
    assert arrived == [ABOUT]
    qtbot.wait(0)
    assert arrived == [ABOUT]


def test_it_is_told_when_all_is_loaded(tmp_path: Path, qapp: QApplication) -> None:
    world, told = World(tmp_path, qapp), list[str]()
    world.window.rest.settled.connect(lambda: told.append("settled"))
    world.start()
    world.wait_until(lambda: told == ["settled"])
    world.stop()
