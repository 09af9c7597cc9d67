"""A plain model of a session in the window: lists of what was typed, and what is left of them."""

from dataclasses import dataclass, field

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import Form, Session, Step

FEW = 5  # of fewer votes nothing gets into the file
Votes = list[Choice]


@dataclass
class Vote:
    """A round that is closed; its votes are None where they were too few to be stored."""

    votes: Votes | None
    seen: bool = False

    @property
    def counts(self) -> Counts | None:
        return None if self.votes is None else Counts.of(self.votes)


@dataclass
class Held:
    """What was cast and not taken back.

    Attributes:
        open: the votes of the round that is open.
        stored: the sheets as they were when the page last said that all of them are stored.
        gave: how many people gave dots.
    """

    form: Form
    items: tuple[str, ...]
    present: int
    open: Votes = field(default_factory=list)
    rounds: dict[str, list[Vote]] = field(default_factory=dict)
    sheets: list[tuple[Choice, ...]] = field(default_factory=list)
    stored: list[tuple[Choice, ...]] = field(default_factory=list)
    gave: int = 0
    dots_seen: bool = False

    def note(self, event: events.Event, before: Session) -> None:
        """Do what a press brought about, other than a vote that was typed."""
        if isinstance(event, events.ChangePresent):
            self.present = event.present
        elif isinstance(event, events.GoOn) and before.step is Step.CALIBRATE:
            self.open = []
        elif before.item is not None:
            self._note_at(event, self.rounds.setdefault(before.item, []))
        elif isinstance(event, events.ClearDots | events.RevealDots):
            self.dots_seen = isinstance(event, events.RevealDots)
            self.gave = self.gave if self.dots_seen else 0
        else:
            self._note_sheets(event)

    def _note_at(self, event: events.Event, here: list[Vote]) -> None:
        if isinstance(event, events.CloseVote):
            here.append(Vote(self.open))
            self.open = []
        elif isinstance(event, events.ReopenVote):
            self.open = here.pop().votes or []
        elif isinstance(event, events.Reveal):
            here[-1].seen = True

    def _note_sheets(self, event: events.Event) -> None:
        if isinstance(event, events.EndSheets):
            columns = dict(zip(self.items, zip(*self.sheets, strict=True), strict=True))
            self.rounds = {item: [Vote(list(column))] for item, column in columns.items()}
        elif isinstance(event, events.MoreSheets):
            self.stored = list(self.sheets) if len(self.sheets) >= FEW else []

    def crash(self, step: Step) -> None:
        """Forget what may not be in the file."""
        self.open = []
        if not (self.dots_seen and self.gave >= FEW):
            self.gave, self.dots_seen = 0, False
        if step is Step.SHEETS:
            self.sheets = list(self.stored)
        elif step is Step.AGENDA and len(self.sheets) < FEW:
            self.sheets, self.rounds = [], {}
        else:
            self.rounds = {item: self._left(rounds) for item, rounds in self.rounds.items()}

    def _left(self, rounds: list[Vote]) -> list[Vote]:
        left = []
        for place, each in enumerate(rounds):
            if each.votes is not None and len(each.votes) >= FEW:
                left.append(each)
            elif each.seen or (self.form is Form.SHEETS_FIRST and place == 0):
                left.append(Vote(None, seen=True))
        return left

    def is_like(self, session: Session) -> bool:
        """Say whether a session knows exactly these votes."""
        if session.step is Step.SHEETS:
            columns = zip(*self.sheets, strict=True) if self.sheets else [()] * len(self.items)
            found = [session.rounds_of(item) for item in self.items]
            counts = [each[0].counts if each else Counts() for each in found]
            return counts == [Counts.of(column) for column in columns]
        if session.step in {Step.VOTE, Step.REVOTE} and session.ballots != Counts.of(self.open):
            return False
        known = [
            [(each.counts, each.revealed) for each in session.rounds_of(item)]
            for item in self.items
        ]
        wanted = [
            [(each.counts, each.seen) for each in self.rounds.get(item, [])] for item in self.items
        ]
        return known == wanted and session.dots.people == self.gave
