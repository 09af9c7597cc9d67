"""What a screen reader gets."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def interface(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(widget: QWidget) -> str:
    return interface(widget).text(QAccessible.Text.Name)


def role(widget: QWidget) -> QAccessible.Role:
    return interface(widget).role()


def description(widget: QWidget) -> str:
    return interface(widget).text(QAccessible.Text.Description)


def language(widget: QWidget) -> str:
    attributes = interface(widget).attributesInterface()
    return str(attributes.attributeValue(QAccessible.Attribute.Locale).bcp47Name())
