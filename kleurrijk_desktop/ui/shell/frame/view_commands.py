"""What the commands do that change how the window looks and how keys behave."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMainWindow, QWidget

from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.frame.panes import Part, focus_next_part
from kleurrijk_desktop.ui.shell.looks import Looks
from kleurrijk_desktop.ui.shell.navigator import Navigator


class ViewCommands:
    """Turns on and off what a person likes to see."""

    def __init__(
        self, window: QMainWindow, looks: Looks, pane: ContentPane, navigator: Navigator
    ) -> None:
        self._window = window
        self._looks = looks
        self._pane = pane
        self._navigator = navigator

    def by_code(self, sidebar: Part, turned: Callable[[], None]) -> dict[str, Callable[[], object]]:
        """Return what each command does; `turned` is told of what the preferences do not hold."""
        parts = (sidebar, self._screen, self._side)
        return {
            "larger": self._looks.larger,
            "smaller": self._looks.smaller,
            "normal": self._looks.normal,
            "number-keys": partial(self._turn, self._looks.turn_number_keys),
            "auto-advance": partial(self._turn, self._looks.turn_auto_advance),
            "side": partial(self._turn_side, turned),
            "full-screen": self._turn_full_screen,
            "next-pane": partial(focus_next_part, parts, 1),
            "previous-pane": partial(focus_next_part, parts, -1),
        }

    def _turn(self, turn: Callable[[], None]) -> None:
        turn()
        self._navigator.reload()

    def _turn_side(self, turned: Callable[[], None]) -> None:
        self._pane.show_side(shown=not self._pane.side_shown)
        kept = replace(self._looks.preferences, question_list=self._pane.side_shown_when_wide)
        self._looks.keep(kept)
        turned()

    def _turn_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def _screen(self) -> QWidget | None:
        return self._pane.page.screen if self._pane.page else None

    def _side(self) -> QWidget | None:
        return self._pane.page.side if self._pane.page else None
