"""A box to tick whose text may be long."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

TARGET = 24  # pixels at least to press, for a hand that is not steady


class TickBox(QWidget):
    """A box, its text that breaks into lines, and perhaps a quieter line of explanation.

    Signals:
        ticked: whether the person wants it now.
    """

    ticked = Signal(bool)

    def __init__(
        self, text: str, explanation: str = "", *, value: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._box = QCheckBox()
        self._box.setAccessibleName(text)
        self._box.setAccessibleDescription(explanation)
        self._box.setProperty("bare", "true")  # its mark alone is pressed, so it is larger
        self._box.setMinimumSize(TARGET, TARGET)
        self._box.setChecked(value)
        self._box.clicked.connect(self.ticked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(_Pressable(text, self._box))
        if explanation:
            texts.addWidget(PlainLabel(explanation, "caption", quiet=True))
        row.addLayout(texts, 1)
        self.setFocusProxy(self._box)

    @property
    def value(self) -> bool:
        return self._box.isChecked()

    def show_value(self, *, value: bool) -> None:
        """Show that it is wanted or not, without telling anyone."""
        self._box.setChecked(value)


class _Pressable(PlainLabel):
    """The text beside a box; a click on it ticks the box."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setBuddy(box)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self.rect().contains(event.position().toPoint()):
            self._box.click()
