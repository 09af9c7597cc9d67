"""The lists of the result page: must-haves, what would help, suggestions, to find out."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import block, card, lines, stack
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.effort import effort_name
from kleurrijk_desktop.wording.levels import choice_label, level_label


def must_haves(opened: Opened) -> QWidget | None:
    """Return what must be in place and is not, or None where all of it is."""
    found = opened.result.must_haves
    parts: list[QWidget] = []
    if found.below:
        parts += [PlainLabel(_("Below level 3:")), *_with_levels(opened, found.below)]
    if found.unknown:
        parts += [PlainLabel(_("Find out this week:")), *_with_levels(opened, found.unknown)]
    if found.not_applicable:
        parts.append(PlainLabel(_("Doesn't apply to us:")))
        parts += [_with_reason(opened, item) for item in found.not_applicable]
    return block(_("Must be in place"), [card(parts)]) if parts else None


def what_would_help(opened: Opened, count: int) -> QWidget | None:
    """Return the questions whose improvement would help most, or None where none would."""
    rows = [
        _("{place}. {statement} (level {level}, {effort})").format(
            place=place,
            statement=opened.reader.statement(lift.item),
            level=lift.level,
            effort=effort_name(lift.effort),
        )
        if lift.effort
        else _("{place}. {statement} (level {level})").format(
            place=place, statement=opened.reader.statement(lift.item), level=lift.level
        )
        for place, lift in enumerate(opened.result.lifts[:count], start=1)
    ]
    return block(_("What would help most"), [card(lines(rows))]) if rows else None


def suggestions(opened: Opened) -> QWidget | None:
    """Return the first suggestions, or None where there is nothing to improve."""
    first = opened.result.first_suggestions
    cards = [_suggestion(opened, place, each) for place, each in enumerate(first, start=1)]
    return block(_("What we could begin with"), cards) if cards else None


def to_find_out(opened: Opened) -> QWidget | None:
    """Return what nobody knew, with whom to ask, or None where everything is known."""
    rows: list[QWidget] = []
    for item in opened.result.to_find_out:
        whom = answer_to(opened.answers, item.id).ask_whom
        statement = opened.reader.statement(item)
        if whom:
            rows.append(
                PlainLabel(_("{statement} Ask: {whom}").format(statement=statement, whom=whom))
            )
        else:
            rows.append(PlainLabel(statement))
    return block(_("To find out"), [card(rows)]) if rows else None


def _with_levels(opened: Opened, items: Sequence[Item]) -> list[QWidget]:
    return [
        PlainLabel(
            # i18n: A question and what is marked at it.
            _("• {statement} ({choice})").format(
                statement=opened.reader.statement(item), choice=_marked(opened, item)
            )
        )
        for item in items
    ]


def _with_reason(opened: Opened, item: Item) -> QWidget:
    reason = answer_to(opened.answers, item.id).reason or _("no reason given")
    return PlainLabel(
        _("• {statement} ({choice})").format(statement=opened.reader.statement(item), choice=reason)
    )


def _marked(opened: Opened, item: Item) -> str:
    choice = answer_to(opened.answers, item.id).choice
    if choice.level is None:
        return choice_label(choice)
    return _("level {level}, {label}").format(level=choice.level, label=level_label(choice.level))


def _suggestion(opened: Opened, place: int, suggestion: Suggestion) -> QWidget:
    reader, item, measure = opened.reader, suggestion.item, suggestion.measure
    title = _("{place}. {title}").format(place=place, title=reader.measure_title(item, measure))
    first_step = _("First step: {step}").format(step=reader.first_step(item, measure))
    why = _("For: {statement}").format(statement=reader.statement(item))
    parts = [
        PlainLabel(title, "item"),
        PlainLabel(first_step),
        PlainLabel(effort_name(measure.effort), quiet=True),
        PlainLabel(why, quiet=True),
    ]
    if suggestion.to_mend:
        parts.append(PlainLabel(_("This must be in place."), quiet=True))
    return card([stack(parts, spacing=4)])
