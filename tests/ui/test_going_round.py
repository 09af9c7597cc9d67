"""What goes wrong with Tab is found: what is passed by, out of order, out of sight, a trap."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from kleurrijk_desktop.ui.widgets.page_scroll import PageScroll
from tests.ui.going_round import faults_of, go_round, in_sight, missed, out_of_order
from tests.ui.world import World, world_in


@pytest.fixture
def english(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp) as world:
        assert faults_of(world.window, go_round(world.window)) == []
        yield world


def planted(world: World, widget: QWidget, top: int = 500) -> QWidget:
    """Put a widget onto the window, below what is there."""
    widget.setParent(world.window.centralWidget())
    widget.setGeometry(400, top, 100, 40)
    widget.show()
    return widget


def test_a_field_that_keeps_tab_for_itself_is_found(english: World) -> None:
    planted(english, QPlainTextEdit())
    (fault,) = faults_of(english.window, go_round(english.window))
    assert fault.startswith("Tab never came back")


def test_what_is_passed_by_is_found(english: World) -> None:
    button = planted(english, QPushButton("Here"))
    way = go_round(english.window)
    assert button in way.stops
    assert missed(english.window, [each for each in way.stops if each is not button]) == [button]


def test_what_goes_upwards_or_backwards_is_found(english: World) -> None:
    upper, lower = (
        planted(english, QPushButton(text), top) for text, top in (("a", 400), ("b", 500))
    )
    assert out_of_order([upper, lower]) == []
    assert out_of_order([upper, lower, upper, lower]) == [
        "QPushButton  'a' stands before QPushButton  'b'"
    ]
    lower.move(300, 400)
    assert len(out_of_order([upper, lower])) == 1


def test_what_has_the_focus_half_out_of_sight_is_found(english: World) -> None:
    area = english.window.findChildren(PageScroll)[-1]
    button = QPushButton("Below", area.widget())
    button.setGeometry(10, area.viewport().height() - 10, 100, 40)
    button.show()
    assert not in_sight(button)
    button.move(10, 10)
    assert in_sight(button)


class _Jumper(QPushButton):
    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.window().setWindowTitle("Elsewhere")


def test_a_page_that_turns_when_tab_arrives_is_found(english: World) -> None:
    planted(english, _Jumper("Jump"))
    found = faults_of(english.window, go_round(english.window))
    assert "Tab led to another page: Elsewhere" in found


def test_what_was_built_last_has_its_turn_where_it_stands(english: World) -> None:
    below = planted(english, QLineEdit(), top=560)
    above = planted(english, QLineEdit(), top=500)
    above.setFocus()
    QTest.keyClick(above, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is below
    QTest.keyClick(below, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is above


def test_backwards_one_comes_by_the_same_stops(english: World) -> None:
    forwards = go_round(english.window).stops
    here: QWidget = forwards[0]
    here.setFocus()
    backwards = []
    for _stop in forwards:
        QTest.keyClick(here, Qt.Key.Key_Backtab)
        focused = QApplication.focusWidget()
        assert focused is not None
        here = focused
        backwards.append(here)
    assert backwards == [*reversed(forwards[1:]), forwards[0]]
