"""What the steps of a group session have in common."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.sessions.events import Event
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.session.ways import Way
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.radio_group import RadioGroup
from kleurrijk_desktop.ui.widgets.screen import BETWEEN_GROUPS

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.widgets.text_field import TextField


class Part(QWidget):
    """One step of a session, from the top of the page to its buttons.

    Attributes:
        first: what has the focus first; None is nothing of the step itself.
        onwards: the button below it that goes on, to be in sight as well where it fits.
        fields: those that tell what is typed while one types.
        unwritten: those that tell it only when a button is pressed, each with a name.

    Signals:
        happened: an `Event` of the session.
        black_wanted: the projector is to be dark, or light again.
        lent: whether the keyboard is passed round, so that the page is about nothing else; told
            at each turn.
    """

    happened = Signal(object)
    black_wanted = Signal()
    lent = Signal(bool)

    def __init__(self, first: QWidget | None = None) -> None:
        super().__init__()
        self.first = first
        self.onwards: QWidget | None = None
        self.fields: list[TextField] = []
        self.unwritten: list[TextField | RadioGroup] = []
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

    def show_stored(self, sheets: int) -> None:
        """Say how many sheets are really stored."""

    def drafts(self) -> dict[str, str]:
        """Return what is typed or chosen and told only later, by the names of the fields."""
        return {
            each.objectName(): each.value if isinstance(each, RadioGroup) else each.text()
            for each in self.unwritten
        }

    def put_back(self, drafts: dict[str, str]) -> None:
        """Show again what was typed or chosen before the page was left."""
        for each in self.unwritten:
            draft = drafts.get(each.objectName())
            if draft is None:
                continue
            if not isinstance(each, RadioGroup):
                each.set_text(draft)
            elif draft in each.keys:
                each.show_value(draft)

    def leave(self, event: Event) -> None:
        """Tell what is typed, and then let something happen."""
        for field in self.fields:
            field.flush()
        self.happened.emit(event)

    def way_buttons(self, ways: Iterable[Way]) -> list[QPushButton]:
        """Return a button for each way; the first one goes on."""
        return [
            self.step_button(_(way.text), way.name, way.event, first=place == 0)
            for place, way in enumerate(ways)
        ]

    def step_button(
        self, text: str, name: str, event: Event, *, first: bool = False
    ) -> QPushButton:
        """Return a button that lets something happen; the first one goes on."""
        make = primary_button if first else secondary_button
        button = make(text, lambda: self.leave(event))
        button.setObjectName(name)
        if first and self.first is None:
            self.first = button
        return button
