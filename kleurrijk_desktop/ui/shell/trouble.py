"""The page that says why the database does not open; from it one can go to help and back."""

from collections.abc import Callable
from dataclasses import dataclass

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.ui.screens.opening.screen import TroubleScreen
from kleurrijk_desktop.ui.shell.visit import Destination, ShownPage, Visit
from kleurrijk_desktop.ui.theme.theme import Theme


@dataclass(frozen=True)
class Trouble:
    """Why the database did not open, and the two ways on."""

    error: KleurRijkError
    try_again: Callable[[], object]
    leave: Callable[[], object]

    def destination(self, theme: Theme) -> Destination:
        """Return the way to the page that says so, as long as it is so."""

        def page(_loaded: object, _visit: Visit) -> ShownPage:
            return ShownPage(TroubleScreen(theme, self.error, self.try_again, self.leave))

        return Destination(None, lambda _visit: True, None, page)
