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
):
    rows.addWidget(fault)
window.show()
sys.exit(application.exec())
