"""Named undo of everything that a user changed, per organisation, in memory."""

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

StepT = TypeVar("StepT")


class Step(NamedTuple, Generic[StepT]):
    """One change that can be taken back.

    Attributes:
        name: a code of wording's step names, so that it can be said in any language.
        parameters: what the name mentions.
        change: what undo and redo need; the history never looks inside.
        merges_with: steps in a row with the same key become one (typing in one field).
    """

    name: str
    parameters: dict[str, str | int]
    change: StepT
    merges_with: str | None = None


class History(Generic[StepT]):
    """The steps of one organisation; a new step forgets what could be redone."""

    def __init__(self, merge: Callable[[StepT, StepT], StepT]) -> None:
        self._merge = merge
        self._done: list[Step[StepT]] = []
        self._undone: list[Step[StepT]] = []

    @property
    def next_undo(self) -> Step[StepT] | None:
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step[StepT] | None:
        return self._undone[-1] if self._undone else None

    def push(self, step: Step[StepT]) -> None:
        """Add a step that was committed."""
        last = self.next_undo
        if step.merges_with is not None and last and last.merges_with == step.merges_with:
            step = step._replace(change=self._merge(last.change, step.change))
            self._done.pop()
        self._done.append(step)
        self._undone.clear()

    def undone(self) -> None:
        """Note that the newest step was taken back."""
        self._undone.append(self._done.pop())

    def redone(self) -> None:
        """Note that the step taken back last was done again."""
        self._done.append(self._undone.pop())

    def forget(self, step: Step[StepT]) -> None:
        """Drop the newest step, or the one taken back last, since it no longer fits."""
        for steps in (self._done, self._undone):
            if steps and steps[-1] is step:
                steps.pop()

    def drop(self, ends: Callable[[StepT], bool]) -> None:
        """Drop every step on either side whose change `ends`, since nothing undoes it any more."""
        for steps in (self._done, self._undone):
            steps[:] = [step for step in steps if not ends(step.change)]

    def seal(self) -> None:
        """Let no further step merge into the newest one (the field was left)."""
        if self._done:
            self._done[-1] = self._done[-1]._replace(merges_with=None)

    def clear(self) -> None:
        self._done.clear()
        self._undone.clear()
