"""What a screen reader and the keyboard get of a page: names, roles, labels, targets, keys.

The same rules hold as in the tree of accessibility of the whole program; here they are asked of
every screen, also of those that a walk from outside would take too long to come to.
"""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QToolBar,
    QWidget,
)

from kleurrijk_desktop.ui.widgets.accessibility import SpokenWidget
from tests.ui.going_round import reachable
from tests.ui.rules import bars_that_tell_nothing, dragged, name_of, of_another_font

SMALLEST_TARGET = 24  # pixels, WCAG 2.2, 2.5.8
BOXES = {QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.NoRole}
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def ill_told(window: QMainWindow) -> list[str]:
    """Return what is not told, or not as it should be, in words; empty where all is."""
    family = QApplication.font().family()
    return [
        *(f"nameless: {_kind(each)}" for each in reachable(window) if not name_of(each).strip()),
        *(f"only a box: {_kind(each)}" for each in reachable(window) if _role(each) in BOXES),
        *(f"without a label: {_kind(each)}" for each in _without_label(window)),
        *(f"twice: {name}" for name in _twins(window)),
        *(f"too small: {_kind(each)}" for each in _small(window)),
        *(f"for a pointer alone: {_kind(each)}" for each in pointed_at(window)),
        *(f"dragged: {name}" for name in dragged(window)),
        *(f"tells nothing: {name}" for name in bars_that_tell_nothing(window)),
        *(f"other letters: {text}" for text in of_another_font(window, family)),
        *(f"answers with what is gone: {_kind(each)}" for each in _with_no_end(window)),
    ]


def pointed_at(window: QMainWindow) -> Iterator[QWidget]:
    """Yield the buttons that no key reaches; of a group of options Tab reaches one."""
    stops = set(reachable(window))
    groups = {each.parentWidget() for each in stops if isinstance(each, QRadioButton)}
    for button in window.findChildren(QAbstractButton):
        parent = button.parentWidget()
        alike = isinstance(button, QRadioButton) and parent in groups
        tool = isinstance(parent, QToolBar)  # each of its commands stands in a menu too
        if button.isVisible() and button.isEnabled() and not (button in stops or alike or tool):
            yield button


def _without_label(window: QMainWindow) -> Iterator[QWidget]:
    for widget in reachable(window):
        if isinstance(widget, (*FIELDS, QRadioButton)) and not _labels(widget).strip():
            yield widget


def _twins(window: QMainWindow) -> Iterator[str]:
    said = Counter(
        (each.parentWidget(), _role(each), name_of(each), _labels(each))
        for each in reachable(window)
        if not isinstance(each, QLabel | QAbstractScrollArea)
    )
    return (name for (_parent, _role, name, _labels), times in said.items() if times > 1)


def _small(window: QMainWindow) -> Iterator[QWidget]:
    for widget in reachable(window):
        pressed = isinstance(widget, (QAbstractButton, *FIELDS))
        if pressed and min(widget.width(), widget.height()) < SMALLEST_TARGET:
            yield widget


def _with_no_end(window: QMainWindow) -> Iterator[QWidget]:
    """Yield what scrolls and answers in Qt's own way, which looks beyond the end of its list."""
    for scroll in window.findChildren(QScrollArea):
        told = _interface(scroll)
        if not isinstance(told, SpokenWidget) or told.child(told.childCount()) is not None:
            yield scroll


def _interface(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def _role(widget: QWidget) -> QAccessible.Role:
    return _interface(widget).role()


def _labels(widget: QWidget) -> str:
    related = _interface(widget).relations(QAccessible.RelationFlag.Label)
    return " ".join(found[0].text(QAccessible.Text.Name) for found in related)


def _kind(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {name_of(widget)[:40]!r}"
