"""Text that a widget paints itself, broken into lines."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

LINE_HEIGHT = 1.3  # of the font's size from ascent to descent


@dataclass(frozen=True, slots=True)
class WrappedText:
    """A text laid out in a width; `height` is in pixels."""

    layout: QTextLayout
    height: float

    def paint(self, painter: QPainter, x: float, y: float, colour: str) -> None:
        """Paint the text with its upper left corner at (x, y)."""
        painter.setPen(QColor(colour))
        self.layout.draw(painter, QPointF(x, y))


def wrapped(text: str, font: QFont, width: float, direction: Qt.LayoutDirection) -> WrappedText:
    """Lay out a text; a word that is wider than `width` (in pixels) is broken anywhere."""
    option = QTextOption(
        Qt.AlignmentFlag.AlignRight
        if direction == Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    metrics = QFontMetricsF(font)
    step = (metrics.ascent() + metrics.descent()) * LINE_HEIGHT
    lead = (step - metrics.ascent() - metrics.descent()) / 2
    y = 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        line.setPosition(QPointF(0, y + lead))
        y += step
    layout.endLayout()
    return WrappedText(layout, y)
