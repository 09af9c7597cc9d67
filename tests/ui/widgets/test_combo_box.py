import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QStyleOptionComboBox, QToolTip
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField, ComboBox
from tests.ui.widgets import spoken

LONG = "Parents who speak little Dutch are offered an interpreter for every talk"


def shown_and_told(combo: ComboBox, name: str) -> tuple[str, str]:
    """Return what stands in the box, and what a pointer that rests on it is told."""
    combo.setCurrentText(name)
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    at = QPoint(5, 5)
    QApplication.sendEvent(combo, QHelpEvent(QEvent.Type.ToolTip, at, combo.mapToGlobal(at)))
    return option.currentText, QToolTip.text()


@pytest.mark.qt_log_ignore(r"does not support raise\(\)", extend=True)  # without a screen
def test_a_long_name_is_shortened_and_told_whole(theme: Theme, qtbot: QtBot) -> None:
    field = ChoiceField(theme, "Question")
    field.set_options([("long", LONG), ("short", "Soon")], "long")
    qtbot.addWidget(field)
    field.setFixedWidth(240)
    field.show()
    combo = field.findChild(ComboBox)
    assert combo is not None
    assert shown_and_told(combo, "Soon") == ("Soon", "")
    shortened, told = shown_and_told(combo, LONG)
    assert LONG.startswith(shortened.removesuffix("…").rstrip())
    assert shortened.endswith("…")
    assert told == combo.itemData(0, Qt.ItemDataRole.ToolTipRole) == LONG
    assert spoken.interface(combo).text(QAccessible.Text.Value) == LONG
    QToolTip.hideText()
