"""Rows are high enough for what is written in them."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.wrapping_delegate import WrappingDelegate
from tests.ui.looks import pixels, settle, shown

LONG = "We know from parents with a migrant background whether they feel welcome here. " * 2


def list_of(qtbot: QtBot, *texts: str, width: int = 320) -> QListWidget:
    view = QListWidget()
    view.setWordWrap(True)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setResizeMode(QListWidget.ResizeMode.Adjust)
    WrappingDelegate(view)
    view.addItems(texts)
    view.setMinimumHeight(700)
    shown(qtbot, view, width=width)
    return view


def inked_rows(view: QListWidget, row: QRect) -> int:
    """Return how many rows of pixels of an item hold something else than its ground."""
    colours = pixels(view.viewport(), row)
    ground = max(set(colours), key=colours.count)
    lines = [colours[at : at + row.width()] for at in range(0, len(colours), row.width())]
    return sum(any(colour != ground for colour in line[8:-8]) for line in lines)


@pytest.mark.parametrize("text_size", [100, 200])
def test_the_last_line_is_painted_too(qtbot: QtBot, theme: Theme, text_size: int) -> None:
    theme.set_text_size(text_size)
    with_it = list_of(qtbot, f"{LONG}\nNot answered yet", width=500)
    without = list_of(qtbot, LONG.strip(), width=500)
    more = with_it.visualItemRect(with_it.item(0))
    less = without.visualItemRect(without.item(0))
    assert more.height() > less.height()
    gained = inked_rows(with_it, more) - inked_rows(without, less)
    assert gained >= with_it.fontMetrics().xHeight()


@pytest.mark.usefixtures("theme")
def test_a_row_grows_when_the_list_gets_narrower(qtbot: QtBot) -> None:
    view = list_of(qtbot, LONG, width=700)
    before = view.visualItemRect(view.item(0)).height()
    view.window().resize(300, 500)
    settle()
    assert view.visualItemRect(view.item(0)).height() > before


@pytest.mark.usefixtures("theme")
def test_nothing_is_cut_off_with_dots(qtbot: QtBot) -> None:
    view = list_of(qtbot, LONG)
    assert view.textElideMode() == Qt.TextElideMode.ElideNone
