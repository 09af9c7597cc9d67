"""What is still to be found out, by who could know."""

from collections.abc import Iterable
from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answers, Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item

MISSING = frozenset({Choice.UNKNOWN, Choice.OPEN})


@dataclass(frozen=True, slots=True)
class ToAsk:
    """Whom to ask, empty where nobody is named yet, and what."""

    whom: str
    items: tuple[Item, ...]


def to_ask(items: Iterable[Item], answers: Answers) -> tuple[ToAsk, ...]:
    """Return the don't-knows and open items by who could know; those without a name come last.

    The same name in other letter cases is the same person; it is written as it was first.
    """
    names: dict[str, str] = {}
    groups: dict[str, list[Item]] = {}
    for item in items:
        answer = answer_to(answers, item.id)
        if answer.choice in MISSING:
            whom = " ".join(answer.ask_whom.split())
            names.setdefault(whom.casefold(), whom)
            groups.setdefault(whom.casefold(), []).append(item)
    order = sorted(groups, key=lambda key: not key)
    return tuple(ToAsk(names[key], tuple(groups[key])) for key in order)
