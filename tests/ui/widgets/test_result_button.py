from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.widgets.result_button import ResultButton
from tests.ui.looks import dressed, most_contrast, pixels, shown

TITLE = "Parents who speak little Dutch know whom they can ask, in whatever language that may be."
DETAILS = ("Someone asked for an interpreter.", "", "Question 3 · Education")


def test_it_says_all_that_it_shows(qapp: QApplication, qtbot: QtBot) -> None:
    with dressed(qapp, "light") as theme:
        button = ResultButton(theme, TITLE, DETAILS, int)
        shown(qtbot, button)
        spoken = QAccessible.queryAccessibleInterface(button)
        assert spoken is not None
        assert spoken.role() == QAccessible.Role.Button
        assert spoken.text(QAccessible.Text.Name) == "\n".join((TITLE, DETAILS[0], DETAILS[2]))


def test_enter_and_space_press_it(qapp: QApplication, qtbot: QtBot) -> None:
    pressed: list[int] = []
    with dressed(qapp, "light") as theme:
        button = ResultButton(theme, TITLE, DETAILS, lambda: pressed.append(1))
        shown(qtbot, button)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [1, 1]


def test_it_grows_with_its_text_and_where_it_is_narrow(qapp: QApplication, qtbot: QtBot) -> None:
    with dressed(qapp, "light") as theme:
        one = ResultButton(theme, "Short", (), int)
        many = ResultButton(theme, TITLE, DETAILS, int)
        shown(qtbot, one, many)
        assert many.heightForWidth(600) > one.heightForWidth(600) >= 24
        assert many.heightForWidth(200) > many.heightForWidth(600)
        before = many.heightForWidth(600)
        theme.set_text_size(200)
        assert many.heightForWidth(600) > before


def test_it_can_be_read_in_light_and_dark(qapp: QApplication, qtbot: QtBot) -> None:
    for appearance in ("light", "dark"):
        with dressed(qapp, appearance) as theme:
            button = ResultButton(theme, TITLE, DETAILS, int)
            shown(qtbot, button)
            assert most_contrast(pixels(button), theme.tokens.window) > 4.5
