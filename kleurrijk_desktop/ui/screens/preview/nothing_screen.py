"""What the preview says where there is nothing to print at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen


class NothingToPrintScreen(Screen):
    """Says so, and leads back.

    Signals:
        left: the person goes back to where the preview was asked for.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        heading = PlainLabel(_("Preview"), "page")
        heading.setObjectName("preview-heading")
        self._close = secondary_button(_("&Close the preview"), self.left.emit)
        self._close.setObjectName("close-preview")
        self.column.addWidget(heading)
        self.column.addWidget(
            PlainLabel(_("There is no checklist in this copy of the program. Install it again."))
        )
        self.column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def title(self) -> str:
        return _("Preview")

    def focus_first(self) -> None:
        self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Esc lead back."""
        if event.key() == Qt.Key.Key_Escape and not self.window().isFullScreen():
            self.left.emit()
        else:
            super().keyPressEvent(event)
