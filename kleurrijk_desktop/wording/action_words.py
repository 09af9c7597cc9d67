"""An action in a few lines: who and when, what it takes, and what is missing."""

from collections.abc import Iterable, Iterator

from kleurrijk_desktop.domain.plan import Action, ActionStatus, missing
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.effort import effort_name
from kleurrijk_desktop.wording.plan_words import missing_words, status_words
from kleurrijk_desktop.wording.typed_numbers import write_hours, write_money


def action_lines(action: Action) -> list[str]:
    """Return what is known of an action, one line per kind of thing."""
    lines = [_joined(_who_and_when(action)), _joined(_means(action))]
    if action.first_step.strip():
        lines.append(_("First step: {step}").format(step=action.first_step.strip()))
    if action.status is not ActionStatus.TO_DO:
        lines.append(status_words(action))
    if action.what_changed.strip():
        lines.append(_("What changed: {change}").format(change=action.what_changed.strip()))
    return [line for line in lines if line]


def lacking_words(action: Action) -> str:
    """Return what is missing in one line, as in "No owner yet · No date yet"; or nothing."""
    return _joined(map(missing_words, missing(action)))


def _who_and_when(action: Action) -> Iterator[str]:
    if action.owner.strip():
        yield _("Who: {name}").format(name=action.owner.strip())
    if action.due_on is not None:
        yield _("By: {day}").format(day=date_text(action.due_on))


def _means(action: Action) -> Iterator[str]:
    if action.effort is not None:
        yield effort_name(action.effort)
    if action.minutes is not None:
        yield _("{hours} hours").format(hours=write_hours(action.minutes))
    if action.cents is not None:
        # i18n: An amount of money, with the sign where it stands in your language.
        yield _("€ {amount}").format(amount=write_money(action.cents))


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(parts)
