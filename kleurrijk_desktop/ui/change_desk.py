"""Sends what is changed field by field to the database, and keeps what is not stored yet.

It lives as long as the window, so that a change whose page is gone can still be stored.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol, TypeVar

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.ui.desk_parts import CHANGED_ELSEWHERE, Idle, Run
from kleurrijk_desktop.use_cases.ports import UseCase

ThingT = TypeVar("ThingT")


class Changed(Protocol):
    """A thing before and after one change, both as stored."""

    @property
    def before(self) -> Any: ...
    @property
    def after(self) -> Any: ...


class Things(Protocol):
    """What a desk asks of the things that are changed on it, which are frozen data classes."""

    def key_of(self, thing: Any) -> str:
        """Return what a thing is known by."""
        ...

    def changes(self, found: Any, wanted: Any) -> dict[str, Any]:
        """Return, by name, the fields that a change sets."""
        ...

    def change(self, found: Any, wanted: Any) -> UseCase[Changed]:
        """Return what stores a change; it raises "changed-elsewhere" where `found` is old."""
        ...

    def read(self, thing: Any) -> UseCase[Any]:
        """Return what reads a thing as it is stored now."""
        ...


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """Fields that were changed in another window since they were read here, by name."""

    key: str
    mine: dict[str, Any]
    theirs: dict[str, Any]


class DeskWatcher(Protocol):
    """Who is told what became of a change."""

    def thing_stored(self, organisation_id: str, changed: Changed) -> None: ...
    def thing_refused(self, key: str, error: KleurRijkError) -> None:
        """The change is kept and can be tried again."""
        ...

    def thing_conflicts(self, conflict: FieldConflict) -> None:
        """The change is kept until `keep_mine` or `take_theirs` is called."""
        ...

    def thing_replaced(self) -> None:
        """The change made here was dropped for what is stored."""
        ...


@dataclass(slots=True)
class _Slot:
    organisation_id: str
    stored: Any
    wanted: Any
    sending: Any = None
    disputed: bool = False


class ChangeDesk:
    """Things as the user wants them, each stored one change after the other."""

    def __init__(self, run: Run, watcher: DeskWatcher, things: Things) -> None:
        self._things = things
        self._run = run
        self._watcher = watcher
        self._slots: dict[str, _Slot] = {}
        self._idle = Idle(lambda: self.busy)
        self.unread: dict[str, str] = {}  # by field: what was typed and cannot be read

    @property
    def busy(self) -> bool:
        return any(slot.sending is not None for slot in self._slots.values())

    @property
    def unsaved(self) -> tuple[str, ...]:
        """What could not be stored so far, by key."""
        return tuple(
            key for key, slot in self._slots.items() if self._left(slot) and slot.sending is None
        )

    def learn(self, thing: ThingT, organisation_id: str) -> ThingT:
        """Take over what was just read, and return it as the user wants it."""
        key = self._things.key_of(thing)
        slot = self._slots.get(key)
        if slot is None or not (self._left(slot) or slot.sending is not None or slot.disputed):
            slot = self._slots[key] = _Slot(organisation_id, thing, thing)
        wanted: ThingT = slot.wanted
        return wanted

    def put(self, found: ThingT, wanted: ThingT) -> None:
        """Store what differs between the two; all else stays as it is stored meanwhile."""
        key = self._things.key_of(found)
        slot = self._slots[key]
        slot.wanted = replace(slot.wanted, **self._things.changes(found, wanted))
        if slot.sending is None and not slot.disputed and self._left(slot):
            self._send(key)

    def waiting(self) -> list[UseCase[object]]:
        """Return what would store what could not be stored so far."""
        slots = (self._slots[key] for key in self.unsaved)
        return [self._things.change(slot.stored, slot.wanted) for slot in slots]

    def retry(self) -> None:
        """Try again to store whatever is not, except where two changes are in conflict."""
        for key in self.unsaved:
            if not self._slots[key].disputed:
                self._send(key)

    def keep_mine(self, key: str) -> None:
        """Settle a conflict: store what was changed here over the other change."""
        self._slots[key].disputed = False
        self._send(key)

    def take_theirs(self, key: str) -> None:
        """Settle a conflict, or give up: drop what was changed here."""
        slot = self._slots[key]
        slot.disputed = False
        slot.wanted = slot.stored
        self._watcher.thing_replaced()

    def when_idle(self, call: Callable[[], None]) -> None:
        """Call back as soon as no change is on its way, which may be now."""
        self._idle.when(call)

    def _left(self, slot: _Slot) -> dict[str, Any]:
        """Return, by name, the fields that are not stored as they are wanted."""
        return self._things.changes(slot.stored, slot.wanted)

    def _send(self, key: str) -> None:
        slot = self._slots[key]
        slot.sending = slot.wanted
        self._run(
            self._things.change(slot.stored, slot.wanted),
            partial(self._stored, key),
            partial(self._failed, key),
            crashed=partial(self._at_rest, key),
        )

    def _stored(self, key: str, changed: Changed) -> None:
        slot = self._slots[key]
        later = self._things.changes(slot.sending, slot.wanted)
        slot.stored, slot.sending = changed.after, None
        slot.wanted = replace(changed.after, **later)
        self._watcher.thing_stored(slot.organisation_id, changed)
        if self._left(slot) and slot.sending is None:
            self._send(key)
        self._idle.tell()

    def _failed(self, key: str, error: KleurRijkError) -> None:
        self._slots[key].sending = None
        if error.problems[0].code == CHANGED_ELSEWHERE:
            self._read_again(key)
            return
        self._watcher.thing_refused(key, error)
        self._idle.tell()

    def _read_again(self, key: str) -> None:
        slot = self._slots[key]
        slot.sending = slot.wanted

        def read(theirs: Any) -> None:
            slot.sending = None
            mine = self._left(slot)
            slot.stored, slot.wanted = theirs, replace(theirs, **mine)
            slot.disputed = True
            there = {name: getattr(theirs, name) for name in mine}
            self._watcher.thing_conflicts(FieldConflict(key, mine, there))
            self._idle.tell()

        def failed(fault: KleurRijkError) -> None:
            slot.sending = None
            self._watcher.thing_refused(key, fault)
            self._idle.tell()

        self._run(self._things.read(slot.stored), read, failed, crashed=partial(self._at_rest, key))

    def _at_rest(self, key: str) -> None:
        self._slots[key].sending = None
        self._idle.tell()
