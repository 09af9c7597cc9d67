from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.widgets.first_paint import FirstPaint


def test_a_widget_calls_once_when_it_is_on_the_screen(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    calls: list[bool] = []
    FirstPaint(widget, lambda: calls.append(True))
    qtbot.wait(10)
    assert not calls
    widget.show()
    qtbot.waitUntil(lambda: len(calls) == 1)
    widget.repaint()
    qtbot.wait(10)
    assert len(calls) == 1
