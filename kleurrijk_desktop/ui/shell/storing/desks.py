"""The desks on which changes wait to be stored, seen as one."""

from collections.abc import Callable, Container, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk
    from kleurrijk_desktop.use_cases.ports import UseCase


class Desk(Protocol):
    """Where changes of one kind wait."""

    @property
    def busy(self) -> bool: ...
    @property
    def unsaved(self) -> Sequence[Container[str]]:
        """The keys of what could not be stored so far; each holds the id of what it belongs to."""
        ...

    def waiting(self) -> "list[UseCase[object]]":
        """Return what would store what could not be stored so far."""
        ...

    def retry(self) -> None: ...
    def when_idle(self, call: Callable[[], None]) -> None: ...


class Desks:
    """What must be stored before one goes on; each desk is made when it is first needed."""

    def __init__(self, make_answers: "Callable[[], AnswerDesk]") -> None:
        self._make_answers = make_answers
        self._all: list[Desk] = []
        self._in_memory: list[Callable[[], bool]] = []

    @cached_property
    def answers(self) -> "AnswerDesk":
        """Where answers wait."""
        desk = self._make_answers()
        self.add(desk)
        return desk

    def add(self, desk: Desk) -> None:
        """Take another one in, from now on."""
        self._all.append(desk)

    def watch(self, in_memory: Callable[[], bool]) -> None:
        """Take in who says whether there are votes that may not be stored yet."""
        self._in_memory.append(in_memory)

    @property
    def votes_in_memory(self) -> bool:
        """Whether closing the window loses votes of a group session."""
        return any(look() for look in self._in_memory)

    @property
    def busy(self) -> bool:
        return any(desk.busy for desk in self._all)

    @property
    def unsaved(self) -> bool:
        """Whether something could not be stored so far."""
        return any(desk.unsaved for desk in self._all)

    def holds(self, assessment_id: str) -> bool:
        """Say whether something of an assessment could not be stored so far."""
        return any(assessment_id in key for desk in self._all for key in desk.unsaved)

    def waiting(self) -> "list[UseCase[object]]":
        """Return what would store what could not be stored so far."""
        return [change for desk in self._all for change in desk.waiting()]

    def retry(self) -> None:
        """Try again to store whatever is not."""
        for desk in self._all:
            desk.retry()

    def when_idle(self, call: Callable[[], None]) -> None:
        """Call back as soon as nothing is on its way, which may be now."""
        for desk in self._all:
            if desk.busy:
                desk.when_idle(lambda: self.when_idle(call))
                return
        call()
