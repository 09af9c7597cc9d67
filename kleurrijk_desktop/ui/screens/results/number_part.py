"""A number with its coverage, and where it comes from one press away."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.ui.widgets.explained_number import NumberOf, explained_number


class NumberPart(QWidget):
    """Sentences about a number, and a button that unfolds its explanation in place."""

    def __init__(
        self, of: NumberOf, sentences: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for label in sentences:
            layout.addWidget(label)
        layout.addWidget(explained_number(of))
