"""What an organisation answered to an item."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Choice(StrEnum):
    """The marked option: a level 0–4, beside the scale, or nothing yet.

    The values are those of the table that `kleurrijk score` reads.
    """

    LEVEL_0 = "0"
    LEVEL_1 = "1"
    LEVEL_2 = "2"
    LEVEL_3 = "3"
    LEVEL_4 = "4"
    NOT_APPLICABLE = "na"
    UNKNOWN = "unknown"
    OPEN = ""

    @property
    def level(self) -> int | None:
        """The level 0–4, or None for a choice that is not on the scale."""
        return int(self.value) if self.value.isdecimal() else None

    @classmethod
    def of_level(cls, level: int) -> "Choice":
        return cls(str(level))


@dataclass(frozen=True, slots=True)
class Answer:
    """A choice and what was written beside it; the texts survive a change of choice."""

    choice: Choice = Choice.OPEN
    note: str = ""
    reason: str = ""  # why the item does not apply
    ask_whom: str = ""  # who could know
    checked_with: str = ""  # with whom level 4 was checked
    checked_on: date | None = None

    @property
    def level(self) -> int | None:
        return self.choice.level

    @property
    def why_no_level(self) -> str:
        """What was written beside "not applicable" or "don't know": the reason, or whom to ask."""
        beside = {Choice.NOT_APPLICABLE: self.reason, Choice.UNKNOWN: self.ask_whom}
        return beside.get(self.choice, "").strip()

    @property
    def confirmed(self) -> bool:
        """Whether a level 4 was checked with people it is about, at a known date."""
        return bool(self.checked_with.strip()) and self.checked_on is not None


OPEN_ANSWER = Answer()
Answers = Mapping[str, Answer]  # by item id; an absent item is open


def answer_to(answers: Answers, item_id: str) -> Answer:
    return answers.get(item_id, OPEN_ANSWER)
