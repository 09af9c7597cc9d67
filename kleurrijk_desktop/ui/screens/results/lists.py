"""The lists of the result page: must-haves, what would help, suggestions, to find out."""

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import (
    between_lines,
    facts,
    question_row,
)
from kleurrijk_desktop.ui.screens.results.level_words import marked_words
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, led, stack
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.effort import effort_name


def must_haves(theme: Theme, opened: Opened) -> QWidget | None:
    """Return what must be in place and is not, or None where all of it is."""

    def row(item: Item, detail: str) -> QWidget:
        choice = answer_to(opened.answers, item.id).choice
        return question_row(theme, choice, opened.reader.statement(item), detail)

    found = opened.result.must_haves
    parts: list[QWidget] = []
    if found.below:
        parts.append(PlainLabel(_("Below level 3:")))
        parts += [row(item, marked_words(opened, item)) for item in found.below]
    if found.unknown:
        parts.append(PlainLabel(_("Find out this week:")))
        parts += [row(item, _find_out(opened, item)) for item in found.unknown]
    if found.not_applicable:
        parts.append(PlainLabel(_("Doesn't apply to us:")))
        parts += [row(item, _reason(opened, item)) for item in found.not_applicable]
    return headed(_("Must be in place"), [Card(parts, spacing=8)]) if parts else None


def what_would_help(opened: Opened, count: int) -> QWidget | None:
    """Return the questions whose improvement would help most, or None where none would."""
    rows = []
    for place, lift in enumerate(opened.result.lifts[:count], start=1):
        parts = [PlainLabel(opened.reader.statement(lift.item))]
        parts.append(PlainLabel(marked_words(opened, lift.item), quiet=True))
        if lift.effort:
            parts.append(PlainLabel(effort_name(lift.effort), quiet=True))
        rows.append(led(_number(place), parts))
    return headed(_("What would help most"), [Card(rows, spacing=8)]) if rows else None


def suggestions(opened: Opened) -> QWidget | None:
    """Return the first suggestions, or None where there is nothing to improve."""
    first = opened.result.first_suggestions
    rows = [_suggestion(opened, place, each) for place, each in enumerate(first, start=1)]
    if not rows:
        return None
    return headed(_("What we could begin with"), [Card(between_lines(rows), spacing=12)])


def to_find_out(opened: Opened) -> QWidget | None:
    """Return what nobody knew, with whom to ask, or None where everything is known."""
    rows = [
        stack(
            [
                PlainLabel(opened.reader.statement(item)),
                PlainLabel(_ask(opened, item), quiet=True),
            ],
            spacing=0,
        )
        for item in opened.result.to_find_out
    ]
    return headed(_("To find out"), [Card(rows, spacing=8)]) if rows else None


def _find_out(opened: Opened, item: Item) -> str:
    asked = answer_to(opened.answers, item.id).ask_whom
    return _ask(opened, item) if asked else marked_words(opened, item)


def _ask(opened: Opened, item: Item) -> str:
    whom = answer_to(opened.answers, item.id).ask_whom
    return _("Ask: {whom}").format(whom=whom) if whom else _("Nobody to ask is named yet")


def _reason(opened: Opened, item: Item) -> str:
    return answer_to(opened.answers, item.id).reason or _("No reason given")


def _suggestion(opened: Opened, place: int, suggestion: Suggestion) -> QWidget:
    reader, item, measure = opened.reader, suggestion.item, suggestion.measure
    named = facts(
        [
            (_("First step"), reader.first_step(item, measure)),
            (_("For"), reader.statement(item)),
        ]
    )
    effort = PlainLabel(effort_name(measure.effort), quiet=True)
    parts = [PlainLabel(reader.measure_title(item, measure), "item"), named, effort]
    if suggestion.to_mend:
        parts.append(PlainLabel(_("This must be in place."), quiet=True))
    return led(_number(place), [stack(parts, spacing=4)])


def _number(place: int) -> PlainLabel:
    # i18n: The place in a list, before the text: "1."
    return PlainLabel(_("{place}.").format(place=place), "number", wraps=False)
