"""The ring, measured on pixels."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.looks import changed_pixels, pixels, settle, shown

KINDS: list[Callable[[], QWidget]] = [
    lambda: QPushButton("Continue"),
    lambda: with_property(QPushButton("Continue"), "primary"),
    lambda: with_property(QPushButton("Continue"), "quiet"),
    lambda: QRadioButton("Yes"),
    lambda: QCheckBox("Yes"),
    QToolButton,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QListWidget,
]


def with_property(button: QPushButton, rank: str) -> QPushButton:
    button.setProperty("rank", rank)
    return button


def ring_pixels(window: QWidget, act: Callable[[], None]) -> int:
    settle()
    before = pixels(window)
    act()
    settle()
    return changed_pixels(before, pixels(window))


@pytest.mark.parametrize("make", KINDS)
@pytest.mark.parametrize("by_tab", [True, False])
@pytest.mark.usefixtures("every_look")
def test_every_widget_gets_a_whole_ring(
    qtbot: QtBot, make: Callable[[], QWidget], *, by_tab: bool
) -> None:
    elsewhere, widget = QWidget(), make()
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # tool buttons have none of their own
    window = shown(qtbot, elsewhere, widget)
    elsewhere.setFocus()
    changed = ring_pixels(
        window, lambda: QTest.keyClick(elsewhere, Qt.Key.Key_Tab) if by_tab else widget.setFocus()
    )
    assert widget.hasFocus()
    assert changed >= 4 * (widget.width() + widget.height())


def scrolled(widgets: list[QWidget]) -> QScrollArea:
    inside = QWidget()
    column = QVBoxLayout(inside)
    for widget in widgets:
        column.addWidget(widget)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    area.setFixedHeight(120)
    return area


@pytest.mark.usefixtures("theme")
def test_what_gets_the_focus_by_program_is_scrolled_into_view(qtbot: QtBot) -> None:
    buttons: list[QWidget] = [QPushButton(str(number)) for number in range(20)]
    area = scrolled(buttons)
    window = shown(qtbot, area)
    buttons[0].setFocus()
    settle()
    changed = ring_pixels(window, buttons[15].setFocus)
    assert buttons[15].visibleRegion().boundingRect() == buttons[15].rect()
    assert changed >= 4 * (buttons[15].width() + buttons[15].height())


@pytest.mark.usefixtures("theme")
def test_the_ring_follows_and_never_leaves_what_scrolls(qtbot: QtBot) -> None:
    buttons: list[QWidget] = [QPushButton(str(number)) for number in range(20)]
    area, below = scrolled(buttons), QWidget()
    below.setMinimumHeight(60)
    window = shown(qtbot, area, below)
    buttons[0].setFocus()
    settle()
    untouched = pixels(window, below.geometry())
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    settle()
    without = pixels(window)
    window.setFocus()
    settle()
    assert changed_pixels(without, pixels(window)) == 0
    assert pixels(window, below.geometry()) == untouched


@pytest.mark.usefixtures("theme")
def test_the_ring_goes_when_its_widget_goes(qtbot: QtBot) -> None:
    button = QPushButton("Continue")
    window = shown(qtbot, QWidget(), button)
    settle()
    button.setFocus()
    settle()
    ground = window.palette().window().color().name()
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    settle()
    assert set(pixels(window)) == {ground}


def test_the_mark_of_the_style_alone_is_found_too_weak(qtbot: QtBot, qapp: QApplication) -> None:
    plain = qapp.styleSheet()
    assert not plain  # nothing of ours is worn, and so no ring either
    elsewhere, widget = QWidget(), QPushButton("Continue")
    elsewhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window = shown(qtbot, elsewhere, widget)
    elsewhere.setFocus()
    assert ring_pixels(window, widget.setFocus) < 4 * (widget.width() + widget.height())
