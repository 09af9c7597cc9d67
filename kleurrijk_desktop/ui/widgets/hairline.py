"""A thin line between two parts."""

from PySide6.QtWidgets import QFrame


def hairline() -> QFrame:
    """Return a line that only decorates."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setProperty("decoration", "true")
    return line
