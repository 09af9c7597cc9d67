"""A frame that offers something to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel


class Offer(Card):
    """Sentences with a button; it is there only while it has something to say.

    Signals:
        taken: the button was pressed.
    """

    taken = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Offer what the button with this text does."""
        super().__init__(spacing=8, parent=parent)
        self._button = secondary_button(text, self.taken.emit)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self._said: tuple[str, ...] = ()
        self.column.addLayout(self._lines)
        self.column.addWidget(FlowRow([self._button]))
        self.hide()

    def show_sentences(self, sentences: Sequence[str], about: str = "") -> None:
        """Say these, or nothing; `about` tells a screen reader what the button is about.

        To be called when the offer is on its page: alone it would become a window.
        """
        if tuple(sentences) != self._said:
            self._said = tuple(sentences)
            while (line := self._lines.takeAt(0)) is not None:
                widget = line.widget()
                assert widget is not None
                widget.deleteLater()
            for sentence in sentences:
                self._lines.addWidget(PlainLabel(sentence))
        text = self._button.text().replace("&", "")
        self._button.setAccessibleName(f"{text}: {about}" if about else text)
        self.setVisible(bool(sentences))
