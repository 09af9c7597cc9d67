"""Going round the parts of the window with F6."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kleurrijk_desktop.ui.widgets.tab_order import stops_of

Part = Callable[[], QWidget | None]  # None while that part is not there


def focus_next_part(parts: Sequence[Part], step: int) -> None:
    """Put the focus into the next (`step` 1) or previous (-1) part that can take it."""
    shown = [part for each in parts if (part := each()) is not None and part.isVisible()]
    focused = QApplication.focusWidget()
    here = next(
        (
            place
            for place, part in enumerate(shown)
            if focused is not None and (part is focused or part.isAncestorOf(focused))
        ),
        -step if step > 0 else 0,
    )
    for distance in range(1, len(shown) + 1):
        target = first_control(shown[(here + step * distance) % len(shown)])
        if target is not None:
            target.setFocus(
                Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
            )
            return


def first_control(part: QWidget) -> QWidget | None:
    """Return the first widget in a part that Tab would reach."""
    return next((each for each in stops_of(part) if each is not part), None)
