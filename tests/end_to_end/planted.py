"""A window with one fault of each kind, to show that the walk finds them."""

import sys

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kleurrijk_desktop.ui.widgets.accessibility import speak_as
from kleurrijk_desktop.ui.widgets.announce import announce


def large(widget: QWidget) -> QWidget:
    widget.setMinimumSize(40, 40)
    return widget


def small() -> QWidget:
    button = QPushButton("Small")
    button.setFixedSize(23, 40)
    return button


def unlabelled() -> QWidget:
    field = QLineEdit()
    field.setAccessibleName("Unlabelled")
    return large(field)


def shapeless() -> QWidget:
    box = QWidget()
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setAccessibleName("Shapeless")
    return large(box)


def stuck() -> QWidget:
    button = QWidget()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    speak_as(button, QAccessible.Role.Button, lambda _button: "Stuck")
    return large(button)


def foreign() -> QWidget:
    label = QLabel("Vreemd")
    label.setLocale(QLocale("nl"))
    return label


def ungrouped() -> QWidget:
    option = QRadioButton("Ungrouped")
    option.setIconSize(QSize(40, 40))  # which is what makes an option of this style high
    option.setIcon(QPixmap(40, 40))
    return option


class Switch(QWidget):
    """Painted as if it could be switched; nobody is told when it is."""

    def __init__(self) -> None:
        super().__init__()
        self.on = False
        speak_as(self, QAccessible.Role.CheckBox, lambda switch: f"Switch {switch.on}")


def silent() -> QWidget:
    """Return a button that says what it did where only eyes see it."""
    switch, said, button = Switch(), QLabel("Nothing yet"), QPushButton("Silent")

    def press() -> None:
        switch.on = True
        said.setText("Done in silence")

    button.clicked.connect(press)
    return together(large(button), switch, said)


def loud() -> QWidget:
    """Return a button that tells what it did to those who hear it too."""
    box, said, button = QPushButton("Box"), QLabel("Nothing yet"), QPushButton("Loud")
    box.setCheckable(True)
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def press() -> None:
        box.setChecked(True)
        said.setText("Done aloud")
        announce(said, "Done aloud")

    button.clicked.connect(press)
    return together(large(button), large(box), said)


def together(*parts: QWidget) -> QWidget:
    widget = QWidget()
    column = QVBoxLayout(widget)
    for part in parts:
        column.addWidget(part)
    return widget


application = QApplication(sys.argv)
QLocale.setDefault(QLocale("en"))
window = QWidget()
window.setWindowTitle("Planted")
rows = QVBoxLayout(window)
for fault in (
    large(QPushButton("A name")),
    large(QToolButton()),
    small(),
    unlabelled(),
    shapeless(),
    stuck(),
    foreign(),
    ungrouped(),
    large(QPushButton("Twin")),
    large(QPushButton("Twin")),
    silent(),
    loud(),
):
    rows.addWidget(fault)
window.show()
sys.exit(application.exec())
