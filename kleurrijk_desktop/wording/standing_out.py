"""Which questions stand out: the strongest and the weakest, in words."""

from collections.abc import Sequence

from kleurrijk_desktop.domain.answers import Answers, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.domain.result import Result
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.levels import level_inside, level_label

_OF_EACH = 2

ScoredItem = tuple[Item, int]  # an item and its level 0–4


def strongest(result: Result, answers: Answers, count: int = _OF_EACH) -> list[ScoredItem]:
    """Return the items with the highest level, heavier ones first; none where all are equal."""
    scored = _scored(result.items, answers)
    best = max((level for _item, level in scored), default=0)
    if not _levels_differ(scored):
        return []
    return _heaviest([pair for pair in scored if pair[1] == best], count)


def weakest(result: Result, answers: Answers, count: int = _OF_EACH) -> list[ScoredItem]:
    """Return the items with the lowest level, heavier ones first; none where all are equal."""
    scored = _scored(result.items, answers)
    worst = min((level for _item, level in scored), default=0)
    if not _levels_differ(scored):
        return []
    return _heaviest([pair for pair in scored if pair[1] == worst], count)


def standing_out(result: Result, reader: Reader, answers: Answers) -> list[str]:
    """Return the strongest and weakest questions in words, or that all have the same level."""
    scored = _scored(result.items, answers)
    if scored and not _levels_differ(scored):
        level = scored[0][1]
        return [
            ngettext(
                "{count} question has a level: {level}, {label}.",
                "All {count} questions with a level have the same one: {level}, {label}.",
                len(scored),
            ).format(count=len(scored), level=level, label=level_label(level))
        ]
    return [
        *(_strong(reader, pair, answers) for pair in strongest(result, answers)),
        *(_weak(reader, pair) for pair in weakest(result, answers)),
    ]


def _strong(reader: Reader, scored: ScoredItem, answers: Answers) -> str:
    item, level = scored
    form = _("Strongest: “{statement}” (level {level}, {label})")
    if level == HIGHEST_LEVEL and not answer_to(answers, item.id).confirmed:
        form = _("Strongest: “{statement}” (level {level}, {label}, not yet confirmed)")
    return form.format(statement=reader.statement(item), level=level, label=level_inside(level))


def _weak(reader: Reader, scored: ScoredItem) -> str:
    item, level = scored
    return _("Weakest: “{statement}” (level {level}, {label})").format(
        statement=reader.statement(item), level=level, label=level_inside(level)
    )


def _scored(items: Sequence[Item], answers: Answers) -> list[ScoredItem]:
    return [
        (item, level) for item in items if (level := answer_to(answers, item.id).level) is not None
    ]


def _levels_differ(scored: Sequence[ScoredItem]) -> bool:
    return len({level for _item, level in scored}) > 1


def _heaviest(scored: list[ScoredItem], count: int) -> list[ScoredItem]:
    return sorted(scored, key=lambda pair: -pair[0].weight)[:count]
