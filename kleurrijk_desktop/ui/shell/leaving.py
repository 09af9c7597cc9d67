"""Closing the window because something is to be done to the database, with nothing unsaved."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.context import Afterwards
from kleurrijk_desktop.ui.shell.navigator import Navigator
from kleurrijk_desktop.ui.shell.storing.desks import Desks
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.safekeeping import NextStep


class Leaving(QObject):
    """Stores what is typed, and then closes the window for a next step."""

    def __init__(
        self,
        afterwards: Afterwards,
        navigator: Navigator,
        desks: Desks,
        banner: Banner,
        close: Callable[[], object],
    ) -> None:
        super().__init__(navigator)
        self._afterwards = afterwards
        self._navigator = navigator
        self._desks = desks
        self._banner = banner
        self._close = close

    def leave_for(self, step: "NextStep") -> None:
        """Close the window; nothing happens while an answer cannot be stored."""
        self._navigator.hand_in()
        self._desks.when_idle(partial(self._leave, step))

    def _leave(self, step: "NextStep") -> None:
        if self._desks.unsaved:
            self._banner.show_message(
                "error",
                _("An answer could not be saved yet, so nothing was put back. Save it first."),
                [BannerButton(_("&Try again"), self._desks.retry)],
            )
            return
        if self._desks.votes_in_memory:
            self._banner.show_message(
                "warning",
                _(
                    "Votes of a group session are not stored yet, so nothing was put back. Go on "
                    "with the session first."
                ),
                [BannerButton(_("Close this &message"), self._banner.clear)],
            )
            return
        self._afterwards.wanted = step
        self._close()
