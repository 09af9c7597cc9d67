"""Plans in which something was decided."""

from dataclasses import replace
from datetime import date

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.plan import Action, ActionStatus, Plan, Reason, Whose
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.use_cases.plan_contents import PlanContents, ShownAction, ShownReason
from tests.reports import samples


def chosen(language: str = "nl", text: str = "") -> PlanContents:
    """Return a plan with four actions; where a text is given, people wrote it everywhere."""
    contents = samples.plan(language)
    first, second, third = contents.result.first_suggestions[:3]
    done = {"owner": text or "Ali", "due_on": date(2026, 12, 31), "status": ActionStatus.DONE}
    shown = (
        _shown(contents, first, text, whose=Whose.MANAGEMENT),
        _shown(contents, second, text, third, **done, done_on=date(2026, 12, 20)),
        ShownAction(Action("own", "p", 2, text or "Samen eten", effort=Effort.LARGE), ()),
        _shown(contents, third, text, status=ActionStatus.DROPPED),
    )
    asked = text or "Vier uur per maand voor de tolk, en een besluit vóór 1 september."
    plan = Plan("p", "org", None, 2026, asked, date(2027, 1, 15))
    return replace(contents, plan=plan, actions=shown)


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
