"""Plans in which something was decided."""

from dataclasses import replace
from datetime import date

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.domain.plan import (
    Action,
    ActionStatus,
    Plan,
    ProgressNote,
    Reason,
    Whose,
)
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.use_cases.plan_contents import PlanContents, ShownAction, ShownReason
from tests.reports import samples
from tests.reports.extremes import extreme_plan

LONG = 20_000  # characters of a note


def chosen(language: str = "nl", text: str = "") -> PlanContents:
    """Return a plan with four actions; where a text is given, people wrote it everywhere."""
    return decided(samples.plan(language), text)


def decided(contents: PlanContents, text: str = "") -> PlanContents:
    """Decide on four actions: one for management, one that is done, one bare, one dropped."""
    first, second, third = contents.result.first_suggestions[:3]
    done = {"owner": text or "Ali", "due_on": date(2026, 12, 31), "status": ActionStatus.DONE}
    theirs = {"whose": Whose.MANAGEMENT, "minutes": 750, "cents": 250_000}
    outcome = {
        "start_small": text or "Groep 1 en 2",
        "with_whom": text or "de ouderraad",
        "taking_part": text or "twee ouders die pas kort hier wonen",
        "start_on": date(2026, 9, 1),
        "minutes": 90,
        "cents": 12_550,
        "now": text or "Brieven gaan alleen in het Nederlands mee.",
        "wanted": text or "Elke ouder begrijpt elke brief.",
        "what_changed": text or "Meer ouders komen naar het gesprek.",
        "who_told": text or "de ouders zelf, op de koffieochtend",
        "progress": (
            ProgressNote("n1", date(2026, 10, 3), text or "Twee brieven zijn herschreven."),
            ProgressNote("n2", date(2026, 11, 2), text or "De ouderraad las mee."),
        ),
    }
    shown = (
        _shown(contents, first, text, **theirs),
        _shown(contents, second, text, third, **done, done_on=date(2026, 12, 20), **outcome),
        ShownAction(Action("own", "p", 2, text or "Samen eten", effort=Effort.LARGE), ()),
        _shown(contents, third, text, status=ActionStatus.DROPPED),
    )
    asked = text or "Vier uur per maand voor de tolk, en een besluit vóór 1 september."
    plan = Plan("p", "org", None, 2026, asked, date(2027, 1, 15))
    noticed = {
        "item-0": Noticed(yes=1, partly=3, no=4, unknown=2),
        "item-3": Noticed(yes=1, partly=1, no=6),
        "item-6": Noticed(yes=4),
    }
    return replace(contents, plan=plan, actions=shown, noticed=noticed)


def many(language: str, count: int, text: str) -> PlanContents:
    """Return a plan with so many actions, awkward texts, and one very long note."""
    contents = decided(extreme_plan(language), text)
    note = ProgressNote("long", date(2026, 10, 3), (text + " ") * (LONG // len(text)))
    filled = contents.actions[1]
    first = replace(filled, action=replace(filled.action, progress=(note,)))
    kept = [each for each in contents.actions if each.action.status is not ActionStatus.DROPPED]
    rest = (kept * (count // len(kept) + 1))[: count - 1]
    return replace(contents, actions=(first, *rest))


def _shown(
    contents: PlanContents, suggestion: Suggestion, text: str, *more: Suggestion, **changes: object
) -> ShownAction:
    item, measure, reader = suggestion.item, suggestion.measure, contents.reader
    action = Action(
        id=item.id,
        plan_id="p",
        place=0,
        title=text or str(reader.measure_title(item, measure)),
        first_step=text or str(reader.first_step(item, measure)),
        sign=text or str(reader.sign(item, measure)),
        effort=measure.effort,
    )
    reasons = tuple(_reason(contents, each) for each in (suggestion, *more))
    return ShownAction(replace(action, **changes), reasons)  # type: ignore[arg-type]


def _reason(contents: PlanContents, suggestion: Suggestion) -> ShownReason:
    item = suggestion.item
    return ShownReason(
        reason=Reason(contents.assessment.id, item.id, suggestion.measure.id),
        checklist_id=contents.checklist.id,
        statement=contents.reader.statement(item),
        choice=answer_to(contents.answers, item.id).choice,
        number=contents.result.items.index(item) + 1,
    )
