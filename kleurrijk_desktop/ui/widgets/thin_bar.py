"""A thin bar that shows how far something has come."""

from PySide6.QtWidgets import QProgressBar, QWidget

THIN = 6  # pixels


class ThinBar(QProgressBar):
    """Says nothing that the words beside it do not; they are its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setFixedHeight(THIN)

    def show_part(self, done: int, whole: int, words: str) -> None:
        """Fill the part `done` of `whole`, and bear these words as the name."""
        self.setAccessibleName(words)
        self.setRange(0, max(whole, 1))
        self.setValue(done)
