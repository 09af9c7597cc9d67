"""Text that a widget paints itself, broken into lines."""

from dataclasses import dataclass
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

_STRONG = {
    "L": Qt.LayoutDirection.LeftToRight,
    "R": Qt.LayoutDirection.RightToLeft,
    "AL": Qt.LayoutDirection.RightToLeft,
}
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
    """Lay out a text; a word that is wider than `width` (in pixels) is broken anywhere.

    It stands at the side where the window begins, but reads as its own letters do: a checklist
    may be in Arabic while the window is in German, and the other way round.
    """
    option = QTextOption(
        Qt.AlignmentFlag.AlignRight
        if direction == Qt.LayoutDirection.RightToLeft
        else Qt.AlignmentFlag.AlignLeft
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(text_direction(text, direction))
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


def text_direction(text: str, otherwise: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return how a text reads: as its first letter does, or `otherwise` where it has none."""
    for character in text:
        if (kind := bidirectional(character)) in _STRONG:
            return _STRONG[kind]
    return otherwise
