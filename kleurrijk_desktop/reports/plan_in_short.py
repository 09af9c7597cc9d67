"""The plan in short: where we stand in a few sentences, what we do, and what we ask."""

from collections.abc import Sequence

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.plan import Action, ActionStatus, Whose
from kleurrijk_desktop.reports.asked import add_asked
from kleurrijk_desktop.reports.chart_drawing import strip_figure
from kleurrijk_desktop.reports.looks import BODY, LEAD, PAGE, RULE, RULES, SECTION, Details
from kleurrijk_desktop.reports.plan_result import numbers_text
from kleurrijk_desktop.reports.tagging import (
    Cell,
    CellContent,
    Document,
    FillIn,
    Paragraph,
    Scope,
)
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.use_cases.plan_contents import PlanContents, ShownAction
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.must_have_words import must_have_sentences
from kleurrijk_desktop.wording.plan_words import decided_words, status_words, whose_name
from kleurrijk_desktop.wording.result_words import in_words

_LEVEL, _OWNER, _DUE = 92.0, 96.0, 92.0
_STRIP = 11.0


def add_in_short(document: Document, contents: PlanContents, details: Details, rows: int) -> None:
    """Add the plan in short, with at most so many of its actions."""
    shown = contents.printed_actions
    document.heading(2, _("In short"), SECTION)
    document.paragraph(in_words(contents.result.overall)[0], LEAD)
    document.paragraph(numbers_text(contents.result), BODY)
    sentences = must_have_sentences(contents.result.must_haves)
    sentences.append(decided_words([each.action for each in shown]))
    document.paragraph(" ".join(sentences), BODY)
    document.heading(2, _("What we do"), SECTION)
    widths = (PAGE.text_width - _LEVEL - _OWNER - _DUE, _LEVEL, _OWNER, _DUE)
    target = contents.assessment.target
    cells = [
        _row(number, each, target, details) for number, each in enumerate(shown[:rows], start=1)
    ]
    document.table(_header(details), cells, widths, RULES)
    if rows < len(shown):
        document.paragraph(_more(len(shown) - rows), details.text)
    add_asked(document, contents, details)


def _more(count: int) -> str:
    return ngettext(
        "And {count} more, on the pages that follow.",
        "And {count} more, on the pages that follow.",
        count,
    ).format(count=count)


def _header(details: Details) -> Sequence[Cell]:
    texts = (_("Priority"), _("Level now (wanted)"), _("Who"), _("Ready by"))
    return [Cell((Paragraph(text, details.column),), Scope.COLUMN) for text in texts]


def _row(number: int, shown: ShownAction, target: int, details: Details) -> Sequence[Cell]:
    return (
        Cell((Paragraph(f"{number}. {shown.action.title}", details.measure),)),
        Cell(_level(shown, target, details)),
        Cell(_owner(shown.action, details)),
        Cell(_due(shown.action, details)),
    )


def _level(shown: ShownAction, target: int, details: Details) -> tuple[CellContent, ...]:
    if not shown.reasons:
        # i18n: Why an action is in the plan that answers to no question of the checklist.
        return (Paragraph(_("Our own idea"), details.text),)
    choice = min((each.choice for each in shown.reasons), key=_lowest_first)
    strip = strip_figure(choice, _STRIP)
    if choice.level is not None and choice.level >= target:
        return (strip,)
    # i18n: The level 1 to 4 that an organisation wants to reach, in a narrow column.
    return (strip, Paragraph(_("(level {level})").format(level=target), details.text))


def _lowest_first(choice: Choice) -> tuple[bool, int]:
    return choice.level is None, choice.level or 0


def _owner(action: Action, details: Details) -> tuple[CellContent, ...]:
    whose = (
        (Paragraph(whose_name(action.whose), details.text),)
        if action.whose is Whose.MANAGEMENT
        else ()
    )
    if action.owner.strip():
        return (*whose, Paragraph(action.owner.strip(), details.text))
    # i18n: A label with a line behind it to write on: one short word if you can.
    return (*whose, FillIn(_("Who"), details.by_hand, RULE))


def _due(action: Action, details: Details) -> tuple[CellContent, ...]:
    status = (
        (Paragraph(status_words(action), details.text),)
        if action.status is not ActionStatus.TO_DO
        else ()
    )
    if action.due_on is not None:
        return (Paragraph(date_text(action.due_on), details.text), *status)
    # i18n: A label with a line behind it to write on: one short word if you can.
    return (FillIn(_("By when"), details.by_hand, RULE), *status)
