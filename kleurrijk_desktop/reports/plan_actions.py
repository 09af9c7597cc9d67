"""The actions in a plan: what, why, who and when; what is not known is a line to fill in."""

from collections.abc import Sequence

from kleurrijk_desktop.domain.plan import Action, ActionStatus, Whose
from kleurrijk_desktop.reports.looks import BODY, PAGE, RULE, RULES, SECTION, WHO, Details
from kleurrijk_desktop.reports.plan_why import why, why_width
from kleurrijk_desktop.reports.tagging import (
    Cell,
    CellContent,
    Document,
    FillIn,
    Paragraph,
    Scope,
    Words,
)
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents, ShownAction
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.effort import effort_name
from kleurrijk_desktop.wording.plan_words import status_words, whose_name


def add_actions(document: Document, contents: PlanContents, details: Details) -> None:
    """Add the table of what was decided, and what is asked of those who read it."""
    shown = contents.printed_actions
    reasons = [each.statement for action in shown for each in action.reasons]
    middle = why_width(reasons, details)
    widths = (PAGE.text_width - middle - WHO, middle, WHO)
    rows = [_row(number, each, details, middle) for number, each in enumerate(shown, start=1)]
    document.table(_header(details), rows, widths, RULES)
    if contents.plan is not None and contents.plan.asked.strip():
        document.heading(2, _("What we ask of you"), SECTION)
        document.paragraph(contents.plan.asked.strip(), BODY)


def _header(details: Details) -> Sequence[Cell]:
    texts = (_("What we do"), _("Why"), _("Who and when"))
    return [Cell((Paragraph(text, details.column),), Scope.COLUMN) for text in texts]


def _row(number: int, shown: ShownAction, details: Details, middle: float) -> Sequence[Cell]:
    return (
        _what(number, shown.action, details),
        _why(shown, details, middle),
        _who(shown.action, details),
    )


def _what(number: int, action: Action, details: Details) -> Cell:
    return Cell(
        (
            Paragraph(f"{number}. {action.title}", details.measure),
            _said(_("First step:"), action.first_step, details),
            # i18n: A label: what will be noticed when the suggestion has worked; one word.
            _said(_("Sign:"), action.sign, details),
        )
    )


def _said(label: str, text: str, details: Details) -> CellContent:
    if not text.strip():
        return FillIn(label, details.by_hand, RULE)
    return Paragraph([Words(label, bold=True), " ", text.strip()], details.text)


def _why(shown: ShownAction, details: Details, width: float) -> Cell:
    if not shown.reasons:
        # i18n: Why an action is in the plan that answers to no question of the checklist.
        return Cell((Paragraph(_("Our own idea"), details.text),))
    blocks = [
        part
        for each in shown.reasons
        for part in why(each.choice, each.number, each.statement, details, width)
    ]
    return Cell(tuple(blocks))


def _who(action: Action, details: Details) -> Cell:
    lines: list[CellContent] = []
    if action.whose is Whose.MANAGEMENT:
        lines.append(Paragraph(whose_name(action.whose), details.label))
    if action.effort is not None:
        lines.append(Paragraph(effort_name(action.effort), details.text))
    lines += [_owner(action, details), _due(action, details)]
    if action.status is not ActionStatus.TO_DO:
        lines.append(Paragraph(status_words(action), details.text))
    return Cell(tuple(lines))


def _owner(action: Action, details: Details) -> CellContent:
    if action.owner.strip():
        return Paragraph(_("Who: {name}").format(name=action.owner.strip()), details.text)
    # i18n: A label with a line behind it to write on: one short word if you can.
    return FillIn(_("Who"), details.by_hand, RULE)


def _due(action: Action, details: Details) -> CellContent:
    if action.due_on is not None:
        return Paragraph(_("By: {day}").format(day=date_text(action.due_on)), details.text)
    # i18n: A label with a line behind it to write on: one short word if you can.
    return FillIn(_("By when"), details.by_hand, RULE)
