"""When an organisation is proposed to look at its plan again."""

from collections.abc import Iterable, Sequence
from datetime import date

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.next_date import NextDate, next_date
from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.domain.suggestions import FIRST
from kleurrijk_desktop.use_cases.opened import Opened


def look_again(assessments: Iterable[Opened], actions: Sequence[Action]) -> NextDate | None:
    """Return the first of the dates that the assessments propose, or None without any.

    None of them is before the last due date among the first six actions.
    """
    due = [action.due_on for action in actions[:FIRST] if action.due_on is not None]
    proposed = [_proposed(opened, max(due, default=None)) for opened in assessments]
    return min(proposed, key=lambda each: each.on, default=None)


def _proposed(opened: Opened, last_due: date | None) -> NextDate:
    result = opened.result
    levels = [
        level
        for item in result.items
        if item.must_have and (level := answer_to(opened.answers, item.id).level) is not None
    ]
    return next_date(
        opened.row.assessment.held_on,
        result.overall.coverage,
        lowest_must_have=min(levels, default=None),
        planning_month=opened.row.organisation.planning_month,
        last_due=last_due,
    )
