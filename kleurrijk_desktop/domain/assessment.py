"""One organisation or unit, one checklist, one time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

DEFAULT_TARGET = 3
TARGETS = range(1, 5)  # the levels that one can want to reach


class Scope(StrEnum):
    """How many of the items are asked."""

    SHORT = "short"
    ALL = "all"


class Method(StrEnum):
    """How the answers came about."""

    INDIVIDUAL = "individual"
    GROUP = "group"


class Status(StrEnum):
    """Where an assessment stands; what is finished never changes again."""

    OPEN = "open"
    FINISHED = "finished"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Role:
    """How many people of one role took part, never who; an empty name is a role not said."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class WhoScored:
    """How an assessment was made, and by whom as roles.

    Attributes:
        roles: who took part; for an individual at most one role, with the count 1.
        people_concerned: whether people it is about took part; None while nobody said.
    """

    method: Method = Method.INDIVIDUAL
    roles: tuple[Role, ...] = ()
    people_concerned: bool | None = None

    @property
    def count(self) -> int:
        """How many people took part; 0 for a group whose size is not known."""
        if self.method is Method.INDIVIDUAL:
            return 1
        return sum(role.count for role in self.roles)


@dataclass(frozen=True, slots=True)
class Assessment:
    """The head of an assessment; its answers and its copy of the checklist are kept beside it.

    `kind` and `size` are those of the organisation when it began, so that the items in scope
    never change behind an assessment's back. `target` is the level 1–4 that one wants to reach.

    Attributes:
        previous: what it came from. Of a first revision this is the assessment of last time; of
            a higher one the revision that it corrects.
        finished_on: the day on which it was finished; None while it is open.
        correction_reason: why this revision was made; empty for a first one.
        content_hash: of a finished one, what it is known by; None while it is open.
        binned_at: when it was put into the bin; None where it is not there.
    """

    id: str
    unit_id: str
    snapshot: str
    scope: Scope
    held_on: date
    started_at: datetime
    kind: str | None = None
    size: str | None = None
    method: Method = Method.INDIVIDUAL
    about_whom: str = ""
    roles: tuple[Role, ...] = ()
    people_concerned: bool | None = None
    previous: str | None = None
    revision: int = 1
    status: Status = Status.OPEN
    target: int = DEFAULT_TARGET
    version: int = 1
    finished_on: date | None = None
    correction_reason: str = ""
    content_hash: str | None = None
    binned_at: datetime | None = None

    @property
    def corrects(self) -> str | None:
        """The revision that this one corrects, or None for a first one."""
        return self.previous if self.revision > 1 else None

    @property
    def last_time(self) -> str | None:
        """The assessment before this one; of a correction, ask the first revision."""
        return self.previous if self.revision == 1 else None

    @property
    def who_scored(self) -> WhoScored:
        return WhoScored(self.method, self.roles, self.people_concerned)


def taken_over(heads: Iterable[Assessment]) -> set[str]:
    """Return the ids of those that a revision among these corrects."""
    return {head.corrects for head in heads if head.corrects is not None}


def counting(heads: Iterable[Assessment]) -> list[Assessment]:
    """Return one revision of each assessment: the newest that is finished, if one is."""
    all_heads = list(heads)
    settled = taken_over(head for head in all_heads if head.status is not Status.OPEN)
    return [
        head
        for head in all_heads
        if head.id not in settled and (head.status is not Status.OPEN or head.corrects is None)
    ]
