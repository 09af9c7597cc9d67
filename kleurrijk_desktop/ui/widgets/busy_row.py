"""A sentence while something takes longer than half a second."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

SLOW_MS = 500


class BusyRow(QWidget):
    """Shows that something is under way; hidden where that is over at once.

    Signals:
        slow: it is shown now.
    """

    slow = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel()
        self._slowness = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._slowness.timeout.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._sentence)
        self.hide()

    def begin(self, sentence: str) -> None:
        """Say this in half a second, unless `end` comes first."""
        self._sentence.set_text(sentence)
        self._slowness.start()

    def end(self) -> None:
        self._slowness.stop()
        self.hide()

    def _show(self) -> None:
        self.show()
        self.slow.emit()
        announce(self._sentence, self._sentence.text())
