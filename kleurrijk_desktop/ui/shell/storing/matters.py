"""What the person has to settle: one after the other is shown, and none hides another."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton, BannerKind


class Matter(NamedTuple):
    """A message that stays until it is settled, with the ways to settle it."""

    kind: BannerKind
    sentence: str
    buttons: Sequence[BannerButton]


class Matters(QObject):
    """The messages that wait for an answer, the oldest first.

    Another message may take the place on top of the page; when it goes, what waits comes back.
    """

    def __init__(self, banner: Banner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.banner = banner
        self._waiting: dict[str, Matter] = {}
        self._asked_for: set[str] = set()
        self._shown: str | None = None  # the key of the one that is on top of the page
        banner.turned.connect(self._turned)

    def open(self, key: str, matter: Matter) -> bool:
        """Show a matter, or let it wait behind those that came before it.

        What waits with the same words is not said again, unless somebody asked for that.

        Returns:
            Whether this is news.
        """
        known = self._waiting.get(key)
        self._waiting[key] = matter
        if known is not None and known.sentence == matter.sentence and key not in self._asked_for:
            return False
        self._asked_for.discard(key)
        if self._shown in {None, key}:
            self._show(key)
        return True

    def ask_for(self, key: str) -> None:
        """Say what comes of a matter even where nothing changes: the person wants to know."""
        self._asked_for.add(key)

    def settle(self, key: str) -> None:
        """Take a matter away, and show the next one; nothing happens where it is settled."""
        self._waiting.pop(key, None)
        self._asked_for.discard(key)
        if self._shown == key:
            self.banner.clear()

    def clear_others(self) -> None:
        """Take away a message that waits for nobody, since something was stored after it."""
        if self._shown is None:
            self.banner.clear()

    def _turned(self, *_states: bool) -> None:
        """Note that something else is shown; where that is nothing, show what waits."""
        self._shown = None
        if self._waiting and self.banner.isHidden():
            self._show(next(iter(self._waiting)))

    def _show(self, key: str) -> None:
        matter = self._waiting[key]
        self.banner.show_message(matter.kind, matter.sentence, matter.buttons)
        self._shown = key
