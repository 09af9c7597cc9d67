"""How the projector is, as the console tells it."""

from dataclasses import dataclass
from enum import StrEnum


class Where(StrEnum):
    """Where the projector window is."""

    CLOSED = "closed"
    SECOND_SCREEN = "second-screen"
    THIS_SCREEN = "this-screen"
    WAITING = "waiting"  # for its screen, which was unplugged


@dataclass(frozen=True, slots=True)
class ProjectorState:
    """How the projector is now.

    Attributes:
        language: in which it speaks; `languages` are those on offer, as (code, name).
        page: which of `pages` is shown, from 1.
        uncovered: whether the sensitive question that one is at is shown too.
    """

    where: Where = Where.CLOSED
    black: bool = False
    language: str = ""
    languages: tuple[tuple[str, str], ...] = ()
    page: int = 1
    pages: int = 1
    uncovered: bool = False
