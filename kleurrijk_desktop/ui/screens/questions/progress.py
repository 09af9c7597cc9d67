"""How far one has come, in words and as a thin bar."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.thin_bar import ThinBar
from kleurrijk_desktop.wording.paths import left_words


class Progress(QWidget):
    """The place among the questions; the bar says nothing that the words do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(role="caption", quiet=True)
        self._left = PlainLabel(role="caption", quiet=True)
        self._left.setObjectName("left-here")
        self._left.hide()
        self._bar = ThinBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)
        layout.addWidget(self._left)

    def show_place(self, number: int, count: int) -> None:
        words = question_of(number, count)
        self._words.set_text(words)
        self._bar.show_part(number, count, words)

    def show_left(self, still_open: int, minutes: int) -> None:
        """Say how many questions are open, and how long these take."""
        self._left.set_text(left_words(still_open, minutes))
        self._left.show()


def question_of(number: int, count: int) -> str:
    """Return "Question 3 of 11"."""
    return _("Question {number} of {count}").format(number=number, count=count)
