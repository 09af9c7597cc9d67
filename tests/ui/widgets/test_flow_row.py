"""A row that goes on in the next line where it does not fit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.widgets.flow_row import GAP, FlowRow
from tests.ui.looks import settle, shown


def row_of(qtbot: QtBot, width: int) -> tuple[FlowRow, list[QPushButton]]:
    buttons = [QPushButton(text) for text in ("Previous", "Continue", "Clear answer")]
    row = FlowRow(buttons)
    window = shown(qtbot, row, width=width)
    window.resize(width, 200)
    settle()
    return row, buttons


def test_it_is_one_row_where_there_is_room(qtbot: QtBot) -> None:
    row, (first, second, third) = row_of(qtbot, 800)
    assert first.y() == second.y() == third.y() == 0
    assert first.x() == 0
    assert second.x() == first.geometry().right() + 1 + GAP
    assert row.heightForWidth(row.width()) == first.height()


def test_it_goes_on_below_where_there_is_none(qtbot: QtBot) -> None:
    row, (first, second, third) = row_of(qtbot, 260)
    assert third.y() == first.height() + GAP
    assert third.x() == 0
    assert row.heightForWidth(row.width()) == 2 * first.height() + GAP
    assert not any(each.geometry().intersects(third.geometry()) for each in (first, second))


def test_a_hidden_button_takes_no_room(qtbot: QtBot) -> None:
    _row, (first, second, third) = row_of(qtbot, 800)
    before = third.x()
    second.hide()
    settle()
    assert third.x() == before - second.width() - GAP
    assert first.x() == 0


def test_a_longer_text_moves_the_next_button(qtbot: QtBot) -> None:
    _row, (first, second, _third) = row_of(qtbot, 800)
    first.setText("The question before this one")
    settle()
    assert second.x() == first.geometry().right() + 1 + GAP


def test_it_begins_at_the_right_where_reading_does(qtbot: QtBot) -> None:
    row, (first, second, _third) = row_of(qtbot, 800)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(row.width() - 1, row.height())
    settle()
    assert first.geometry().right() == row.width() - 1
    assert second.geometry().right() + 1 + GAP == first.x()


def test_a_button_is_never_wider_than_the_row(qtbot: QtBot) -> None:
    button = QPushButton("A very long name of a button that says far too much for its place")
    button.setMinimumWidth(0)
    row = FlowRow([button])
    row.resize(120, 40)
    qtbot.addWidget(row)
    row.show()
    assert button.width() == 120
