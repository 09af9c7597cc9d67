"""Statements that say nearly the same, in one checklist or in two."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from kleurrijk_desktop.authoring.findings import Finding, Rule
from kleurrijk_desktop.authoring.texts import words
from kleurrijk_desktop.domain.checklist import Checklist, Item

_ALIKE = 0.85  # of the letters in the same order
_SHARED = 0.5  # of the words; below that they cannot be alike, and this is quicker to see

Found = Iterator[tuple[Checklist, Finding]]


def alike(checklists: Sequence[Checklist]) -> Found:
    """Find pairs of items in one language whose statements can hardly be told apart.

    An item that takes the place of another one may be like it.
    """
    everything = [(each, item) for each in checklists for item in each.items]
    for (_, first), (checklist, second) in combinations(everything, 2):
        if first.id not in second.replaces and second.id not in first.replaces:
            yield from _compared(first, second, checklist)


def _compared(
    first: Item, second: Item, checklist: Checklist
) -> Iterator[tuple[Checklist, Finding]]:
    mine, theirs = set(words(first.statement.lower())), set(words(second.statement.lower()))
    if len(mine & theirs) < _SHARED * max(len(mine), len(theirs)):
        return
    if SequenceMatcher(None, first.statement, second.statement).ratio() >= _ALIKE:
        context = f"{second.id}.statement"
        yield checklist, Finding(Rule.ALIKE, {"other": first.id}, context, checklist.language)
