"""A table of figures marks a cell only while somebody is in it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.charts.primitives import ChartTable
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable


def test_a_cell_is_marked_where_the_focus_is_and_only_then(qtbot: QtBot) -> None:
    table = FiguresTable(
        "Figures", ChartTable(("Year", "Points"), (("2025", "54"), ("2026", "63")))
    )
    button = QPushButton("Elsewhere")
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(button)
    column.addWidget(table)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    button.setFocus()
    assert table.selectedItems() == []
    assert table.currentItem().text() == "2025"
    table.setFocus()
    assert [item.text() for item in table.selectedItems()] == ["2025"]
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert [item.text() for item in table.selectedItems()] == ["2026"]
    button.setFocus()
    assert table.selectedItems() == []
    assert table.currentItem().text() == "2026"


def test_the_longest_word_of_the_first_column_is_never_cut(qtbot: QtBot) -> None:
    word = "Kennenlerngesprächsvereinbarungen"
    table = FiguresTable("Figures", ChartTable(("Question", "Level"), ((f"Ein {word}.", "3"),)))
    qtbot.addWidget(table)
    table.resize(120, 300)
    table.show()
    assert table.columnWidth(0) > table.fontMetrics().horizontalAdvance(word)
    table.resize(900, 300)
    assert table.columnWidth(0) + table.columnWidth(1) <= table.viewport().width()
