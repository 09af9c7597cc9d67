"""What says that something is under way, and gives it up."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.thin_bar import ThinBar


class ProgressRow(QWidget):
    """A sentence, a bar and a button; hidden while nothing is under way."""

    def __init__(self, cancel: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel(wraps=False)
        self._bar = ThinBar()
        button = secondary_button(_("Ca&ncel"), cancel)
        button.setObjectName("cancel-making")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(FlowRow([self._sentence, button]))
        column.addWidget(self._bar)
        self.hide()

    def show_progress(self, sentence: str, done: int = 0, whole: int = 0) -> None:
        """Say what is under way; where `whole` is 0, nobody knows how far it is.

        Then no bar is shown, since it could only move to and fro by itself.
        """
        self._sentence.set_text(sentence)
        self._bar.setVisible(whole > 0)
        if whole:
            self._bar.show_part(done, whole, sentence)
        if self.isHidden():
            self.show()
            announce(self._sentence, sentence)
