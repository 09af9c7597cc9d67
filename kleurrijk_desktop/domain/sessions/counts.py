"""Votes as counts: how many for each option, and nothing of who or in which order."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.answers import Choice

LEVELS = 5
OPTIONS = tuple(choice for choice in Choice if choice is not Choice.OPEN)
FEWEST_SHOWN = 3  # voters; of fewer nothing is shown, so that nobody is recognised
FEWEST_KEPT = 5  # voters; of fewer nothing is stored or printed but what was agreed


@dataclass(frozen=True, slots=True)
class Counts:
    """How many voted for each level 0–4, and how many beside the scale."""

    levels: tuple[int, ...] = (0,) * LEVELS
    not_applicable: int = 0
    unknown: int = 0

    @classmethod
    def of(cls, ballots: Iterable[Choice]) -> "Counts":
        counts = cls()
        for ballot in ballots:
            counts = counts.plus(ballot)
        return counts

    @property
    def on_the_scale(self) -> int:
        """How many voted for a level."""
        return sum(self.levels)

    @property
    def total(self) -> int:
        """How many voted, on the scale or beside it."""
        return self.on_the_scale + self.not_applicable + self.unknown

    @property
    def may_be_shown(self) -> bool:
        return self.total >= FEWEST_SHOWN

    @property
    def may_be_kept(self) -> bool:
        """Whether so many voted that the counts may be stored and printed."""
        return self.total >= FEWEST_KEPT

    def count(self, choice: Choice) -> int:
        """Return how many chose an option; nobody ever chose the open one."""
        beside = {Choice.NOT_APPLICABLE: self.not_applicable, Choice.UNKNOWN: self.unknown}
        level = choice.level
        return beside.get(choice, 0) if level is None else self.levels[level]

    def plus(self, choice: Choice) -> "Counts":
        """Return the counts with one vote more."""
        return self._changed(choice, 1)

    def minus(self, choice: Choice) -> "Counts":
        """Return the counts with one vote taken back.

        Raises:
            ValueError: nobody voted so.
        """
        return self._changed(choice, -1)

    def _changed(self, choice: Choice, by: int) -> "Counts":
        count = self.count(choice) + by
        if count < 0 or choice is Choice.OPEN:
            raise ValueError(repr(choice))
        if choice is Choice.NOT_APPLICABLE:
            return replace(self, not_applicable=count)
        if choice is Choice.UNKNOWN:
            return replace(self, unknown=count)
        level = choice.level
        levels = (count if place == level else n for place, n in enumerate(self.levels))
        return replace(self, levels=tuple(levels))


NO_VOTES = Counts()
