"""Where a group session stands; a state never changes, an event makes the next one of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.agreement import (
    HIGHEST_THRESHOLD,
    LOWEST_THRESHOLD,
    USUAL_THRESHOLD,
)
from kleurrijk_desktop.domain.sessions.counts import (
    FEWEST_KEPT,
    FEWEST_SHOWN,
    NO_VOTES,
    Counts,
)

LARGEST_GROUP = 999
LONGEST_MINUTES = 999
MOST_ROUNDS = 2
MOST_DOTS = 3  # per person
SHEETS_PER_SAVE = 5  # so that what is stored never changes by one sheet, except for the last ones


class Form(StrEnum):
    """In which order a group votes and talks."""

    ITEM_BY_ITEM = "item-by-item"
    SHEETS_FIRST = "sheets-first"


class Step(StrEnum):
    """The steps of a session."""

    SETUP = "setup"
    WELCOME = "welcome"
    CALIBRATE = "calibrate"
    SHEETS = "sheets"
    AGENDA = "agenda"
    SHOW = "show"
    VOTE = "vote"
    CLOSED = "closed"
    REVEAL = "reveal"
    DISCUSS = "discuss"
    REVOTE = "revote"
    AGREE = "agree"
    PARK = "park"
    THEME_CLOSE = "theme-close"
    PRIORITISE = "prioritise"
    ACTIONS = "actions"
    CLOSE = "close"


OPEN_VOTES = frozenset({Step.VOTE, Step.REVOTE})
AT_AN_ITEM = OPEN_VOTES | {
    Step.SHOW,
    Step.CLOSED,
    Step.REVEAL,
    Step.DISCUSS,
    Step.AGREE,
    Step.PARK,
}


class NotNowError(ValueError):
    """An event came that the step does not allow, or with what cannot be."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What is settled before a session begins.

    Attributes:
        items: the ids of the items, in the order in which they are voted on.
        present: how many people vote, 1–999.
        threshold: how many per cent of the votes on the scale make an agreement, 51–100.
        group: what the group calls itself; may be empty.
        minutes: how long the group has, 1–999; 0 where nobody watches the time.
    """

    form: Form
    items: tuple[str, ...]
    present: int
    threshold: int = USUAL_THRESHOLD
    group: str = ""
    minutes: int = 0

    def __post_init__(self) -> None:
        if not self.items or len(set(self.items)) != len(self.items):
            raise NotNowError("a session has items, each of them once")
        if not 1 <= self.present <= LARGEST_GROUP:
            raise NotNowError(f"{self.present} people cannot be present")
        if not LOWEST_THRESHOLD <= self.threshold <= HIGHEST_THRESHOLD:
            raise NotNowError(f"{self.threshold} per cent is no threshold")
        if not 0 <= self.minutes <= LONGEST_MINUTES:
            raise NotNowError(f"{self.minutes} minutes are no length of a session")


@dataclass(frozen=True, slots=True)
class Round:
    """One vote on an item that is closed.

    Attributes:
        counts: None where they are not known any more, since so few people voted that they were
            not stored.
        revealed: whether the group has seen them.
    """

    counts: Counts | None
    revealed: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a group decided about an item: a record of its own, beside the votes."""

    choice: Choice
    reason: str = ""
    another_view: str = ""


@dataclass(frozen=True, slots=True)
class Dots:
    """Secret dots on what matters most: how many on each item, and from how many people."""

    counts: Mapping[str, int] = field(default_factory=dict)
    people: int = 0
    revealed: bool = False

    @property
    def shown(self) -> Mapping[str, int]:
        """The dots that a group may see: revealed, and of three people or more."""
        return self.counts if self.revealed and self.people >= FEWEST_SHOWN else {}

    @property
    def may_be_kept(self) -> bool:
        """Whether so many gave dots that these may be stored and printed, once revealed."""
        return self.revealed and self.people >= FEWEST_KEPT


@dataclass(frozen=True, slots=True)
class Session:
    """A group session at one moment.

    Attributes:
        item: the id of the item that one is at; None where one is at none.
        agenda: the ids of the items that are talked about, in this order.
        ballots: of the vote that is open; they are in memory only.
        sheets: how many personal sheets were counted.
        rounds: by item id, the votes that were closed, at most two.
        agreed: by item id, what was decided.
        parked: by item id, why it was put off.
        notes: by item id, what was noted during the talk.
        sample_shown: whether the votes on the sample were revealed.
    """

    setup: Setup
    step: Step = Step.SETUP
    item: str | None = None
    agenda: tuple[str, ...] = ()
    ballots: Counts = NO_VOTES
    sheets: int = 0
    rounds: Mapping[str, tuple[Round, ...]] = field(default_factory=dict)
    agreed: Mapping[str, Agreement] = field(default_factory=dict)
    parked: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    dots: Dots = Dots()
    sample_shown: bool = False

    def rounds_of(self, item: str | None) -> tuple[Round, ...]:
        return self.rounds.get(item or "", ())

    @property
    def may_vote_again(self) -> bool:
        """Whether the item that one is at has a round left."""
        return len(self.rounds_of(self.item)) < MOST_ROUNDS

    @property
    def undecided(self) -> tuple[str, ...]:
        """The items of the agenda that are neither agreed nor parked, from the present one on."""
        start = self.agenda.index(self.item) if self.item in self.agenda else 0
        turned = self.agenda[start:] + self.agenda[:start]
        return tuple(each for each in turned if each not in self.agreed and each not in self.parked)

    @property
    def worth_a_dot(self) -> tuple[str, ...]:
        """The items that dots are given to: those that are parked or agreed below level 3."""
        return tuple(item for item in self.setup.items if item in self.parked or self._is_low(item))

    @property
    def by_priority(self) -> tuple[str, ...]:
        """The items that something is done about: those worth a dot, most dots first, else all."""
        shown = self.dots.shown
        return tuple(
            sorted(self.worth_a_dot or self.setup.items, key=lambda item: -shown.get(item, 0))
        )

    def _is_low(self, item: str) -> bool:
        found = self.agreed.get(item)
        level = None if found is None else found.choice.level
        return level is not None and level < _IN_PLACE


_IN_PLACE = 3  # from this level on an item needs no dots
