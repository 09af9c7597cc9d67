"""How far one has come, in words and as a thin bar."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

THIN = 6


class Progress(QWidget):
    """The place among the questions; the bar says nothing that the words do not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel(role="caption", quiet=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(THIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self._bar)

    def show_place(self, number: int, count: int) -> None:
        words = question_of(number, count)
        self._words.set_text(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, count)
        self._bar.setValue(number)


def question_of(number: int, count: int) -> str:
    """Return "Question 3 of 11"."""
    return _("Question {number} of {count}").format(number=number, count=count)
