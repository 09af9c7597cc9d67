"""A frame around what belongs together."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

PADDING = 16  # pixels


class Card(QFrame):
    """Parts below each other on a surface of their own; add more through `column`."""

    def __init__(
        self, parts: Iterable[QWidget] = (), spacing: int = 4, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.column.setSpacing(spacing)
        for part in parts:
            self.column.addWidget(part)
