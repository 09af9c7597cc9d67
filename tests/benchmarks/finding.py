"""Finding the parts of the running program in Qt's own tree."""

from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

Part = TypeVar("Part", bound=QObject)
Window = TypeVar("Window", bound=QWidget)


def part(within: QObject | None, kind: type[Part], name: str = "") -> Part:
    """Return a part that must be there."""
    assert within is not None
    found = within.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} {name}"
    return found


def window(kind: type[Window]) -> Window:
    """Return the one window of a kind."""
    (found,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, kind))
    return found
