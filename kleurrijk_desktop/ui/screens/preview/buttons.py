"""What can be done with a document that is shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QPushButton

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow


@dataclass(frozen=True, slots=True)
class Hands:
    """What the buttons do."""

    save: Callable[[], object]
    print_out: Callable[[], object]
    hand_out: Callable[[], object]
    turn: Callable[[], object]
    leave: Callable[[], object]


class PreviewButtons(FlowRow):
    """Saves, prints, keeps, turns to the text and back, and leaves."""

    def __init__(self, hands: Hands) -> None:
        self._save = _named("save-document", primary_button(_("Save as P&DF…"), hands.save))
        self._print = _named("print-document", secondary_button(_("Pr&int…"), hands.print_out))
        keep = secondary_button(_("Keep as handed &out…"), hands.hand_out)
        self._hand_out = _named("hand-out", keep)
        self._turn = _named("turn-view", quiet_button("", hands.turn))
        leave = secondary_button(_("&Close the preview"), hands.leave)
        self._leave = _named("close-preview", leave)
        super().__init__([self._save, self._print, self._hand_out, self._turn, self._leave])

    def enable(self, *, made: bool, may_be_kept: bool) -> None:
        """Let nothing be saved, printed or kept that is not what is chosen.

        Args:
            made: the document is there.
            may_be_kept: it is one that is handed out.
        """
        for button in (self._save, self._print, self._hand_out):
            button.setEnabled(made)
        self._hand_out.setVisible(may_be_kept)

    def note_kept(self) -> None:
        """Let the same pages not be kept twice."""
        self._hand_out.setEnabled(False)

    def name_turn(self, *, as_text: bool) -> None:
        """Say what one would see instead of the text, or of the pages."""
        self._turn.setText(_("Show the page&s") if as_text else _("Show as &text"))


def _named(name: str, button: QPushButton) -> QPushButton:
    button.setObjectName(name)
    return button
