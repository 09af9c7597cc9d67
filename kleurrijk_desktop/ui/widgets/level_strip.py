"""A level as a strip of four boxes."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kleurrijk_desktop.charts.level_strip import LevelStrip as Strip
from kleurrijk_desktop.charts.level_strip import StripWords, level_strip
from kleurrijk_desktop.charts.primitives import Rect, TextRun
from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.theme.tokens import Tokens
from kleurrijk_desktop.ui.widgets.accessibility import speak_as
from kleurrijk_desktop.wording.strip_words import strip_description, strip_mark

HEIGHT = 20  # pixels at the normal size of text


class LevelStrip(QWidget):
    """Four boxes of which as many are filled as the level says, and the figure."""

    def __init__(
        self, theme: Theme, choice: Choice = Choice.OPEN, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choice = choice
        self._height: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        speak_as(self, QAccessible.Role.Chart, _spoken)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    @property
    def choice(self) -> Choice:
        return self._choice

    def set_choice(self, choice: Choice) -> None:
        self._choice = choice
        self.update()

    def set_height(self, height: int) -> None:
        """Be so many pixels high, whatever the size of text."""
        self._height = height
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        strip = self._strip()
        return QSize(round(strip.width) + 1, round(strip.height) + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        for shape in self._strip().shapes:
            if isinstance(shape, Rect):
                _paint_box(painter, shape, self._theme.tokens)
            else:
                _paint_text(painter, shape, self._theme.tokens, self._font(shape.size))
        painter.end()

    def _strip(self) -> Strip:
        return level_strip(
            self._choice,
            _words(self._choice),
            self._height or self._theme.px(HEIGHT),
            lambda text, size: QFontMetricsF(self._font(size)).horizontalAdvance(text),
            right_to_left=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def _font(self, size: float) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(round(size), 1))
        font.setBold(True)
        return font


def _spoken(strip: LevelStrip) -> str:
    return strip_description(strip.choice)


def _words(choice: Choice) -> StripWords:
    return StripWords(strip_mark(choice), strip_description(choice))


def _colour(role: str, tokens: Tokens) -> QColor:
    """Return the colour of a role of the charts, as in "surface", "level-2", "on-level-2"."""
    name, _dash, level = role.rpartition("level-")
    if not level.isdecimal():
        return QColor(getattr(tokens, role.replace("-", "_")))
    return QColor((tokens.level_figures if name else tokens.level_fills)[int(level)])


def _paint_box(painter: QPainter, box: Rect, tokens: Tokens) -> None:
    painter.setBrush(QColor(0, 0, 0, 0) if box.fill is None else _colour(box.fill, tokens))
    pen = QPen(Qt.PenStyle.NoPen)
    if box.border is not None:
        pen = QPen(_colour(box.border, tokens), max(box.border_width, 1))
        pen.setStyle(Qt.PenStyle.DashLine if box.dashed else Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    # On whole pixels: a line that is spread over two of them is too pale to be seen.
    painter.drawRect(QRectF(box.x, box.y, box.width, box.height).toRect())


def _paint_text(painter: QPainter, run: TextRun, tokens: Tokens, font: QFont) -> None:
    painter.setFont(font)
    painter.setPen(_colour(run.ink, tokens))
    painter.drawText(QPointF(run.x, run.y), run.text)
