"""A way to something that was found: what it is, and where."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.wrapped_text import WrappedText, wrapped

PADDING = 6  # pixels above and below
_NARROWEST = 160  # pixels
_USUAL = 60  # average characters in a line


class ResultButton(QPushButton):
    """One button with a line that looks like a link and quieter lines below it."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        details: Sequence[str],
        pressed: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._details = [line for line in details if line]
        self.setObjectName("result")
        self.setAccessibleName("\n".join((title, *self._details)))
        self.setAutoDefault(True)  # Enter presses the button that has the focus
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked: pressed())
        theme.changed.connect(self.updateGeometry)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        lines = sum(line.height for line, _ in self._lines(width))
        return round(lines) + 2 * self._theme.px(PADDING)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = _USUAL * self.fontMetrics().averageCharWidth()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_NARROWEST, 2 * self._theme.px(PADDING) + self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        y = float(self._theme.px(PADDING))
        for line, colour in self._lines(self.width()):
            line.paint(painter, 0, y, colour)
            y += line.height
        painter.end()

    def _lines(self, width: int) -> Iterator[tuple[WrappedText, str]]:
        tokens, direction = self._theme.tokens, self.layoutDirection()
        underlined = QFont(self.font())
        underlined.setUnderline(True)
        yield wrapped(self._title, underlined, width, direction), tokens.link
        for line in self._details:
            yield wrapped(line, self.font(), width, direction), tokens.text_2
