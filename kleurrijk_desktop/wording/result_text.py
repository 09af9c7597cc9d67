"""A result as plain text, for a terminal and for the clipboard: words before numbers."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.answers import Answers, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.points import Number
from kleurrijk_desktop.domain.result import Result
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.effort import effort_inside
from kleurrijk_desktop.wording.goals import goal_name
from kleurrijk_desktop.wording.result_words import (
    coverage_text,
    headline,
    in_words,
    number_text,
    provisional_text,
    summary,
)

INDENT = "  "


@dataclass(frozen=True, slots=True)
class ToldResult:
    """A result with all that is needed to tell it; `head` says of whom and when it is."""

    head: str
    result: Result
    reader: Reader
    answers: Answers


def head_of(names: Iterable[str], held_on: date) -> str:
    """Return the first line of a result: who, what and when."""
    return " · ".join([*filter(None, names), date_text(held_on)])


def result_lines(told: ToldResult) -> Iterator[str]:
    """Yield the lines of a result in the current language."""
    overall = told.result.overall
    yield told.head
    yield ""
    yield from summary(told.result, told.reader, told.answers)
    yield ""
    yield headline(told.result)
    if overall.points is not None:
        yield from in_words(overall)
    yield coverage_text(overall.coverage)
    yield from _parts(told)
    yield from _must_haves(told)
    yield from _first(told)
    yield from _to_find_out(told)


def _parts(told: ToldResult) -> Iterator[str]:
    yield from _heading(_("Sections"))
    for part in told.result.sections:
        yield from _number(str(told.reader.section_title(part.section)), part.number)
    yield from _heading(_("Goals"))
    for each in told.result.goals:
        yield from _number(goal_name(each.goal), each.number)


def _number(name: str, number: Number) -> Iterator[str]:
    """Yield a number with what it rests on, and how far it may still move."""
    yield f"{INDENT}{name}: {number_text(number)}"
    yield f"{INDENT * 2}{coverage_text(number.coverage)}"
    if number.points is not None and number.provisional:
        yield f"{INDENT * 2}{provisional_text(number)}"


def _must_haves(told: ToldResult) -> Iterator[str]:
    found = told.result.must_haves
    if found.below:
        yield from _heading(_("To put in place first"))
        for item in found.below:
            yield f"{INDENT}{_with_level(told, item)}"
    if found.unknown:
        yield from _heading(_("To find out this week"))
        for item in found.unknown:
            yield f"{INDENT}{told.reader.statement(item)}"
    if found.not_applicable:
        yield from _heading(_("Must be in place, and does not apply to us"))
        for item in found.not_applicable:
            yield f"{INDENT}{_with_reason(told, item)}"


def _first(told: ToldResult) -> Iterator[str]:
    proposed = told.result.first_suggestions
    if proposed:
        yield from _heading(_("What you could begin with"))
    for place, suggestion in enumerate(proposed, start=1):
        yield f"{INDENT}{place}. {_proposal(told, suggestion)}"
        yield f"{INDENT}   {_with_level(told, suggestion.item)}"


def _to_find_out(told: ToldResult) -> Iterator[str]:
    if told.result.to_find_out:
        yield from _heading(_("To find out"))
    for item in told.result.to_find_out:
        yield f"{INDENT}{told.reader.statement(item)}"
        whom = answer_to(told.answers, item.id).why_no_level
        if whom:
            yield f"{INDENT * 2}{_('Ask: {whom}').format(whom=whom)}"


def _proposal(told: ToldResult, suggestion: Suggestion) -> str:
    measure = suggestion.measure
    # i18n: a measure and what it asks in time and means, as in "Draw a map (small effort)"
    return _("{measure} ({effort})").format(
        measure=told.reader.measure_title(suggestion.item, measure),
        effort=effort_inside(measure.effort),
    )


def _with_level(told: ToldResult, item: Item) -> str:
    return _("“{statement}” is at level {level}").format(
        statement=told.reader.statement(item), level=answer_to(told.answers, item.id).level
    )


def _with_reason(told: ToldResult, item: Item) -> str:
    statement = str(told.reader.statement(item))
    reason = answer_to(told.answers, item.id).why_no_level
    return f"{statement} ({reason})" if reason else statement


def _heading(text: str) -> Iterator[str]:
    yield ""
    yield text
