"""Push buttons of first, second and third rank."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QSizePolicy


def primary_button(text: str, pressed: Callable[[], object]) -> QPushButton:
    """Return the button of a page that goes on; at most one per page."""
    return _button(text, pressed, "primary")


def secondary_button(text: str, pressed: Callable[[], object]) -> QPushButton:
    """Return an ordinary button."""
    return _button(text, pressed, "secondary")


def quiet_button(text: str, pressed: Callable[[], object]) -> QPushButton:
    """Return a button that looks like a link, for what is seldom wanted."""
    return _button(text, pressed, "quiet")


def _button(text: str, pressed: Callable[[], object], rank: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("rank", rank)
    button.setAutoDefault(True)  # Enter presses the button that has the focus
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.clicked.connect(lambda _checked: pressed())
    return button
