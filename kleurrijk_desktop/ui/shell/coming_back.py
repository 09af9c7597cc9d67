"""Bringing focus and place back to a page that was built again."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kleurrijk_desktop.ui.widgets.page_scroll import ScrollPlace
from kleurrijk_desktop.ui.widgets.screen import Screen


class ComingBack(QObject):
    """Puts the focus where it was, and scrolls there, as soon as that part of the page is there.

    Whoever has gone elsewhere on the page meanwhile is left there.
    """

    def __init__(self, screen: Screen, name: str, place: ScrollPlace) -> None:
        """Come back to a page, which is also the owner.

        Args:
            screen: the page, which may still grow.
            name: of the widget that had the focus; empty where reading begins.
            place: how far down the page was scrolled.
        """
        super().__init__(screen)
        self._screen = screen
        self._name = name
        self._place = place
        if not self._focus():
            screen.focus_first()
        self._waits_at = QApplication.focusWidget()
        if screen.is_whole:
            screen.arrive(place)
        else:
            screen.grown.connect(self._look)

    def _look(self) -> None:
        if QApplication.focusWidget() is not self._waits_at:
            self._name = ""
        elif self._focus():
            self._waits_at = QApplication.focusWidget()
        moved = self._place != ScrollPlace()
        if self._screen.is_whole and moved and not self._screen.place.away:
            self._screen.arrive(self._place)

    def _focus(self) -> bool:
        """Focus the named widget, or the first in it that can be; say whether it is there."""
        found = self._screen.findChild(QWidget, self._name) if self._name else None
        if found is None:
            return False
        self._name = ""
        if found.focusPolicy() == Qt.FocusPolicy.NoFocus:
            found = next(
                (each for each in found.findChildren(QWidget) if _takes_focus(each)), found
            )
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.isHidden()
