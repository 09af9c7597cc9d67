"""The actions of a plan in large print: each with all that is known, and lines for what is not."""

from collections.abc import Iterable, Sequence

from kleurrijk_desktop.domain.plan import Action, ActionStatus
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.facts import text_fact
from kleurrijk_desktop.reports.large_print import (
    LABEL,
    LARGE,
    LARGE_ACTION,
    TEXT,
    add_boxes,
    add_strip,
)
from kleurrijk_desktop.reports.tagging import Document, Words
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import ShownAction, ShownReason
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.effort import effort_name
from kleurrijk_desktop.wording.plan_words import status_name, status_words, whose_name
from kleurrijk_desktop.wording.typed_numbers import write_hours, write_money

_BESIDE = 2  # boxes in one line

Fact = tuple[str, str]  # a label, and what is known of it or nothing


def short_action(document: Document, number: int, action: Action) -> None:
    """Add what is to be done, by whom and when."""
    document.paragraph(f"{number}. {action.title}", LABEL)
    document.add(text_fact(_("Who:"), action.owner, LARGE))
    document.add(text_fact(_("Ready by:"), _day(action), LARGE))
    document.paragraph(f"{whose_name(action.whose)} · {status_words(action)}", TEXT)


def add_action(document: Document, number: int, shown: ShownAction) -> None:
    """Add all of an action under a heading."""
    action = shown.action
    document.heading(2, f"{number}. {action.title}", LARGE_ACTION)
    kind = [whose_name(action.whose)]
    if action.effort is not None:
        kind.append(effort_name(action.effort))
    document.paragraph(" · ".join(kind), TEXT)
    for each in shown.reasons:
        _add_reason(document, each)
    for facts in _facts(action):
        _add_facts(document, facts)
    _add_boxes(document, action.status)
    if action.progress:
        document.items(
            [
                [Words(date_text(note.written_on), bold=True), f" {note.note.strip()}"]
                for note in action.progress
            ],
            TEXT,
        )
    done = date_text(action.done_on) if action.done_on else ""
    document.add(text_fact(_("Done on:"), done, LARGE))
    document.add(text_fact(_("What changed:"), action.what_changed, LARGE))
    document.add(text_fact(_("Who told us:"), action.who_told, LARGE))


def _add_reason(document: Document, shown: ShownReason) -> None:
    words: list[str | Words] = [content_words(shown.statement)]
    if shown.number is not None:
        question = _("Question {number}").format(number=shown.number)
        words = [Words(f"{question}.", bold=True), " ", *words]
    add_strip(document, shown.choice)
    document.paragraph(words, TEXT)


def _facts(action: Action) -> Iterable[Sequence[Fact]]:
    """Return what is told of an action, in lines; what is short stands in one with another."""
    start = date_text(action.start_on) if action.start_on else ""
    return (
        [(_("Where we start small:"), action.start_small)],
        [(_("First step:"), action.first_step)],
        [(_("Who:"), action.owner)],
        [(_("With whom:"), action.with_whom)],
        [(_("Who of the people it is about:"), action.taking_part)],
        [(_("Start:"), start), (_("Ready by:"), _day(action))],
        [
            (_("Hours of work:"), write_hours(action.minutes)),
            (_("Money in euros:"), write_money(action.cents)),
        ],
        [(_("How it is now:"), action.now)],
        [(_("How we want it to be:"), action.wanted)],
        [(_("Sign of success:"), action.sign)],
    )


def _add_facts(document: Document, facts: Sequence[Fact]) -> None:
    """Add facts in one line where all of them are known, else each in a line of its own."""
    if len(facts) == 1 or not all(text for _label, text in facts):
        for label, text in facts:
            document.add(text_fact(label, text, LARGE))
        return
    told = [(" · ", Words(label, bold=True), f" {text}") for label, text in facts]
    document.paragraph([each for part in told for each in part][1:], TEXT)


def _add_boxes(document: Document, status: ActionStatus) -> None:
    """Add the boxes in lines, each line told with the box that is ticked in it."""
    every = list(ActionStatus)
    for first in range(0, len(every), _BESIDE):
        line = every[first : first + _BESIDE]
        names = [status_name(each) for each in line]
        said = _("The boxes: {all}.").format(all=", ".join(names))
        ticked = line.index(status) if status in line else None
        if ticked is not None:
            said = _("Box ticked: {status}. The boxes: {all}.").format(
                status=names[ticked], all=", ".join(names)
            )
        add_boxes(document, names, ticked, said)


def _day(action: Action) -> str:
    return date_text(action.due_on) if action.due_on is not None else ""
