"""Sends answers to the database one after the other, and keeps what is not stored yet.

It lives as long as the window, so that an answer whose question is no longer on screen can still
be stored, tried again or taken back.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Protocol

from kleurrijk_desktop.domain.answers import OPEN_ANSWER, Answer, Choice
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.ui.desk_parts import CHANGED_ELSEWHERE, Idle, Run
from kleurrijk_desktop.use_cases.ports import UseCase, VersionedAnswer

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.answering import AnswerRecorded
    from kleurrijk_desktop.use_cases.opened import Opened

Stored = Callable[["AnswerRecorded"], None]


class AnswerKey(NamedTuple):
    """Which answer: the item of an assessment."""

    assessment_id: str
    item_id: str


class Conflict(NamedTuple):
    """An answer that was changed in another window since it was read here."""

    key: AnswerKey
    mine: Answer
    theirs: Answer


class DeskWatcher(Protocol):
    """Who is told what became of an answer."""

    def answer_stored(self, recorded: "AnswerRecorded") -> None: ...
    def answer_refused(self, key: AnswerKey, error: KleurRijkError) -> None:
        """The answer is kept and can be tried again."""
        ...

    def answer_conflicts(self, conflict: Conflict) -> None:
        """The answer is kept until `keep_mine` or `take_theirs` is called."""
        ...

    def answer_replaced(self, key: AnswerKey) -> None:
        """The answer given here was dropped for the stored one."""
        ...


@dataclass(slots=True)
class _Job:
    answer: Answer
    stored: Stored
    once: bool


@dataclass(slots=True)
class _Slot:
    stored: Answer = OPEN_ANSWER
    version: int = 0
    queue: deque[_Job] = field(default_factory=deque)
    sending: bool = False
    disputed: bool = False

    @property
    def wanted(self) -> Answer:
        return self.queue[-1].answer if self.queue else self.stored


class AnswerDesk:
    """The answers as the user wants them, and the order in which they are stored.

    One answer to one item is on its way at a time, so that the version it expects is known.
    """

    def __init__(self, run: Run, watcher: DeskWatcher) -> None:
        self._run = run
        self._watcher = watcher
        self._slots: defaultdict[AnswerKey, _Slot] = defaultdict(_Slot)
        self._idle = Idle(lambda: self.busy)
        self.unread: dict[AnswerKey, str] = {}  # typed as a day, and none that can be read

    @property
    def busy(self) -> bool:
        return any(slot.sending for slot in self._slots.values())

    @property
    def unsaved(self) -> tuple[AnswerKey, ...]:
        """The answers that could not be stored so far."""
        return tuple(key for key, slot in self._slots.items() if slot.queue and not slot.sending)

    def undated(self, assessment_id: str) -> str | None:
        """Return the item of a level 4 that has something beside it which is no day, if any."""
        for key in self.unread:
            if key.assessment_id == assessment_id and self.answer(key).choice is Choice.LEVEL_4:
                return key.item_id
        return None

    def learn(self, opened: "Opened") -> None:
        """Take over what was just read from the database."""
        assessment_id = opened.row.assessment.id
        for item_id, answer in opened.answers.items():
            slot = self._slots[AnswerKey(assessment_id, item_id)]
            if not slot.queue:
                slot.stored, slot.version = answer, opened.versions[item_id]

    def answer(self, key: AnswerKey) -> Answer:
        """Return the answer as the user wants it, stored or not."""
        return self._slots[key].wanted if key in self._slots else OPEN_ANSWER

    def answers(self, assessment_id: str) -> Mapping[str, Answer]:
        """Return the answers to all items of an assessment as the user wants them."""
        return {
            key.item_id: slot.wanted
            for key, slot in self._slots.items()
            if key.assessment_id == assessment_id
        }

    def put(self, key: AnswerKey, answer: Answer, stored: Stored, *, once: bool = False) -> None:
        """Store an answer; `stored` is called when it is, after the watcher was told.

        With `once` the answer is dropped where it cannot be stored, instead of being kept.
        """
        slot = self._slots[key]
        slot.queue.append(_Job(answer, stored, once))
        if not slot.sending:
            _keep_last(slot)
            if not slot.disputed:
                self._send(key)

    def waiting(self) -> list[UseCase[object]]:
        """Return what would store what could not be stored so far."""
        from kleurrijk_desktop.use_cases.answering import RecordAnswer

        slots = ((key, self._slots[key]) for key in self.unsaved)
        return [RecordAnswer(*key, slot.wanted, slot.version) for key, slot in slots]

    def retry(self) -> None:
        """Try again to store whatever is not, except where two answers are in conflict."""
        for key in self.unsaved:
            if not self._slots[key].disputed:
                self._send(key)

    def keep_mine(self, key: AnswerKey) -> None:
        """Settle a conflict: store the answer given here over the other one."""
        self._slots[key].disputed = False
        self._send(key)

    def take_theirs(self, key: AnswerKey) -> None:
        """Settle a conflict, or give up: drop the answer given here."""
        self._slots[key].queue.clear()
        self._slots[key].disputed = False
        self._watcher.answer_replaced(key)

    def when_idle(self, call: Callable[[], None]) -> None:
        """Call back as soon as no answer is on its way, which may be now."""
        self._idle.when(call)

    def _send(self, key: AnswerKey) -> None:
        from kleurrijk_desktop.use_cases.answering import RecordAnswer

        slot = self._slots[key]
        slot.sending = True
        record = RecordAnswer(*key, slot.queue[0].answer, slot.version)
        self._run(
            record,
            partial(self._stored, key),
            partial(self._failed, key),
            crashed=partial(self._crashed, key),
        )

    def _stored(self, key: AnswerKey, recorded: "AnswerRecorded") -> None:
        slot = self._slots[key]
        slot.sending = False
        slot.stored, slot.version = recorded.after, recorded.version
        job = slot.queue.popleft()
        self._watcher.answer_stored(recorded)
        job.stored(recorded)
        if slot.queue and not slot.sending:
            self._send(key)
        self._idle.tell()

    def _failed(self, key: AnswerKey, error: KleurRijkError) -> None:
        slot = self._slots[key]
        slot.sending = False
        dropped = slot.queue.popleft() if slot.queue[0].once else None
        _keep_last(slot)
        if error.problems[0].code == CHANGED_ELSEWHERE:
            self._read_again(key, error if dropped else None)
        else:
            self._watcher.answer_refused(key, error)
            self._idle.tell()

    def _read_again(self, key: AnswerKey, error: KleurRijkError | None) -> None:
        """Learn what is stored now; `error` is that of an answer which was dropped."""
        from kleurrijk_desktop.use_cases.stored_answers import ReadAnswers

        slot = self._slots[key]
        slot.sending = True

        def read(stored: dict[str, VersionedAnswer]) -> None:
            slot.sending = False
            theirs = stored.get(key.item_id, VersionedAnswer(OPEN_ANSWER, 0))
            slot.stored, slot.version = theirs.answer, theirs.version
            self._tell_conflict(key, error)

        def failed(fault: KleurRijkError) -> None:
            slot.sending = False
            self._watcher.answer_refused(key, fault)
            self._idle.tell()

        self._run(ReadAnswers(key.assessment_id), read, failed, crashed=partial(self._crashed, key))

    def _crashed(self, key: AnswerKey) -> None:
        slot = self._slots[key]
        slot.sending = False
        _keep_last(slot)
        self._idle.tell()

    def _tell_conflict(self, key: AnswerKey, error: KleurRijkError | None) -> None:
        slot = self._slots[key]
        if error is not None:
            self._watcher.answer_refused(key, error)
        if slot.queue:
            slot.disputed = True
            self._watcher.answer_conflicts(Conflict(key, slot.wanted, slot.stored))
        elif error is not None:
            self._watcher.answer_replaced(key)
        self._idle.tell()


def _keep_last(slot: _Slot) -> None:
    while len(slot.queue) > 1:
        slot.queue.popleft()
