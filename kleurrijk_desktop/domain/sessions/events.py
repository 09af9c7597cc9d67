"""What can happen in a group session."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.state import Agreement


class Event:
    """Something that happens in a session."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class GoOn(Event):
    """Go to what comes next without a choice."""


@dataclass(frozen=True, slots=True)
class ChangePresent(Event):
    """Somebody came or left; the number counts those who vote, 1–999."""

    present: int


@dataclass(frozen=True, slots=True)
class AddSheet(Event):
    """Count a personal sheet: one mark per item, in their order."""

    marks: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class TakeBackSheet(Event):
    """Take a sheet out of the counts again."""

    marks: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class EndSheets(Event):
    """All sheets are counted."""


@dataclass(frozen=True, slots=True)
class MoreSheets(Event):
    """A sheet came late; nothing was revealed so far."""


@dataclass(frozen=True, slots=True)
class ChooseAgenda(Event):
    """Talk about these items, in this order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenVote(Event):
    """Let everyone vote on the item that is shown."""


@dataclass(frozen=True, slots=True)
class CastBallot(Event):
    """Count one vote."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class TakeBackBallot(Event):
    """Take back one vote for an option; whose it was nobody knows."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class CloseVote(Event):
    """All votes are in."""


@dataclass(frozen=True, slots=True)
class ReopenVote(Event):
    """Closing came too early; nothing was revealed."""


@dataclass(frozen=True, slots=True)
class Reveal(Event):
    """Show all votes at once."""


@dataclass(frozen=True, slots=True)
class VoteAgain(Event):
    """Vote once more, after the talk."""


@dataclass(frozen=True, slots=True)
class ToAgree(Event):
    """The group wants to settle on a level."""


@dataclass(frozen=True, slots=True)
class ToPark(Event):
    """The group wants to put the item off."""


@dataclass(frozen=True, slots=True)
class BackToTalk(Event):
    """Not yet settled, nor put off."""


@dataclass(frozen=True, slots=True)
class Agree(Event):
    """Write down what the group agreed on."""

    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Park(Event):
    """Write down why the item is put off."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class Note(Event):
    """Note what was said about the item; blank takes the note away."""

    text: str


@dataclass(frozen=True, slots=True)
class GoTo(Event):
    """Go to any item; its earlier rounds stay."""

    item: str


@dataclass(frozen=True, slots=True)
class CloseTheme(Event):
    """Stop talking about items."""


@dataclass(frozen=True, slots=True)
class AddDots(Event):
    """Count the dots of one person, at most three in all."""

    dots: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClearDots(Event):
    """Count the dots once more from the beginning; nothing of them was revealed."""


@dataclass(frozen=True, slots=True)
class RevealDots(Event):
    """Show all dots at once."""


@dataclass(frozen=True, slots=True)
class End(Event):
    """Close the session."""
