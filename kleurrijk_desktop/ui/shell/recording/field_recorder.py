"""Tells what became of a change that waits on a desk, and offers the ways out."""

from typing import Any, Protocol

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.change_desk import Changed, ChangeDesk, FieldConflict, Things
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.recording.recorder import sentences_of
from kleurrijk_desktop.ui.shell.storing.matters import Matter
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.wording.saved import saved_at


class Telling(Protocol):
    """What differs from one kind of change to another."""

    def stored(self, organisation_id: str, changed: Any) -> None:
        """Note what was stored, for undo and for the other pages."""
        ...

    def words(self, values: dict[str, Any]) -> str:
        """Return the values of a conflict in words."""
        ...


class FieldRecorder:
    """Watches one desk, whose things are told of by `telling`."""

    def __init__(self, parts: Parts, things: Things, telling: Telling) -> None:
        self._parts, self._things, self._telling = parts, things, telling
        self.desk = ChangeDesk(parts.context.tasks.run, self, things)
        parts.desks.add(self.desk)

    def thing_stored(self, organisation_id: str, changed: Changed) -> None:
        self._telling.stored(organisation_id, changed)
        self._parts.matters.settle(self._things.key_of(changed.after))
        self._parts.matters.clear_others()
        self._parts.say(saved_at(self._parts.context.now()))

    def thing_refused(self, key: str, error: KleurRijkError) -> None:
        said = _("{problem} Your change stays here until it can be saved.")
        ways = [
            BannerButton(_("&Try again"), lambda: self._try_again(key)),
            self._parts.elsewhere.way(),
            BannerButton(_("Give &up this change"), lambda: self._drop(key)),
        ]
        sentence = said.format(problem=sentences_of(error))
        if self._parts.matters.open(key, Matter("error", sentence, ways)):
            self._parts.say("")  # what it says of an earlier change is not true of this one

    def thing_conflicts(self, conflict: FieldConflict) -> None:
        said = _("This was changed in another window. There: {theirs}. Here: {mine}.")
        words = self._telling.words
        sentence = said.format(theirs=words(conflict.theirs), mine=words(conflict.mine))
        ways = [
            BannerButton(_("&Keep what is here"), lambda: self._keep(conflict.key)),
            BannerButton(_("&Take the other"), lambda: self._drop(conflict.key)),
        ]
        self._parts.matters.open(conflict.key, Matter("warning", sentence, ways))

    def thing_replaced(self) -> None:
        self._parts.navigator.reload()

    def _try_again(self, key: str) -> None:
        self._parts.matters.ask_for(key)
        self.desk.retry()

    def _keep(self, key: str) -> None:
        self._parts.matters.settle(key)
        self.desk.keep_mine(key)

    def _drop(self, key: str) -> None:
        self._parts.matters.settle(key)
        self.desk.take_theirs(key)
