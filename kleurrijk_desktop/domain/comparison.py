"""Comparing two assessments of one checklist like for like.

A question is comparable where its id and revision are equal, it is in both scopes and scored in
both; the newer checklist gives the words and the weights.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answers, answer_to
from kleurrijk_desktop.domain.checklist import Checklist, Item, Section
from kleurrijk_desktop.domain.points import Number, number_of, rounded

TOP = 3  # of the moves in either direction, so many are named first


@dataclass(frozen=True, slots=True)
class Answered:
    """One side of a comparison: a checklist, its items in scope and the answers to them."""

    checklist: Checklist
    items: tuple[Item, ...]
    answers: Answers

    def level(self, item_id: str) -> int | None:
        return answer_to(self.answers, item_id).level


@dataclass(frozen=True, slots=True)
class Change:
    """The number of some comparable items, then and now, with the newer weights."""

    before: Number
    after: Number

    @property
    def difference(self) -> int | None:
        """The difference of the two numbers as they are shown; None where one has no points."""
        if self.before.points is None or self.after.points is None:
            return None
        return rounded(self.after.points) - rounded(self.before.points)


@dataclass(frozen=True, slots=True)
class Move:
    """A comparable item with its level 0–4 then and now."""

    item: Item
    before: int
    after: int

    @property
    def difference(self) -> int:
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class SectionChange:
    """A section of the newer checklist, its comparable items and their numbers."""

    section: Section
    items: tuple[Item, ...]
    change: Change


@dataclass(frozen=True, slots=True)
class Comparison:
    """What can be said of a change between two assessments.

    Every item in the newer scope is in exactly one of `moves`, `reworded`, `added`,
    `newly_asked` and `unscored`.

    Attributes:
        moves: the comparable items in the order of the newer checklist.
        asked: how many items the newer assessment has in scope.
        overall: the numbers of the comparable items.
        sections: the same by section; sections without a comparable item are absent.
        reworded: items in both scopes whose meaning changed, so that the levels do not compare.
        added: items that the older checklist did not have.
        newly_asked: items of both checklists that only the newer scope has.
        unscored: comparable in meaning, but without a level in one of the two.
        removed: items of the older scope that the newer checklist no longer has.
        no_longer_asked: items of the older scope that the newer checklist has outside its scope.
    """

    moves: tuple[Move, ...]
    asked: int
    overall: Change
    sections: tuple[SectionChange, ...]
    reworded: tuple[Item, ...]
    added: tuple[Item, ...]
    newly_asked: tuple[Item, ...]
    unscored: tuple[Item, ...]
    removed: tuple[Item, ...]
    no_longer_asked: tuple[Item, ...]

    @property
    def comparable(self) -> tuple[Item, ...]:
        return tuple(move.item for move in self.moves)

    @property
    def improved(self) -> tuple[Move, ...]:
        """The moves upwards, those that count most first."""
        return _weightiest(move for move in self.moves if move.difference > 0)

    @property
    def worsened(self) -> tuple[Move, ...]:
        """The moves downwards, those that count most first."""
        return _weightiest(move for move in self.moves if move.difference < 0)

    @property
    def unchanged(self) -> int:
        """How many comparable items kept their level."""
        return sum(move.difference == 0 for move in self.moves)


def compare(older: Answered, newer: Answered) -> Comparison:
    """Compare two assessments on what is comparable, with the newer weights.

    Raises:
        ValueError: they are of different checklists.
    """
    if older.checklist.id != newer.checklist.id:
        raise ValueError(f"{older.checklist.id} and {newer.checklist.id} are different checklists")
    then = {item.id: item for item in older.items}
    now = {item.id for item in newer.items}
    both = [item for item in newer.items if item.id in then]
    same = [item for item in both if then[item.id].revision == item.revision]
    moves = tuple(move for item in same if (move := _move(item, older, newer)) is not None)
    compared = {move.item.id for move in moves}
    only_now = [item for item in newer.items if item.id not in then]
    only_then = [item for item in older.items if item.id not in now]
    return Comparison(
        moves=moves,
        asked=len(newer.items),
        overall=_change([move.item for move in moves], older, newer),
        sections=_sections(compared, older, newer),
        reworded=tuple(item for item in both if then[item.id].revision != item.revision),
        added=tuple(item for item in only_now if not older.checklist.has_item(item.id)),
        newly_asked=tuple(item for item in only_now if older.checklist.has_item(item.id)),
        unscored=tuple(item for item in same if item.id not in compared),
        removed=tuple(item for item in only_then if not newer.checklist.has_item(item.id)),
        no_longer_asked=tuple(item for item in only_then if newer.checklist.has_item(item.id)),
    )


def _move(item: Item, older: Answered, newer: Answered) -> Move | None:
    before, after = older.level(item.id), newer.level(item.id)
    return None if before is None or after is None else Move(item, before, after)


def _change(items: Sequence[Item], older: Answered, newer: Answered) -> Change:
    return Change(number_of(items, older.answers), number_of(items, newer.answers))


def _sections(compared: set[str], older: Answered, newer: Answered) -> tuple[SectionChange, ...]:
    found = []
    for section in newer.checklist.sections:
        items = tuple(item for item in section.items if item.id in compared)
        if items:
            found.append(SectionChange(section, items, _change(items, older, newer)))
    return tuple(found)


def _weightiest(moves: Iterable[Move]) -> tuple[Move, ...]:
    return tuple(
        sorted(
            moves,
            key=lambda move: (-move.item.weight * abs(move.difference), not move.item.must_have),
        )
    )
