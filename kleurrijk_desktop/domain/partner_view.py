"""What people concerned notice of a practice, as counts; beside the level, never in the points."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answers, answer_to
from kleurrijk_desktop.domain.checklist import Item

FEWEST_SHOWN = 5  # answers; fewer could be known by their writers
HIGH_FROM = 3  # levels from here say that it is in place
LOW_UP_TO = 1  # levels up to here say that it is not


@dataclass(frozen=True, slots=True)
class Noticed:
    """How many said yes, partly, no or don't know to what one would notice of an item."""

    yes: int = 0
    partly: int = 0
    no: int = 0
    unknown: int = 0

    @property
    def total(self) -> int:
        return self.yes + self.partly + self.no + self.unknown

    @property
    def enough(self) -> bool:
        """Whether so many answered that the counts may be shown."""
        return self.total >= FEWEST_SHOWN


NOTHING_NOTICED = Noticed()


@dataclass(frozen=True, slots=True)
class Beside:
    """What people noticed of an item, beside the level 0–4 that was marked; None is no level."""

    item: Item
    level: int | None
    counts: Noticed

    @property
    def talk_first(self) -> bool:
        return differs(self.level, self.counts)


def differs(level: int | None, counts: Noticed) -> bool:
    """Say whether an item is to be talked about first.

    So it is where more than half of all who answered, those who don't know included, say *no*
    beside a level of 3 or 4, or *yes* beside a level of 0 or 1. Where too few answered to show
    the counts, or nothing on the scale is marked, nothing is said.
    """
    if level is None or not counts.enough:
        return False
    if level >= HIGH_FROM:
        return 2 * counts.no > counts.total
    return level <= LOW_UP_TO and 2 * counts.yes > counts.total


def noticeable(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return the items that people concerned are asked about: those of the short path."""
    return tuple(item for item in items if item.short_path and item.noticed)


def beside_levels(
    items: Iterable[Item], answers: Answers, noticed: Mapping[str, Noticed]
) -> tuple[Beside, ...]:
    """Return each item that people are asked about, with its level and its counts."""
    return tuple(
        Beside(item, answer_to(answers, item.id).level, noticed.get(item.id, NOTHING_NOTICED))
        for item in noticeable(items)
    )
