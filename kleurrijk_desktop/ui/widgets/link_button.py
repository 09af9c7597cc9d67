"""A way to another place that looks like a link and breaks into lines."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.wrapped_text import wrapped

LEAST_HEIGHT = 28  # pixels at the normal size of text
_NARROWEST = 160  # pixels
_USUAL = 60  # average characters in a line


class LinkButton(QPushButton):
    """A button whose text may be long; it paints itself underlined, in the colour of links."""

    def __init__(
        self,
        theme: Theme,
        text: Text | str,
        pressed: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ""
        self.set_text(text)
        self.setAutoDefault(True)  # Enter presses the button that has the focus
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda _checked: pressed())
        theme.changed.connect(self.updateGeometry)

    def set_text(self, text: Text | str) -> None:
        """Show a text; a `Text` also tells in which language it is spoken."""
        self._shown = str(text)
        self.setAccessibleName(self._shown)
        if isinstance(text, Text):
            self.setLocale(QLocale(text.language))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        text = wrapped(self._shown, self.font(), width, self.layoutDirection())
        return max(round(text.height), self._theme.px(LEAST_HEIGHT))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        width = _USUAL * self.fontMetrics().averageCharWidth()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(_NARROWEST, self._theme.px(LEAST_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        font = QFont(self.font())
        font.setUnderline(True)
        text = wrapped(self._shown, font, self.width(), self.layoutDirection())
        painter = QPainter(self)
        text.paint(painter, 0, (self.height() - text.height) / 2, self._theme.tokens.link)
        painter.end()
