"""The line that says what has just happened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from kleurrijk_desktop.ui.widgets.accessibility import speak_as
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel


class StatusLine(PlainLabel):
    """One line such as "Saved 14:02", told to a screen reader without moving the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="caption", wraps=False, quiet=True, parent=parent)
        speak_as(self, QAccessible.Role.StatusBar, QLabel.text)
        # It is empty at first, and nothing that is empty may take part in the order of Tab.
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def say(self, sentence: str) -> None:
        """Show a sentence and announce it politely."""
        self.set_text(sentence)
        if sentence:
            announce(self, sentence)
