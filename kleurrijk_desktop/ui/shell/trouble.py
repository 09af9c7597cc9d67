"""The page that says why the database does not open; from it one can go to help and back."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.visit import Destination, ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.safekeeping import NextStep


class Trouble(NamedTuple):
    """Why the database did not open, the two ways on, and what else can be wanted."""

    error: KleurRijkError
    try_again: Callable[[], object]
    leave: Callable[[], object]
    leave_for: Callable[[NextStep], object]

    def destination(self, context: UiContext) -> Destination:
        """Return the way to the page that says so, as long as it is so."""

        def page(_loaded: object, _visit: Visit) -> ShownPage:
            from kleurrijk_desktop.ui.screens.opening.trouble import TroubleScreen
            from kleurrijk_desktop.ui.shell.rescuing import rescue_part

            rescue = rescue_part(context)
            if rescue is not None:
                rescue.step_wanted.connect(self.leave_for)
            theme = context.theme
            return ShownPage(TroubleScreen(theme, self.error, self.try_again, self.leave, rescue))

        return Destination(None, lambda _visit: True, partial(Way, None, page), stored=False)
