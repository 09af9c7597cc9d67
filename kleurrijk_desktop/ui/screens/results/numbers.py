"""The numbers of a result: of all questions, of each section, of each goal."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.points import Number
from kleurrijk_desktop.domain.result import GoalNumber, SectionNumber
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import Add, across
from kleurrijk_desktop.ui.screens.results.number_part import NumberPart
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.explained_number import NumberOf
from kleurrijk_desktop.ui.widgets.hairline import hairline
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, stack
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.goals import goal_name
from kleurrijk_desktop.wording.result_words import (
    coverage_text,
    headline,
    in_words,
    number_text,
    provisional_text,
)


def whole_number(opened: Opened) -> QWidget:
    """Return the number of all questions: words, then what it rests on."""
    result = opened.result
    number = result.overall
    sentences: list[QWidget] = [PlainLabel(headline(result), "item")]
    if number.points is not None:
        sentences += [PlainLabel(each) for each in in_words(number)]
    sentences.append(PlainLabel(coverage_text(number.coverage)))
    of = NumberOf(_("All questions"), number, result.items, opened.answers, opened.reader)
    return Card([NumberPart(of, sentences)])


def section_numbers(opened: Opened, add: Add) -> Iterator[None]:
    """Add the numbers of the sections, one before each time that this yields."""

    def of(section: SectionNumber) -> NumberOf:
        name = opened.reader.section_title(section.section)
        return NumberOf(name, section.number, section.items, opened.answers, opened.reader)

    return _numbers(_("Sections"), map(of, opened.result.sections), add)


def goal_numbers(opened: Opened, add: Add) -> Iterator[None]:
    """Add the numbers of the goals that questions in scope are about."""

    def of(goal: GoalNumber) -> NumberOf:
        name = goal_name(goal.goal)
        return NumberOf(name, goal.number, goal.items, opened.answers, opened.reader)

    return _numbers(_("Goals"), (of(each) for each in opened.result.goals if each.items), add)


def _numbers(heading: str, numbers: Iterable[NumberOf], add: Add) -> Iterator[None]:
    card = Card(spacing=12)
    add(headed(heading, [card]))
    known = list(numbers)
    with_points = [of for of in known if of.number.points is not None]
    parts: list[Callable[[], QWidget]] = [partial(_number, of) for of in with_points]
    without = [of.name for of in known if of.number.points is None]
    if without:
        parts.append(partial(_without_number, without))
    for place, make in enumerate(parts):
        if place:
            card.column.addWidget(hairline())
        card.column.addWidget(make())
        yield


def _number(of: NumberOf) -> QWidget:
    return NumberPart(of, [_in_one_row(of), *_rests_on(of.number)])


def _without_number(names: Sequence[Text | str]) -> QWidget:
    """Name together what has too few levels, as most sections have on the short path."""
    where = _("Their questions stand under “Question by question”.")
    said = PlainLabel(_("Too few questions with a level for a number:"))
    return stack([said, *map(PlainLabel, names), PlainLabel(where, quiet=True)], spacing=4)


def _in_one_row(of: NumberOf) -> QWidget:
    return across(PlainLabel(of.name), PlainLabel(number_text(of.number), wraps=False))


def _rests_on(number: Number) -> list[QWidget]:
    sentences = [coverage_text(number.coverage)]
    if number.provisional and number.span is not None:
        sentences.append(provisional_text(number))
    return [PlainLabel(each, quiet=True) for each in sentences]
