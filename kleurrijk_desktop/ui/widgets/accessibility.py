"""What a screen reader is told of the widgets that Qt knows too little about."""

import weakref
from collections.abc import Callable
from functools import cache
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

WidgetT = TypeVar("WidgetT", bound=QWidget)

_SPOKEN = "_kleurrijk_spoken"  # the attribute of a widget with what is to be said of it
_INTERFACE = "_kleurrijk_interface"  # the attribute with what says it


class SpokenWidget(QAccessibleWidget):
    """Gives a widget a role, and a name that follows what the widget shows."""

    def __init__(
        self, widget: QWidget, role: QAccessible.Role, naming: Callable[[QWidget], str]
    ) -> None:
        super().__init__(widget, role)
        self._shown = weakref.ref(widget)  # which keeps this object: no circle
        self._naming = naming
        self._attributes = _Language(self._shown)

    def text(self, kind: QAccessible.Text) -> str:
        widget = self._shown()
        if kind == QAccessible.Text.Name and widget is not None:
            return widget.accessibleName() or self._naming(widget)
        return super().text(kind)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        # The binding wants an address here: None, or what the base class returns, crashes Qt.
        if kind == QAccessible.InterfaceType.AttributesInterface:
            return self._attributes  # type: ignore[return-value]  # what Qt takes
        return shiboken6.VoidPtr(0)  # type: ignore[return-value]  # what Qt takes


class _Language(QAccessibleAttributesInterface):
    """Tells in which language a widget is to be read aloud."""

    def __init__(self, shown: "weakref.ref[QWidget]") -> None:
        super().__init__()
        self._shown = shown

    def attributeKeys(self) -> list[QAccessible.Attribute]:  # noqa: N802 - Qt's name
        return [QAccessible.Attribute.Locale]

    def attributeValue(self, key: QAccessible.Attribute) -> QLocale | None:  # noqa: N802 - Qt's
        widget = self._shown()
        if key != QAccessible.Attribute.Locale or widget is None:
            return None
        return widget.locale()


def speak_as(widget: WidgetT, role: QAccessible.Role, naming: Callable[[WidgetT], str]) -> None:
    """Give a widget a role and a name; to be called before a screen reader asks for it."""
    _listen_to_questions()
    setattr(widget, _SPOKEN, (role, naming))


@cache
def _listen_to_questions() -> None:
    QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, asked: QObject) -> QAccessibleInterface | None:
    spoken = getattr(asked, _SPOKEN, None)
    if spoken is None or not isinstance(asked, QWidget):
        return None
    interface = SpokenWidget(asked, *spoken)
    # Qt keeps the interface, but Python would collect it: it lives as long as the widget does.
    setattr(asked, _INTERFACE, interface)
    return interface
