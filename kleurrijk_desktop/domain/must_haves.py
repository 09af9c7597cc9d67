"""What must be in place, listed apart whatever the points."""

from collections.abc import Iterable
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answers, Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item

IN_PLACE_FROM = 3


@dataclass(frozen=True, slots=True)
class MustHaves:
    """The must-have items of a scope, by what has to happen.

    Attributes:
        below: scored below level 3, to be mended.
        unknown: don't know yet or open, to be found out this week.
        not_applicable: shown with the reason that was given.
    """

    below: tuple[Item, ...]
    unknown: tuple[Item, ...]
    not_applicable: tuple[Item, ...]


def must_haves(items: Iterable[Item], answers: Answers) -> MustHaves:
    """Sort the must-have items in scope, each list in the order of the checklist."""
    wanted = [(item, answer_to(answers, item.id)) for item in items if item.must_have]
    return MustHaves(
        below=tuple(item for item, a in wanted if a.level is not None and a.level < IN_PLACE_FROM),
        unknown=tuple(item for item, a in wanted if a.choice in {Choice.UNKNOWN, Choice.OPEN}),
        not_applicable=tuple(item for item, a in wanted if a.choice is Choice.NOT_APPLICABLE),
    )
