"""Comparing two assessments like for like."""

from collections.abc import Mapping
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answers, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.points import Number, number_of


@dataclass(frozen=True, slots=True)
class Answered:
    """One side of a comparison: its items in scope and the answers to them."""

    items: tuple[Item, ...]
    answers: Answers


@dataclass(frozen=True, slots=True)
class Comparison:
    """What can be said of a change between two assessments.

    Attributes:
        comparable: items with equal id and revision that are in both scopes and scored in both,
            as the newer checklist words and weighs them.
        asked: how many items the newer assessment has in scope.
        before: the number of the comparable items then.
        after: the number of the comparable items now.
        removed: items of the older scope that the newer checklist no longer has.
    """

    comparable: tuple[Item, ...]
    asked: int
    before: Number
    after: Number
    removed: tuple[Item, ...]


def compare(older: Answered, newer: Answered) -> Comparison:
    """Compare two assessments on what is comparable, with the newer weights."""
    revisions = {item.id: item.revision for item in older.items}
    comparable = tuple(item for item in newer.items if _comparable(item, revisions, older, newer))
    present = {item.id for item in newer.items}
    return Comparison(
        comparable=comparable,
        asked=len(newer.items),
        before=number_of(comparable, older.answers),
        after=number_of(comparable, newer.answers),
        removed=tuple(item for item in older.items if item.id not in present),
    )


def _comparable(item: Item, revisions: Mapping[str, int], older: Answered, newer: Answered) -> bool:
    return (
        revisions.get(item.id) == item.revision
        and answer_to(older.answers, item.id).level is not None
        and answer_to(newer.answers, item.id).level is not None
    )
