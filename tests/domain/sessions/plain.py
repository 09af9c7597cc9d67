"""A plain model of a session: who said what, in lists, and which rounds everybody has seen."""

from dataclasses import dataclass, field

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import OPTIONS, Counts
from kleurrijk_desktop.domain.sessions.state import Form, Session, Setup

ITEMS = ("a", "b", "c")


@dataclass
class Plain:
    """What was cast and not taken back.

    Attributes:
        open: the ballots of the vote that is open.
        closed: by item, the ballots of each round.
        seen: by item, how many rounds were revealed.
        sheets: every sheet that counts.
    """

    form: Form
    open: list[Choice] = field(default_factory=list)
    closed: dict[str, list[list[Choice]]] = field(default_factory=dict)
    seen: dict[str, int] = field(default_factory=dict)
    sheets: list[tuple[Choice, ...]] = field(default_factory=list)
    agreed: dict[str, str] = field(default_factory=dict)
    parked: set[str] = field(default_factory=set)

    def note(self, event: events.Event, item: str | None) -> None:
        """Do what an accepted event means, at the item at which it came."""
        if isinstance(event, events.CastBallot):
            self.open.append(event.choice)
        elif isinstance(event, events.TakeBackBallot):
            self.open.remove(event.choice)
        elif isinstance(event, events.AddSheet):
            self.sheets.append(event.marks)
        elif isinstance(event, events.TakeBackSheet):
            self._take_back(event.marks)
        elif item is not None:
            self._note_at(event, item)
        elif not isinstance(event, events.Reveal | events.ChangePresent):
            self.open = []  # the votes on the example end with it

    def _take_back(self, marks: tuple[Choice, ...]) -> None:
        """Take marks out of the columns; they need not have been on one sheet."""
        columns = [list(column) for column in zip(*self.sheets, strict=True)]
        for column, mark in zip(columns, marks, strict=True):
            column.remove(mark)
        self.sheets = list(zip(*columns, strict=True))

    def _note_at(self, event: events.Event, item: str) -> None:
        rounds = self.rounds(item)
        if isinstance(event, events.CloseVote):
            self.closed[item] = [*rounds, self.open]
            self.open = []
        elif isinstance(event, events.ReopenVote):
            self.open = rounds.pop()
            self.closed[item] = rounds
        elif isinstance(event, events.Reveal):
            self.seen[item] = len(rounds)
        elif isinstance(event, events.Agree):
            self.agreed[item] = event.agreement.choice
            self.parked.discard(item)
        elif isinstance(event, events.Park):
            self.parked.add(item)

    def rounds(self, item: str) -> list[list[Choice]]:
        """Return the closed rounds of an item, the sheets as the first one."""
        if self.form is Form.SHEETS_FIRST and self.sheets and item not in self.closed:
            return [[sheet[ITEMS.index(item)] for sheet in self.sheets]]
        return list(self.closed.get(item, []))


def begin(form: Form, present: int) -> Session:
    return Session(Setup(form, ITEMS, present))


def votes_in(session: Session) -> dict[str, list[Counts | None]]:
    return {item: [each.counts for each in found] for item, found in session.rounds.items()}


def turned(choice: Choice) -> Choice:
    """Return another option, each one for another."""
    return OPTIONS[(OPTIONS.index(choice) + 3) % len(OPTIONS)]
