"""A chart whose table is one key away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.chart_view import ChartView, DrawnChart
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

KEY = "T"


class ChartOrTable(QWidget):
    """The finding of a chart as text, and below it the chart or its table.

    The key turns from one to the other while the focus is on either or on the button, so that a
    single letter does nothing elsewhere.
    """

    def __init__(self, theme: Theme, chart: DrawnChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = ChartView(theme, chart)
        self._table: FiguresTable | None = None  # made when it is asked for
        self._as_table = False
        self._button = quiet_button("", self.turn)
        self._button.setObjectName("chart-or-table")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(PlainLabel(chart.title))
        self._column.addWidget(self._view)
        self._column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        shortcut = QShortcut(QKeySequence(KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.turn)
        self._name_button(chart.title)

    def turn(self) -> None:
        """Show the table in the place of the chart, or the chart in the place of the table."""
        shown: tuple[QWidget, QWidget] = (self._view, self._made_table())
        leaving, coming = reversed(shown) if self._as_table else shown
        self._as_table = not self._as_table
        had_focus = leaving.hasFocus()
        coming.show()
        if had_focus:
            coming.setFocus(Qt.FocusReason.OtherFocusReason)
        leaving.hide()
        self._name_button(self._view.chart.title)

    def _made_table(self) -> FiguresTable:
        if self._table is None:
            chart = self._view.chart
            self._table = FiguresTable(chart.title, chart.table)
            self._column.insertWidget(self._column.indexOf(self._view) + 1, self._table)
        return self._table

    def _name_button(self, title: str) -> None:
        text = _("Show as chart ({key})") if self._as_table else _("Show as table ({key})")
        self._button.setText(text.format(key=KEY))
        # i18n: What a screen reader says: the button, then which chart it is of.
        name = _("{button}: {chart}").format(button=self._button.text(), chart=title)
        self._button.setAccessibleName(name)
