"""What can happen in a group session."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.state import Agreement


@dataclass(frozen=True, slots=True)
class GoOn:
    """Go to what comes next without a choice."""


@dataclass(frozen=True, slots=True)
class ChangePresent:
    """Somebody came or left; the number counts those who vote, 1–999."""

    present: int


@dataclass(frozen=True, slots=True)
class AddSheet:
    """Count a personal sheet: one mark per item, in their order."""

    marks: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class TakeBackSheet:
    """Take a sheet out of the counts again."""

    marks: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class EndSheets:
    """All sheets are counted."""


@dataclass(frozen=True, slots=True)
class MoreSheets:
    """A sheet came late; nothing was revealed so far."""


@dataclass(frozen=True, slots=True)
class ChooseAgenda:
    """Talk about these items, in this order."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenVote:
    """Let everyone vote on the item that is shown."""


@dataclass(frozen=True, slots=True)
class CastBallot:
    """Count one vote."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class TakeBackBallot:
    """Take back one vote for an option; whose it was nobody knows."""

    choice: Choice


@dataclass(frozen=True, slots=True)
class CloseVote:
    """All votes are in."""


@dataclass(frozen=True, slots=True)
class ReopenVote:
    """Closing came too early; nothing was revealed."""


@dataclass(frozen=True, slots=True)
class Reveal:
    """Show all votes at once."""


@dataclass(frozen=True, slots=True)
class VoteAgain:
    """Vote once more, after the talk."""


@dataclass(frozen=True, slots=True)
class ToAgree:
    """The group wants to settle on a level."""


@dataclass(frozen=True, slots=True)
class ToPark:
    """The group wants to put the item off."""


@dataclass(frozen=True, slots=True)
class BackToTalk:
    """Not yet settled, nor put off."""


@dataclass(frozen=True, slots=True)
class Agree:
    """Write down what the group agreed on."""

    agreement: Agreement


@dataclass(frozen=True, slots=True)
class Park:
    """Write down why the item is put off."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class GoTo:
    """Go to any item; its earlier rounds stay."""

    item: str


@dataclass(frozen=True, slots=True)
class CloseTheme:
    """Stop talking about items."""


@dataclass(frozen=True, slots=True)
class AddDots:
    """Count the dots of one person, at most three in all."""

    dots: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RevealDots:
    """Show all dots at once."""


@dataclass(frozen=True, slots=True)
class End:
    """Close the session."""


Event = (
    GoOn
    | ChangePresent
    | AddSheet
    | TakeBackSheet
    | EndSheets
    | MoreSheets
    | ChooseAgenda
    | OpenVote
    | CastBallot
    | TakeBackBallot
    | CloseVote
    | ReopenVote
    | Reveal
    | VoteAgain
    | ToAgree
    | ToPark
    | BackToTalk
    | Agree
    | Park
    | GoTo
    | CloseTheme
    | AddDots
    | RevealDots
    | End
)
