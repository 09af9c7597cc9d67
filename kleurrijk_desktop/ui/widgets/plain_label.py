"""Text that is shown literally, whoever wrote it."""

from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from kleurrijk_desktop.ui.widgets.accessibility import speak_as

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.content_text import Text

Role = Literal["caption", "body", "strong", "number", "item", "page", "display"]

HEADINGS = ("item", "page")
LONGEST_WORD = 30  # average characters; a longer word never makes a page wider


class PlainLabel(QLabel):
    """A label that never reads markup; its text can be selected with the mouse.

    `item` and `page` are headings to a screen reader too. `quiet` is for text of second rank.
    A click on the label of a field goes to the field.
    """

    def __init__(
        self,
        text: "Text | str" = "",
        role: Role = "body",
        *,
        wraps: bool = True,
        quiet: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setProperty("role", role)
        self.setProperty("quiet", "true" if quiet else "false")
        self.setWordWrap(wraps)
        if role in HEADINGS:
            speak_as(self, QAccessible.Role.Heading, QLabel.text)
        self.set_text(text)

    def set_text(self, text: "Text | str") -> None:
        """Show a text; a `Text` also tells in which language it is spoken."""
        if isinstance(text, str):
            self.unsetLocale()
        else:
            self.setLocale(QLocale(text.language))
        self.setText(str(text))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        field = cast("QWidget | None", self.buddy())  # Qt's types forget that there may be none
        if field is not None and field.isEnabled() and not self.hasSelectedText():
            field.setFocus(Qt.FocusReason.MouseFocusReason)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        hint = super().minimumSizeHint()
        if not self.wordWrap():
            return hint
        widest = LONGEST_WORD * self.fontMetrics().averageCharWidth()
        return QSize(min(hint.width(), widest), hint.height())
