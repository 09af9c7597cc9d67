from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.tick_box import TickBox
from tests.ui.looks import shown
from tests.ui.widgets.spoken import description, name, role

LONG = "Go to the next question after answering, and to the next section after the last one"


def parts(box: TickBox) -> tuple[QCheckBox, PlainLabel]:
    inner, label = box.findChild(QCheckBox), box.findChild(PlainLabel)
    assert inner is not None
    assert label is not None
    return inner, label


def test_a_long_text_breaks_into_lines_and_ticks_its_box(theme: Theme, qtbot: QtBot) -> None:
    del theme
    box = TickBox(LONG, "Quicker.", value=False)
    shown(qtbot, box, width=300)
    inner, label = parts(box)
    assert label.height() > 2 * label.fontMetrics().height()
    with qtbot.waitSignal(box.ticked) as told:
        QTest.mouseClick(label, Qt.MouseButton.LeftButton)
    assert (told.args, box.value) == ([True], True)
    with qtbot.waitSignal(box.ticked):
        QTest.keyClick(inner, Qt.Key.Key_Space)
    assert not box.value


def test_a_screen_reader_hears_text_and_explanation(theme: Theme, qtbot: QtBot) -> None:
    del theme
    box = TickBox(LONG, "Quicker.", value=True)
    shown(qtbot, box)
    inner, _label = parts(box)
    assert (name(inner), description(inner)) == (LONG, "Quicker.")
    assert role(inner) == QAccessible.Role.CheckBox


def test_showing_a_value_tells_nobody(theme: Theme, qtbot: QtBot) -> None:
    del theme
    box = TickBox(LONG, value=False)
    qtbot.addWidget(box)
    with qtbot.assertNotEmitted(box.ticked):
        box.show_value(value=True)
    assert box.value


def test_the_box_itself_is_large_enough_to_press(qtbot: QtBot) -> None:
    tick = TickBox("Less motion", value=False)
    shown(qtbot, tick)
    (box,) = tick.findChildren(QCheckBox)
    assert min(box.width(), box.height()) >= 24


def test_the_mark_grows_with_the_text(theme: Theme, qtbot: QtBot) -> None:
    box = TickBox(LONG, "Quicker.", value=True)
    shown(qtbot, box)
    inner, _label = parts(box)

    def mark() -> int:
        option = QStyleOptionButton()
        inner.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        return inner.style().subElementRect(part, option, inner).width()

    usual = mark()
    theme.set_text_size(200)
    assert mark() >= 1.5 * usual
