"""What the record of a group session says, gathered before anything is drawn."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.use_cases.plan_contents import PlanContents, ShownAction


@dataclass(frozen=True, slots=True)
class RecordContents:
    """The record of a group session: what the group decided, beside what a plan knows.

    Attributes:
        session: as stored, so that nothing of a group of fewer than five is in it but what it
            agreed on.
        held_on: the day on which it began.
        with_counts: how many voted what is told as well.
    """

    known: PlanContents
    session: Session
    held_on: date
    with_counts: bool = False

    @property
    def agreed(self) -> tuple[Item, ...]:
        return self._items(item for item in self._ids if item in self.session.agreed)

    @property
    def parked(self) -> tuple[Item, ...]:
        return self._items(item for item in self._ids if item in self.session.parked)

    @property
    def left(self) -> tuple[Item, ...]:
        """The items that the group neither agreed on nor parked."""
        decided = {*self.session.agreed, *self.session.parked}
        return self._items(item for item in self._ids if item not in decided)

    @property
    def priorities(self) -> tuple[tuple[Item, int], ...]:
        """The items that got dots, and how many, the most first; none that may not be told."""
        dots = self.session.dots
        if not dots.may_be_kept:
            return ()
        found = [(item, dots.counts.get(item.id, 0)) for item in self._items(self._ids)]
        return tuple(sorted((each for each in found if each[1]), key=lambda each: -each[1]))

    @property
    def actions(self) -> tuple[ShownAction, ...]:
        """What the plan does about the questions of the session."""
        return tuple(each for each in self.known.printed_actions if self.numbers_of(each))

    def numbers_of(self, shown: ShownAction) -> tuple[int, ...]:
        """Return the numbers of the questions of the session that an action answers to."""
        here = (each.reason for each in shown.reasons)
        ids = (each.item_id for each in here if each.assessment_id == self.known.assessment.id)
        return tuple(sorted(self._ids.index(item) + 1 for item in ids if item in self._ids))

    def number(self, item: Item) -> int:
        """Return the place of an item among those of the session, from 1."""
        return self._ids.index(item.id) + 1

    def votes(self, item: Item) -> tuple[Counts | None, ...]:
        """Return the rounds on an item that the group saw; None where one may not be told."""
        seen = [each.counts for each in self.session.rounds_of(item.id) if each.revealed]
        return tuple(each if each is not None and each.may_be_kept else None for each in seen)

    @property
    def _ids(self) -> tuple[str, ...]:
        return self.session.setup.items

    def _items(self, ids: Iterator[str] | tuple[str, ...]) -> tuple[Item, ...]:
        return tuple(map(self.known.checklist.item, ids))
