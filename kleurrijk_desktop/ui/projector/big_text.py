"""Text that is read from the back of a room."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtWidgets import QLabel, QWidget

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.ui.widgets.accessibility import speak_as

HEADING = 1.3  # times ordinary text


class BigText(QLabel):
    """A label whose size is a multiple of that of the page; it never reads markup."""

    def __init__(
        self, text: Text | str, *, times: float = 1.0, bold: bool = False, wraps: bool = True
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self._times, self._bold = times, bold
        if times >= HEADING:
            speak_as(self, QAccessible.Role.Heading, QLabel.text)
        if isinstance(text, Text):
            self.setLocale(QLocale(text.language))
        self.setText(str(text))  # last, since a screen reader may ask for the role at once

    def grow(self, pixels: int) -> None:
        """Be this high, times its own factor."""
        self.setFont(sized(self, pixels * self._times, bold=self._bold))


def sized(widget: QWidget, pixels: float, *, bold: bool = False) -> QFont:
    """Return the font of a widget in another size."""
    font = QFont(widget.font())
    font.setPixelSize(round(pixels))
    font.setBold(bold)
    return font
