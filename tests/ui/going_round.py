"""Going round a window with Tab: what is never reached, what holds fast, what is out of order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QWidget,
)

from kleurrijk_desktop.ui.theme.focus_ring import AROUND
from tests.ui.looks import settle

SLACK = 2  # pixels by which something may stand higher and still be in the same row


@dataclass(frozen=True)
class Round:
    """One way round a window, from what had the focus on.

    Attributes:
        stops: what had the focus, in this order, each once.
        hidden: by name, what had the focus and was not wholly in sight then.
        elsewhere: the titles of the pages that one came to by Tab alone.
        unmarked: by name, what had the focus without a ring around it.
        came_back: whether Tab led back to the first stop.
    """

    stops: Sequence[QWidget]
    hidden: Sequence[str]
    elsewhere: Sequence[str]
    unmarked: Sequence[str]
    came_back: bool


def go_round(window: QMainWindow) -> Round:
    """Press Tab until one is back where one was, or as often as there are stops and two more."""
    title = window.windowTitle()
    begin = QApplication.focusWidget() or window
    first = here = begin if begin in list(reachable(window)) else _tab(begin)
    stops, hidden, elsewhere, unmarked = [first], [], [], []
    came_back = False
    for _step in range(len(list(reachable(window))) + 2):
        here = _tab(here)
        if not in_sight(here):
            hidden.append(_name(here))
        if not ringed(window, here):
            unmarked.append(_name(here))
        if window.windowTitle() != title:
            elsewhere.append(window.windowTitle())
        came_back = here is first
        if came_back:
            break
        stops.append(here)
    begin.setFocus(Qt.FocusReason.OtherFocusReason)
    return Round(stops, hidden, elsewhere, unmarked, came_back)


def faults_of(window: QMainWindow, way: Round) -> list[str]:
    """Return in words what is wrong with a way round; empty where nothing is."""
    if not way.came_back:
        return [f"Tab never came back from {_name(way.stops[-1])}"]
    return [
        *(f"Tab led to another page: {title}" for title in way.elsewhere),
        *(f"has the focus out of sight: {name}" for name in way.hidden),
        *(f"has the focus without a ring: {name}" for name in way.unmarked),
        *(f"never reached: {_name(each)}" for each in missed(window, way.stops)),
        *out_of_order(way.stops),
    ]


def reachable(window: QWidget) -> Iterator[QWidget]:
    """Yield all that Tab could reach by its nature."""
    for widget in window.findChildren(QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if focusable and widget.isVisible() and widget.isEnabled() and not widget.focusProxy():
            yield widget


def missed(window: QWidget, stops: Sequence[QWidget]) -> list[QWidget]:
    """Return what Tab passed by; of a group of options it reaches one."""
    groups = {each.parentWidget() for each in stops if isinstance(each, QRadioButton)}
    return [
        each
        for each in reachable(window)
        if each not in stops
        and not (isinstance(each, QRadioButton) and each.parentWidget() in groups)
    ]


def out_of_order(stops: Sequence[QWidget]) -> list[str]:
    """Return where the next stop of a part of the window stands before the one that was left."""
    around = [*pairwise(stops), (stops[-1], stops[0])]
    begun = [place for place, (one, next_) in enumerate(around) if pane_of(one) != pane_of(next_)]
    turned = [*stops[begun[0] + 1 :], *stops[: begun[0] + 1]] if begun else list(stops)
    return [
        f"{_name(later)} stands before {_name(earlier)}"
        for earlier, later in pairwise(turned)
        if pane_of(earlier) is pane_of(later) and _is_before(_place(later), _place(earlier))
    ]


def in_sight(widget: QWidget) -> bool:
    """Say whether a widget is wholly in sight, or fills its page where it is larger."""
    area = _area_of(widget)
    if area is None:
        return widget.visibleRegion().boundingRect() == widget.rect()
    page = area.viewport()
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    seen = place.intersected(page.rect()).size()
    return seen == place.size().boundedTo(page.size() - QSize(0, AROUND[1])).expandedTo(seen)


def ringed(window: QMainWindow, widget: QWidget) -> bool:
    """Say whether the ring of the focus is shown around what is in sight of a widget."""
    seen = widget.visibleRegion().boundingRect()
    seen.moveTopLeft(widget.mapTo(window, seen.topLeft()))
    rings = [each for each in window.findChildren(QWidget) if type(each).__name__ == "_Ring"]
    return any(ring.isVisible() and ring.geometry().contains(seen) for ring in rings)


def pane_of(widget: QWidget) -> QWidget:
    """Return the part of the window that a widget belongs to."""
    above = widget
    while (parent := above.parentWidget()) is not None:
        in_area = isinstance(parent.parentWidget(), QScrollArea)
        if in_area or isinstance(parent, QSplitter | QMainWindow) or above.objectName() in _PANES:
            return above
        above = parent
    return above


_PANES = {"sidebar", "messages", "toolbar"}


def _tab(widget: QWidget) -> QWidget:
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None, f"nothing has the focus after {_name(widget)}"
    return focused


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(pane_of(widget), QPoint(0, 0)), widget.size())


def _is_before(later: QRect, earlier: QRect) -> bool:
    """Say whether one reads the later before the earlier: higher up, or to its left in a row."""
    if later.bottom() < earlier.top() + SLACK:
        return True
    same_row = later.top() < earlier.bottom() and earlier.top() < later.bottom()
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    further = later.right() > earlier.left() if mirrored else later.left() < earlier.right()
    return same_row and further and (later.left() != earlier.left())


def _area_of(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _name(widget: QWidget) -> str:
    said = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {widget.objectName()} {said[:40]!r}"
