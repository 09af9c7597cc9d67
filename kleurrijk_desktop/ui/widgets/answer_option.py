"""One answer as a row that can be pressed: number, label and the sentence that describes it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QStyle, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.wrapped_text import WrappedText, wrapped

LEAST_HEIGHT = 44  # pixels at the normal size of text
_PADDING, _CIRCLE, _GAP, _NUMBER = 12, 18, 12, 16  # pixels at the normal size of text
_NARROWEST = 200  # pixels


@dataclass(frozen=True, slots=True)
class _Lines:
    """The texts of a row for one width."""

    number: WrappedText
    label: WrappedText
    anchor: WrappedText | None

    @property
    def height(self) -> float:
        return self.label.height + (self.anchor.height if self.anchor else 0)


class AnswerOption(QRadioButton):
    """A radio button that paints itself as a row; all of the row is the button."""

    def __init__(self, theme: Theme, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.choice = choice
        self._theme = theme
        self._label = ""
        self._anchor = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        theme.changed.connect(self._reflow)

    def show_texts(self, label: str, anchor: str, spoken: str) -> None:
        """Show a label and a sentence (may be empty); `spoken` is all of it as one name."""
        self._label, self._anchor = label, anchor
        self.setAccessibleName(spoken)
        self._reflow()

    def hitButton(self, position: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        needed = self._lines(width).height + 2 * self._theme.px(_PADDING - 2)
        return max(round(needed), self._theme.px(LEAST_HEIGHT))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = self._text_x() + 60 * self.fontMetrics().averageCharWidth()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_NARROWEST, self._theme.px(LEAST_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_row(painter)
        self._paint_circle(painter)
        self._paint_texts(painter)
        painter.end()

    def _reflow(self) -> None:
        self.updateGeometry()
        self.update()

    def _text_x(self) -> int:
        px = self._theme.px
        number = px(_NUMBER) + px(_GAP) if self.choice.level is not None else 0
        return px(_PADDING) + px(_CIRCLE) + px(_GAP) + number

    def _lines(self, width: int) -> _Lines:
        strong = QFont(self.font())
        strong.setBold(True)
        room = width - self._text_x() - self._theme.px(_PADDING)
        direction = self.layoutDirection()
        level = self.choice.level
        return _Lines(
            wrapped(
                "" if level is None else str(level), strong, self._theme.px(_NUMBER), direction
            ),
            wrapped(self._label, strong if self._anchor else self.font(), room, direction),
            wrapped(self._anchor, self.font(), room, direction) if self._anchor else None,
        )

    def _paint_row(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        ground, line, width = tokens.surface, tokens.hairline, tokens.line
        if self.isChecked():
            ground, line, width = tokens.selected, tokens.accent, tokens.line + 1
        elif self.isEnabled() and self.underMouse():
            ground, line = tokens.sunken, tokens.border
        inset = width / 2
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(line), width))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    def _paint_circle(self, painter: QPainter) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        side = px(_CIRCLE)
        top = (px(LEAST_HEIGHT) - side) // 2
        circle = QRectF(self._mirrored(QRect(px(_PADDING), top, side, side)))
        outline = tokens.accent if self.isChecked() else tokens.border
        painter.setBrush(QColor(tokens.surface))
        painter.setPen(QPen(QColor(outline), 2))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if self.isChecked():
            rim = side * 0.28
            painter.setBrush(QColor(tokens.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(circle.adjusted(rim, rim, -rim, -rim))

    def _paint_texts(self, painter: QPainter) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        lines = self._lines(self.width())
        colour = tokens.text if self.isEnabled() else tokens.text_2
        x, room = self._text_x(), self.width() - self._text_x() - px(_PADDING)
        top = (px(LEAST_HEIGHT) - lines.label.height) / 2
        if lines.anchor is None:
            top = (self.height() - lines.label.height) / 2
        column = self._mirrored(QRect(x - px(_NUMBER) - px(_GAP), 0, px(_NUMBER), 1))
        text = self._mirrored(QRect(x, 0, room, 1))
        lines.number.paint(painter, column.x(), top, colour)
        lines.label.paint(painter, text.x(), top, colour)
        if lines.anchor is not None:
            lines.anchor.paint(painter, text.x(), top + lines.label.height, colour)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
