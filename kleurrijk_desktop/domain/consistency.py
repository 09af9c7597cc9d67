"""Questions that answers raise when they are laid beside each other.

They are asked, never enforced: no number depends on them, and nobody has to answer them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from kleurrijk_desktop.domain.answers import Answers, Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL

HIGH_FROM = 3
LOW_TO = 1
FEWEST_OTHERS = 2  # scored items of a section, before one can stand out among them
MUCH = 2  # levels since last time

Levels = Mapping[str, int]  # by item id


class Doubt(StrEnum):
    """Why an answer is worth a second look; the order is that in which questions are asked."""

    LOW_MUST_HAVE = "low-must-have"  # at 0 or 1 beside a section that is at 3 or higher
    MUST_HAVE_LEFT_OUT = "must-have-left-out"  # said not to apply, without a reason
    STANDS_ALONE = "stands-alone"  # at 3 or 4 while all else in its section is at 0 or 1
    NOT_CONFIRMED = "not-confirmed"  # at 4, and nobody it is about was asked
    MUCH_HIGHER = "much-higher"  # than last time, by two levels or more
    MUCH_LOWER = "much-lower"


@dataclass(frozen=True, slots=True)
class ConsistencyQuestion:
    """One answer and why it is worth a second look.

    Attributes:
        level: as answered now; None for an item that is said not to apply.
        before: the level of last time, where the question is about that.
    """

    doubt: Doubt
    item: Item
    level: int | None
    before: int | None = None


def consistency_questions(
    sections: Sequence[Sequence[Item]], answers: Answers, last_time: Levels
) -> tuple[ConsistencyQuestion, ...]:
    """Return what is worth asking, by kind of doubt and then in the order of the checklist.

    Args:
        sections: the items in scope of each section.
        answers: as they stand now.
        last_time: the levels of items that mean the same now as they did then.
    """
    order = list(Doubt)
    found = [
        question
        for items in sections
        for item in items
        for question in _about(item, items, answers, last_time)
    ]
    return tuple(sorted(found, key=lambda question: order.index(question.doubt)))


def _about(
    item: Item, section: Sequence[Item], answers: Answers, last_time: Levels
) -> Iterator[ConsistencyQuestion]:
    answer = answer_to(answers, item.id)
    level = answer.level
    if level is None:
        left_out = answer.choice is Choice.NOT_APPLICABLE and not answer.why_no_level
        if item.must_have and left_out:
            yield ConsistencyQuestion(Doubt.MUST_HAVE_LEFT_OUT, item, None)
        return
    others = _others(item, section, answers)
    if len(others) >= FEWEST_OTHERS:
        if item.must_have and level <= LOW_TO and _mean(others) >= HIGH_FROM:
            yield ConsistencyQuestion(Doubt.LOW_MUST_HAVE, item, level)
        if level >= HIGH_FROM and max(other for _weight, other in others) <= LOW_TO:
            yield ConsistencyQuestion(Doubt.STANDS_ALONE, item, level)
    if level == HIGHEST_LEVEL and not answer.confirmed:
        yield ConsistencyQuestion(Doubt.NOT_CONFIRMED, item, level)
    before = last_time.get(item.id, level)
    if abs(level - before) >= MUCH:
        doubt = Doubt.MUCH_HIGHER if level > before else Doubt.MUCH_LOWER
        yield ConsistencyQuestion(doubt, item, level, before)


def _others(item: Item, section: Sequence[Item], answers: Answers) -> list[tuple[int, int]]:
    """Return the weight and level of the other scored items of a section."""
    return [
        (other.weight, level)
        for other in section
        if other.id != item.id and (level := answer_to(answers, other.id).level) is not None
    ]


def _mean(weighted: Sequence[tuple[int, int]]) -> Fraction:
    whole = sum(weight for weight, _level in weighted)
    return Fraction(sum(weight * level for weight, level in weighted), whole)
