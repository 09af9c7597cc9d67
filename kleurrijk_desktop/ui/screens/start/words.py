"""The sentences of the start page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.assessment import Scope, Status
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.use_cases.start_page import Begun
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.organisations import unit_words

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.checklists import Offer


def progress_words(begun: Begun) -> str:
    """Return how far an assessment has come and what is left."""
    coverage = begun.coverage
    answered = ngettext(
        "{answered} of {count} question answered",
        "{answered} of {count} questions answered",
        coverage.in_scope,
    ).format(answered=coverage.in_scope - coverage.open, count=coverage.in_scope)
    finished_on = begun.listed.row.assessment.finished_on
    if finished_on is not None:
        # i18n: For example "13 of 14 questions answered. Finished on 22 November 2026".
        return _("{answered}. Finished on {day}").format(
            answered=answered, day=date_text(finished_on)
        )
    if not coverage.open:
        return answered
    left = ngettext("about {count} minute", "about {count} minutes", begun.minutes_left).format(
        count=begun.minutes_left
    )
    # i18n: For example "5 of 11 questions answered, 6 left, about 4 minutes".
    return _("{answered}, {left} left, {time}").format(
        answered=answered, left=coverage.open, time=left
    )


def path_words(begun: Begun) -> str:
    """Return the path, the day and the unit of an assessment in one line."""
    row = begun.listed.row
    path = _("Short path") if row.assessment.scope is Scope.SHORT else _("All questions")
    # i18n: For example "Short path · 22 November 2026 · The whole organisation".
    return _("{path} · {day} · {unit}").format(
        path=path, day=date_text(row.assessment.held_on), unit=unit_words(row.unit)
    )


def can_be_finished(begun: Begun) -> bool:
    """Say whether all that is left to do is to check the answers and to finish."""
    return begun.listed.row.assessment.status is Status.OPEN and not begun.coverage.open


def can_be_followed(begun: Begun, assessments: Sequence[Begun]) -> bool:
    """Say whether it is finished, and the first of its unit and checklist in a list."""

    def line(each: Begun) -> tuple[str, str]:
        return each.listed.row.unit.id, each.listed.row.checklist_id

    newest = next(each for each in assessments if line(each) == line(begun))
    return newest is begun and begun.listed.row.assessment.status is Status.FINISHED


def go_on_words(begun: Begun) -> str:
    """Return what the button says that leads on: to the questions, or to the end of them."""
    if begun.listed.row.assessment.status is not Status.OPEN:
        return _("Look at the answers")
    if can_be_finished(begun):
        return _("Check and finish")
    return _("Go on") if begun.coverage.open < begun.coverage.in_scope else _("Begin")


def scope_words(scope: Scope, offer: "Offer") -> str:
    """Return what a path asks: how many questions and how many minutes."""
    count, minutes = offer.items[scope], offer.minutes[scope]
    if scope is Scope.SHORT:
        return ngettext(
            "Short path: {count} question, about {minutes} minutes",
            "Short path: {count} questions, about {minutes} minutes",
            count,
        ).format(count=count, minutes=minutes)
    return ngettext(
        "All questions: {count} question, about {minutes} minutes",
        "All questions: {count} questions, about {minutes} minutes",
        count,
    ).format(count=count, minutes=minutes)
