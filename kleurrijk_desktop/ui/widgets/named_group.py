"""A group that a screen reader names, while the page itself shows the name as text."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGroupBox, QStyleOptionGroupBox, QWidget


class NamedGroup(QGroupBox):
    """Paints nothing of its own; its title only relates what is in it to the name."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setTitle(name.replace("&", "&&"))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Leave room for what is in it only: Qt counts the title, which may be a sentence."""
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.totalMinimumSize()

    def initStyleOption(self, option: QStyleOptionGroupBox) -> None:  # noqa: N802 - Qt's name
        """Leave no room for the title."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint no frame and no title."""
