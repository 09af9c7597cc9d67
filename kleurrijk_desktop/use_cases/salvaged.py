"""An answer that was read out of a database which may be damaged."""

from dataclasses import dataclass

COLUMNS = (
    "organisation",
    "unit",
    "held_on",
    "status",
    "checklist",
    "question",
    "item",
    "answer",
    "note",
    "reason",
    "ask_whom",
    "checked_with",
    "checked_on",
)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """One answer as text; what could not be read is empty.

    Attributes:
        head: organisation, unit, day, status and checklist.
        question: in the language in which the checklist was written.
        answer: item, choice, and what was written beside it.
    """

    head: tuple[str, ...]
    question: str
    answer: tuple[str, ...]

    @property
    def cells(self) -> tuple[str, ...]:
        """The cells of a row, in the order of `COLUMNS`."""
        return (*self.head, self.question, *self.answer)
