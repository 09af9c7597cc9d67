"""Charts of numbers: what is painted, what is spoken, and the table one key away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.charts.slope import Slope, SlopeLine, SlopeWords
from kleurrijk_desktop.charts.trend import TrendChart, TrendPoint, TrendStep, TrendWords
from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.chart_or_table import ChartOrTable
from kleurrijk_desktop.ui.widgets.chart_view import ChartView, DrawnChart
from tests.ui.looks import focused, most_contrast, pixels, settle, shown
from tests.ui.screens.reading_pages import rows_of
from tests.ui.widgets.spoken import description, name, role

SLOPE = Slope(
    (SlopeLine("Welcome", 54, 63, "+9"), SlopeLine("Together", 40, 40, "0")),
    SlopeWords(
        title="One section went up",
        description="One section went up. Welcome: from 54 to 63 points.",
        before="Mar 2021",
        after="Mar 2022",
        headings=("Section", "Mar 2021", "Mar 2022", "Difference"),
        too_few="Too few",
    ),
)
TREND = TrendChart(
    (TrendPoint("Mar 2021", "One person"), TrendPoint("Mar 2022", "Group of 8")),
    (TrendStep(54, 63, made_differently=True, cells=("Mar 2021 – Mar 2022", "54", "63")),),
    TrendWords("1 up", "1 up. From 54 to 63.", ("From – to", "Before", "After"), "Too few"),
)
CHARTS = pytest.mark.parametrize("chart", [SLOPE, TREND], ids=["slope", "trend"])


@CHARTS
def test_a_chart_has_role_name_and_description(
    qtbot: QtBot, theme: Theme, chart: DrawnChart
) -> None:
    view = ChartView(theme, chart)
    shown(qtbot, view)
    assert role(view) == QAccessible.Role.Chart
    assert (name(view), description(view)) == (chart.title, chart.description)


@CHARTS
def test_every_mark_stands_out_from_its_ground(
    qtbot: QtBot, both: Theme, chart: DrawnChart
) -> None:
    view = ChartView(both, chart)
    window = shown(qtbot, view)
    seen = pixels(view)
    tokens = both.tokens
    assert most_contrast(seen, tokens.window) > 7
    for role_of_mark in (tokens.text, tokens.text_2, tokens.border):
        for ground in (tokens.window, tokens.surface):
            assert contrast(role_of_mark, ground) >= 3
    thin = [colour for colour in seen if colour.lower() == tokens.border.lower()]
    assert thin, "the thin lines are on whole pixels, in their own colour"
    window.close()


@CHARTS
def test_a_chart_is_as_high_as_its_width_asks_for(
    qtbot: QtBot, theme: Theme, chart: DrawnChart
) -> None:
    view = ChartView(theme, chart)
    window = shown(qtbot, view, width=420)
    assert view.height() == view.heightForWidth(view.width())
    theme.set_text_size(200)
    window.resize(420, 900)
    settle()
    assert view.height() == view.heightForWidth(view.width())
    theme.set_text_size(100)


def test_right_to_left_paints_the_mirror_image(qtbot: QtBot, theme: Theme) -> None:
    left, right = ChartView(theme, SLOPE), ChartView(theme, SLOPE)
    right.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(qtbot, left, right)
    assert pixels(left) != pixels(right)


def test_one_key_turns_to_the_table_and_back(qtbot: QtBot, theme: Theme) -> None:
    both_forms = ChartOrTable(theme, SLOPE)
    shown(qtbot, both_forms)
    view, button = both_forms.findChild(ChartView), both_forms.findChild(QPushButton)
    assert view is not None
    assert button is not None
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_T)
    table = both_forms.findChild(QTableWidget)
    assert table is not None
    assert focused() is table
    assert not view.isVisible()
    assert table.accessibleName() == SLOPE.title
    assert button.accessibleName() == "Show as chart (T): One section went up"
    assert rows_of(table) == [["Welcome", "54", "63", "+9"], ["Together", "40", "40", "0"]]
    QTest.keyClick(table, Qt.Key.Key_T)
    assert focused() is view
    assert not table.isVisible()
    assert button.text() == "Show as table (T)"


def test_the_key_does_nothing_elsewhere(qtbot: QtBot, theme: Theme) -> None:
    both_forms, field = ChartOrTable(theme, SLOPE), QLineEdit()
    shown(qtbot, both_forms, field)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_T)
    assert field.text() == "t"
    view = both_forms.findChild(ChartView)
    assert view is not None
    assert view.isVisible()


def test_the_button_turns_and_keeps_the_focus(qtbot: QtBot, theme: Theme) -> None:
    both_forms = ChartOrTable(theme, TREND)
    shown(qtbot, both_forms)
    button = both_forms.findChild(QPushButton)
    assert button is not None
    button.setFocus()
    button.click()
    assert focused() is button
    table = both_forms.findChild(QTableWidget)
    assert table is not None
    assert table.isVisible()
    assert table.height() < 200
