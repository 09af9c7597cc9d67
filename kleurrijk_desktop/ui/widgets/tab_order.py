"""Tab goes through a window as one reads it, whatever was built first.

Qt's own chain follows the order of building, and what appears later comes last in it.
"""

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QButtonGroup, QRadioButton, QWidget


def go_on(window: QWidget, *, forwards: bool) -> bool:
    """Put the focus where Tab leads, or Shift+Tab; say whether there is such a place."""
    reason = Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
    found = next_stop(window, QApplication.focusWidget(), 1 if forwards else -1)
    if found is not None:
        found.setFocus(reason)
    return found is not None


def next_stop(window: QWidget, focused: QWidget | None, step: int) -> QWidget | None:
    """Return where Tab leads from what has the focus now.

    Args:
        window: all of it.
        focused: None where nothing has the focus.
        step: 1 forwards, -1 backwards.
    """
    group = _group_of(focused)
    ahead = _in_reading_order(window) if focused is None else _on_from(focused, window, step)
    return next((each for each in ahead if _is_stop(each) and not _in(each, group)), None)


def stops_of(part: QWidget) -> Iterator[QWidget]:
    """Yield all that Tab stops at in a part of the window, as one reads it."""
    yield from filter(_is_stop, _in_reading_order(part))


def _is_stop(widget: QWidget) -> bool:
    """Say whether Tab stops here; of a group of options it does so at the chosen one."""
    takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
    if not takes_tab or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    chosen = [each for each in _group_of(widget) if each.isChecked() and each.isEnabled()]
    return not chosen or widget in chosen


def _group_of(widget: QWidget | None) -> list[QRadioButton]:
    if not isinstance(widget, QRadioButton):
        return []
    group: QButtonGroup | None = widget.group()
    parent = widget.parentWidget()
    beside = group.buttons() if group is not None else parent.children() if parent else []
    return [each for each in beside if isinstance(each, QRadioButton)]


def _in(widget: QWidget, group: list[QRadioButton]) -> bool:
    return any(each is widget for each in group)


def _on_from(widget: QWidget, window: QWidget, step: int) -> Iterator[QWidget]:
    """Yield what one reads after a widget (`step` 1) or before it (-1), all round the window."""
    each = widget
    if step > 0:
        yield from islice(_in_reading_order(widget), 1, None)
    while each is not window and (parent := each.parentWidget()) is not None:
        beside = list(_inside(parent))
        here = beside.index(each) if each in beside else 0
        for other in beside[here + 1 :] if step > 0 else reversed(beside[:here]):
            yield from _turned(other, step)
        if step < 0:
            yield parent
        each = parent
    yield from _turned(window, step)


def _turned(part: QWidget, step: int) -> Iterator[QWidget]:
    read = _in_reading_order(part)
    return read if step > 0 else reversed(list(read))


def _in_reading_order(part: QWidget) -> Iterator[QWidget]:
    """Yield a widget, and then what is in it."""
    yield part
    for each in _inside(part):
        yield from _in_reading_order(each)


def _inside(part: QWidget) -> Iterator[QWidget]:
    """Yield what stands in a widget: row by row, in each row from the leading edge."""
    inside = [each for each in part.children() if isinstance(each, QWidget) and _is_there(each)]
    mirrored = part.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for row in _rows(inside):
        yield from sorted(row, key=lambda one: one.x(), reverse=mirrored)


def _is_there(widget: QWidget) -> bool:
    return not widget.isWindow() and not widget.isHidden()


def _rows(widgets: list[QWidget]) -> Iterator[list[QWidget]]:
    """Yield what stands beside each other, top down."""
    row: list[QWidget] = []
    for each in sorted(widgets, key=lambda one: one.y()):
        if row and each.y() >= max(one.geometry().bottom() for one in row):
            yield row
            row = []
        row.append(each)
    if row:
        yield row
