"""What people concerned notice of a practice, as counts; beside the level, never in the points."""

from dataclasses import dataclass


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
