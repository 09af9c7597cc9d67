"""How many of the items in scope have which kind of answer."""

from collections.abc import Iterable
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answers, Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the items in scope have which kind of answer."""

    scored: int = 0
    unknown: int = 0
    not_applicable: int = 0
    open: int = 0

    @property
    def in_scope(self) -> int:
        return self.scored + self.unknown + self.not_applicable + self.open

    @property
    def missing(self) -> int:
        """Items that could still get a level: don't know yet, and open."""
        return self.unknown + self.open


def coverage_of(items: Iterable[Item], answers: Answers) -> Coverage:
    """Count the answers to these items by kind."""
    choices = [answer_to(answers, item.id).choice for item in items]
    return Coverage(
        scored=sum(choice.level is not None for choice in choices),
        unknown=choices.count(Choice.UNKNOWN),
        not_applicable=choices.count(Choice.NOT_APPLICABLE),
        open=choices.count(Choice.OPEN),
    )
