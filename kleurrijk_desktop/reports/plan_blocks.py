"""The actions one by one, each with all that is known of it and lines for what is not."""

from functools import partial

from kleurrijk_desktop.domain.plan import Action, ActionStatus
from kleurrijk_desktop.reports.chart_drawing import strip_figure
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.facts import text_fact
from kleurrijk_desktop.reports.hand_marks import TickBoxes, WritingLine
from kleurrijk_desktop.reports.looks import ACTION, PAGE
from kleurrijk_desktop.reports.looks import READING as DETAILS
from kleurrijk_desktop.reports.tagging import (
    Artifact,
    CellContent,
    Columns,
    Document,
    Figure,
    Paragraph,
    Words,
)
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents, ShownAction, ShownReason
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.effort import effort_name
from kleurrijk_desktop.wording.plan_words import status_name, whose_name
from kleurrijk_desktop.wording.typed_numbers import write_hours, write_money

_STRIP = 11.0
_BESIDE_STRIP = 8.0
_LINES = 2


def add_blocks(document: Document, contents: PlanContents) -> None:
    """Add a block for every action; none is cut that fits on a page."""
    for number, shown in enumerate(contents.printed_actions, start=1):
        document.together(partial(_add_block, document, number, shown))


def _add_block(document: Document, number: int, shown: ShownAction) -> None:
    action = shown.action
    document.heading(2, f"{number}. {action.title}", ACTION)
    kind = [whose_name(action.whose)]
    if action.effort is not None:
        kind.append(effort_name(action.effort))
    document.paragraph(" · ".join(kind), DETAILS.text)
    for each in shown.reasons:
        document.add(_reason(each))
    document.add(text_fact(_("Where we start small:"), action.start_small, DETAILS))
    document.add(text_fact(_("First step:"), action.first_step, DETAILS))
    document.add(_people_and_means(action))
    taking_part = _("Who of the people it is about:")
    document.add(text_fact(taking_part, action.taking_part, DETAILS))
    document.add(text_fact(_("How it is now:"), action.now, DETAILS))
    document.add(text_fact(_("How we want it to be:"), action.wanted, DETAILS))
    document.add(text_fact(_("Sign of success:"), action.sign, DETAILS))
    _add_progress(document, action)


def _reason(shown: ShownReason) -> Columns:
    strip = strip_figure(shown.choice, _STRIP)
    words: list[str | Words] = [content_words(shown.statement)]
    if shown.number is not None:
        question = _("Question {number}").format(number=shown.number)
        words = [Words(f"{question}.", bold=True), " ", *words]
    beside = strip.drawing.width + _BESIDE_STRIP
    widths = (beside, PAGE.text_width - beside)
    return Columns(((strip,), (Paragraph(words, DETAILS.text),)), widths, 0)


def _people_and_means(action: Action) -> Columns:
    start, due = (day and date_text(day) for day in (action.start_on, action.due_on))
    people = (
        text_fact(_("Who:"), action.owner, DETAILS),
        text_fact(_("With whom:"), action.with_whom, DETAILS),
        text_fact(_("Hours of work:"), write_hours(action.minutes), DETAILS),
    )
    means = (
        text_fact(_("Start:"), start or "", DETAILS),
        text_fact(_("Ready by:"), due or "", DETAILS),
        text_fact(_("Money in euros:"), write_money(action.cents), DETAILS),
    )
    half = PAGE.text_width / 2
    return Columns((people, means), (half, half))


def _add_progress(document: Document, action: Action) -> None:
    document.add(_status(action))
    if action.progress:
        document.items(
            [
                [Words(date_text(note.written_on), bold=True), f" {note.note.strip()}"]
                for note in action.progress
            ],
            DETAILS.text,
        )
    done = date_text(action.done_on) if action.done_on else ""
    document.add(text_fact(_("Done on:"), done, DETAILS))
    document.add(text_fact(_("What changed:"), action.what_changed, DETAILS))
    document.add(text_fact(_("Who told us:"), action.who_told, DETAILS))
    lines: list[CellContent] = [Artifact(WritingLine(PAGE.text_width)) for _line in range(_LINES)]
    for line in lines:
        document.add(line)


def _status(action: Action) -> Figure:
    words = [status_name(each) for each in ActionStatus]
    # i18n: What a row of boxes shows to those who do not see it; {all} are the words at the boxes.
    described = _("Box ticked: {status}. The boxes: {all}.").format(
        status=status_name(action.status), all=", ".join(words)
    )
    return Figure(TickBoxes(words, list(ActionStatus).index(action.status)), described)
