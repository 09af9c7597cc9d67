"""A chart that is read from the back of a room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy

from kleurrijk_desktop.ui.projector.big_text import sized
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.chart_view import NARROWEST, ChartView, DrawnChart


class BigChart(ChartView):
    """A chart as high as its width asks for; nobody presses anything on it."""

    def __init__(self, theme: Theme, chart: DrawnChart) -> None:
        super().__init__(theme, chart)
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def grow(self, pixels: int) -> None:
        """Be written in this size; the dots grow with it."""
        self.setFont(sized(self, pixels))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for a width only: the height at the narrowest is not the one at this width."""
        return QSize(NARROWEST * self.fontInfo().pixelSize(), 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.minimumSizeHint()
