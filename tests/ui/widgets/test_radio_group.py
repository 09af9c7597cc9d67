"""A few short options."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup
from tests.ui.looks import shown
from tests.ui.widgets import spoken


def test_choosing_is_told_once_and_by_keyboard_too(theme: Theme, qtbot: QtBot) -> None:
    del theme
    told: list[str] = []
    group = RadioGroup("Who?", [("one", "One person"), ("group", "A group")], "one")
    group.chosen.connect(told.append)
    shown(qtbot, group)
    one, several = group.findChildren(QRadioButton)
    assert (group.value, one.isChecked()) == ("one", True)
    one.click()
    assert told == []
    one.setFocus()
    QTest.keyClick(one, Qt.Key.Key_Down)
    assert (told, group.value, several.isChecked()) == (["group"], "group", True)
    assert spoken.name(group) == "Who?"


def test_a_long_question_makes_the_group_no_wider(theme: Theme, qtbot: QtBot) -> None:
    del theme
    short, long = (RadioGroup(text, [("one", "One")], "one") for text in ("Who?", "Who? " * 60))
    shown(qtbot, short, long)
    assert long.minimumSizeHint().width() == short.minimumSizeHint().width()
