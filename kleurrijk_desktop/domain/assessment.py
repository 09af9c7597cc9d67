"""One organisation or unit, one checklist, one time."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

DEFAULT_TARGET = 3


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
    """How many people of one role took part; never who."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """The head of an assessment; its answers and its copy of the checklist are kept beside it.

    `kind` and `size` are those of the organisation when it began, so that the items in scope
    never change behind an assessment's back. `target` is a level 1–4.
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
