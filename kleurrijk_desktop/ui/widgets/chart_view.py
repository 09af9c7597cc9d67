"""A chart of numbers, painted in the colours of the window and spoken as a chart."""

from math import ceil, floor
from typing import Protocol

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kleurrijk_desktop.charts.primitives import (
    ChartTable,
    Dot,
    Drawing,
    Ink,
    Line,
    Measure,
    TextRun,
)
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.theme.tokens import Tokens
from kleurrijk_desktop.ui.widgets.accessibility import speak_as

NARROWEST = 14  # font sizes
USUAL = 30  # font sizes
_DASHES = [4.0, 3.0]  # in widths of the line


class DrawnChart(Protocol):
    """What a chart of `charts` offers to who paints it or tells of it."""

    @property
    def title(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def table(self) -> ChartTable: ...
    def draw(
        self, width: float, size: float, measure: Measure, *, right_to_left: bool = False
    ) -> Drawing:
        """Lay out the chart in a width, with a font of this size."""
        ...


class ChartView(QWidget):
    """Paints a chart as wide as there is room and as high as it then needs."""

    def __init__(self, theme: Theme, chart: DrawnChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chart = chart
        # The layout asks for the height again and again.
        self._drawn: tuple[tuple[int, str, bool], Drawing] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(chart.description)
        speak_as(self, QAccessible.Role.Chart, _spoken)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def chart(self) -> DrawnChart:
        return self._chart

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return ceil(self._drawing(width).height) + 1

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._size(USUAL)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self._size(NARROWEST)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._theme.tokens
        for shape in self._drawing(self.width()).marks:
            match shape:
                case Line():
                    _paint_line(painter, shape, tokens)
                case Dot():
                    _paint_dot(painter, shape, tokens)
                case TextRun():
                    painter.setFont(self._font(shape.size))
                    painter.setPen(_colour(shape.ink, tokens))
                    painter.drawText(QPointF(shape.x, shape.y), shape.text)
        painter.end()

    def _drawing(self, width: int) -> Drawing:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        asked = (width, self.font().toString(), mirrored)
        if self._drawn is None or self._drawn[0] != asked:
            size = float(self.fontInfo().pixelSize())
            metrics = QFontMetricsF(self._font(size))
            drawing = self._chart.draw(
                width,
                size,
                lambda text, _size: metrics.horizontalAdvance(text),
                right_to_left=mirrored,
            )
            self._drawn = (asked, drawing)
        return self._drawn[1]

    def _size(self, font_sizes: int) -> QSize:
        width = font_sizes * self.fontInfo().pixelSize()
        return QSize(width, self.heightForWidth(width))

    def _font(self, size: float) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(round(size), 1))
        return font


def _spoken(view: ChartView) -> str:
    return view.chart.title


def _colour(ink: Ink, tokens: Tokens) -> QColor:
    return QColor(getattr(tokens, ink.replace("-", "_")))


def _paint_line(painter: QPainter, line: Line, tokens: Tokens) -> None:
    pen = QPen(_colour(line.ink, tokens), line.width)
    if line.dashed:
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    start, end = QPointF(line.x1, line.y1), QPointF(line.x2, line.y2)
    # On whole pixels: a line that is spread over two of them is too pale to be seen.
    if line.x1 == line.x2:
        x = floor(line.x1) + 0.5
        start.setX(x)
        end.setX(x)
    if line.y1 == line.y2:
        y = floor(line.y1) + 0.5
        start.setY(y)
        end.setY(y)
    painter.drawLine(start, end)


def _paint_dot(painter: QPainter, dot: Dot, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_colour(dot.ink, tokens))
    painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius)
