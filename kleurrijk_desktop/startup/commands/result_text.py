"""A result as people read it in a terminal: words first, the number after them."""

from collections.abc import Iterator

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.points import Number
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.effort import effort_name
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


def result_lines(opened: Opened) -> Iterator[str]:
    """Yield the lines of a result in the current language."""
    overall = opened.result.overall
    yield from _head(opened)
    yield from summary(opened.result, opened.reader, opened.answers)
    yield ""
    yield headline(opened.result)
    if overall.points is not None:
        yield from in_words(overall)
    yield coverage_text(overall.coverage)
    yield from _parts(opened)
    yield from _must_haves(opened)
    yield from _first(opened)
    yield from _to_find_out(opened)


def _head(opened: Opened) -> Iterator[str]:
    row = opened.row
    names = (
        row.organisation.name,
        row.unit.name,
        str(opened.reader.checklist_title(opened.checklist)),
    )
    yield " · ".join([*filter(None, names), date_text(row.assessment.held_on)])
    yield ""


def _parts(opened: Opened) -> Iterator[str]:
    yield from _heading(_("Sections"))
    for part in opened.result.sections:
        yield from _number(str(opened.reader.section_title(part.section)), part.number)
    yield from _heading(_("Goals"))
    for each in opened.result.goals:
        yield from _number(goal_name(each.goal), each.number)


def _number(name: str, number: Number) -> Iterator[str]:
    """Yield a number with what it rests on, and how far it may still move."""
    yield f"{INDENT}{name}: {number_text(number)}"
    yield f"{INDENT * 2}{coverage_text(number.coverage)}"
    if number.points is not None and number.provisional:
        yield f"{INDENT * 2}{provisional_text(number)}"


def _must_haves(opened: Opened) -> Iterator[str]:
    found = opened.result.must_haves
    if found.below:
        yield from _heading(_("To put in place first"))
        for item in found.below:
            yield f"{INDENT}{_with_level(opened, item)}"
    if found.unknown:
        yield from _heading(_("To find out this week"))
        for item in found.unknown:
            yield f"{INDENT}{opened.reader.statement(item)}"
    if found.not_applicable:
        yield from _heading(_("Must be in place, and does not apply to us"))
        for item in found.not_applicable:
            yield f"{INDENT}{_with_reason(opened, item)}"


def _first(opened: Opened) -> Iterator[str]:
    proposed = opened.result.first_suggestions
    if proposed:
        yield from _heading(_("What you could begin with"))
    for place, suggestion in enumerate(proposed, start=1):
        yield f"{INDENT}{place}. {_proposal(opened, suggestion)}"
        yield f"{INDENT}   {_with_level(opened, suggestion.item)}"


def _to_find_out(opened: Opened) -> Iterator[str]:
    if opened.result.to_find_out:
        yield from _heading(_("To find out"))
    for item in opened.result.to_find_out:
        yield f"{INDENT}{opened.reader.statement(item)}"
        whom = answer_to(opened.answers, item.id).why_no_level
        if whom:
            yield f"{INDENT * 2}{_('Ask: {whom}').format(whom=whom)}"


def _proposal(opened: Opened, suggestion: Suggestion) -> str:
    measure = suggestion.measure
    # i18n: a measure and what it asks in time and means, as in "Draw a map (small effort)"
    return _("{measure} ({effort})").format(
        measure=opened.reader.measure_title(suggestion.item, measure),
        effort=effort_name(measure.effort),
    )


def _with_level(opened: Opened, item: Item) -> str:
    return _("“{statement}” is at level {level}").format(
        statement=opened.reader.statement(item), level=answer_to(opened.answers, item.id).level
    )


def _with_reason(opened: Opened, item: Item) -> str:
    statement = str(opened.reader.statement(item))
    reason = answer_to(opened.answers, item.id).why_no_level
    return f"{statement} ({reason})" if reason else statement


def _heading(text: str) -> Iterator[str]:
    yield ""
    yield text
