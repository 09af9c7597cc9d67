"""What the steps of a group session have in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.sessions.events import Event
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.screen import BETWEEN_GROUPS


class Part(QWidget):
    """One step of a session, from the top of the page to its buttons.

    Signals:
        happened: an `Event` of the session.
    """

    happened = Signal(object)

    def __init__(self, first: QWidget | None = None) -> None:
        super().__init__()
        self.first = first
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(BETWEEN_GROUPS)

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.column.addWidget(widget)

    def focus_first(self) -> bool:
        """Put the focus where the hands go on; say whether there is such a place."""
        if self.first is None:
            return False
        self.first.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def spoken(self) -> str:
        """Return what a screen reader says when the step begins; empty is nothing of its own."""
        return ""

    def show_session(self, session: Session) -> None:
        """Show what changed within the step."""

    def step_button(
        self, text: str, name: str, event: Event, *, first: bool = False
    ) -> QPushButton:
        """Return a button that lets something happen; the first one goes on."""
        make = primary_button if first else secondary_button
        button = make(text, lambda: self.happened.emit(event))
        button.setObjectName(name)
        if first and self.first is None:
            self.first = button
        return button
