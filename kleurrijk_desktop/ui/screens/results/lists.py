"""The lists of the result page: must-haves, what would help most, what to begin with."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import DecidedBy, Item
from kleurrijk_desktop.domain.lifts import Lift
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.results.blocks import between_lines, facts, question_row
from kleurrijk_desktop.ui.screens.results.lift_explanation import lift_explanation
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, led, stack
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.effort import decided_by_name, effort_name
from kleurrijk_desktop.wording.levels import marked_words

Listed = TypeVar("Listed", Lift, Suggestion)


def must_haves(theme: Theme, opened: Opened) -> QWidget | None:
    """Return what must be in place and is not, or None where all of it is."""

    def row(item: Item, detail: str) -> QWidget:
        choice = answer_to(opened.answers, item.id).choice
        return question_row(theme, choice, opened.reader.statement(item), detail)

    found = opened.result.must_haves
    parts: list[QWidget] = []
    if found.below:
        parts.append(PlainLabel(_("Below level 3:")))
        parts += [row(item, _marked(opened, item)) for item in found.below]
    if found.unknown:
        parts.append(PlainLabel(_("Find out this week:")))
        parts += [row(item, _find_out(opened, item)) for item in found.unknown]
    if found.not_applicable:
        parts.append(PlainLabel(_("Doesn't apply to us:")))
        parts += [row(item, reason_words(opened, item)) for item in found.not_applicable]
    return headed(_("Must be in place"), [Card(parts, spacing=8)]) if parts else None


def what_would_help(opened: Opened, count: int) -> QWidget | None:
    """Return the questions whose improvement would help most, or None where none would."""
    shown = opened.result.lifts[:count]
    below = [lift_explanation(opened, shown)] if shown else []
    heading = _("What would help most")
    return _by_who_decides(heading, shown, _lift, opened, below=below)


def suggestions(opened: Opened) -> QWidget | None:
    """Return the first suggestions, or None where there is nothing to improve."""
    heading = _("What we could begin with")
    return _by_who_decides(
        heading, opened.result.first_suggestions, _suggestion, opened, lines=True
    )


def reason_words(opened: Opened, item: Item) -> str:
    """Return why a question does not apply."""
    return answer_to(opened.answers, item.id).reason or _("No reason given")


def ask_words(opened: Opened, item: Item) -> str:
    """Return whom to ask."""
    whom = answer_to(opened.answers, item.id).ask_whom
    return _("Ask: {whom}").format(whom=whom) if whom else _("Nobody to ask is named yet")


def _by_who_decides(
    heading: str,
    listed: Sequence[Listed],
    row: Callable[[Opened, int, Listed], QWidget],
    opened: Opened,
    *,
    lines: bool = False,
    below: Sequence[QWidget] = (),
) -> QWidget | None:
    """Return what the team can do itself and, apart, what others decide; each keeps its place."""
    cards: list[QWidget] = []
    placed: list[tuple[int, Listed]] = list(enumerate(listed, start=1))
    for name, ours in ((_("Ours"), True), (_("For management"), False)):
        rows: list[QWidget] = [
            row(opened, place, each)
            for place, each in placed
            if (each.item.decided_by is DecidedBy.TEAM) is ours
        ]
        if rows:
            parts: list[QWidget] = between_lines(rows) if lines else rows
            cards.append(Card([PlainLabel(name, "item"), *parts], spacing=12 if lines else 8))
    if len(cards) > 1:
        cards.insert(0, PlainLabel(_("The numbers are one order for both lists."), quiet=True))
    return headed(heading, [*cards, *below]) if cards else None


def _lift(opened: Opened, place: int, lift: Lift) -> QWidget:
    parts = [PlainLabel(opened.reader.statement(lift.item))]
    parts.append(PlainLabel(_marked(opened, lift.item), quiet=True))
    if lift.effort:
        parts.append(PlainLabel(effort_name(lift.effort), quiet=True))
    return led(_number(place), [*parts, *_who_decides(lift.item)])


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
    return led(_number(place), [stack([*parts, *_who_decides(item)], spacing=4)])


def _who_decides(item: Item) -> list[QWidget]:
    if item.decided_by is DecidedBy.TEAM:
        return []
    return [PlainLabel(decided_by_name(item.decided_by), quiet=True)]


def _find_out(opened: Opened, item: Item) -> str:
    asked = answer_to(opened.answers, item.id).ask_whom
    return ask_words(opened, item) if asked else _marked(opened, item)


def _marked(opened: Opened, item: Item) -> str:
    return marked_words(answer_to(opened.answers, item.id))


def _number(place: int) -> PlainLabel:
    # i18n: The place in a list, before the text: "1."
    return PlainLabel(_("{place}.").format(place=place), "number", wraps=False)
