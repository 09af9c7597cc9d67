"""An explanation that unfolds in place when its button is pressed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.buttons import quiet_button


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the button says, and what the explanation is of, for those who hear it alone."""

    folded: str
    unfolded: str
    of: Text | str


class Unfolding(QWidget):
    """A button, and below it what is made when it is pressed for the first time."""

    def __init__(
        self,
        name: str,
        spoken: Spoken,
        make: Callable[[], QWidget],
        parent: QWidget | None = None,
    ) -> None:
        """Show the button, whose object name is `name`."""
        super().__init__(parent)
        self._spoken = spoken
        self._make = make
        self._explanation: QWidget | None = None
        self._unfolded = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._button = quiet_button(spoken.folded, self._turn)
        self._button.setObjectName(name)
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self._name_button()

    def _turn(self) -> None:
        if self._explanation is None:
            self._explanation = self._make()
            self._layout.addWidget(self._explanation)
        self._unfolded = not self._unfolded
        self._explanation.setVisible(self._unfolded)
        self._button.setText(self._spoken.unfolded if self._unfolded else self._spoken.folded)
        self._name_button()

    def _name_button(self) -> None:
        # i18n: What a screen reader says, for example "Explain this number: Welcome".
        self._button.setAccessibleName(
            _("{button}: {number}").format(button=self._button.text(), number=self._spoken.of)
        )
