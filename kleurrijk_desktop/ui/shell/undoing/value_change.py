"""What undo and redo need to know of a change that is not an answer."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from kleurrijk_desktop.ui.changes import Change
from kleurrijk_desktop.use_cases.ports import UseCase

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ValueChange(Generic[T]):
    """Something before and after one step.

    Attributes:
        swap: makes what puts the second value in the place of the first; it raises an
            `InputFault` where the first is no longer what is stored.
        told: what the pages are told when it was taken back or done again.
        assessment_id: the assessment with whose end this can no longer be undone, or None.
    """

    before: T
    after: T
    swap: Callable[[T, T], UseCase[object]]
    told: Change
    assessment_id: str | None = None

    def joined(self, later: "ValueChange[T]") -> "ValueChange[T]":
        """Join two steps in a row on one thing into one."""
        return replace(self, after=later.after)


@dataclass(frozen=True, slots=True)
class Binning(ValueChange[T]):
    """When something was put into the bin, before and after one step; None is not in it."""
