"""The record of a group session: what was agreed, parked, found important, and what we do."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.sessions.agreement import verdict
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.reports.chart_drawing import strip_figure
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.facts import fact
from kleurrijk_desktop.reports.framing import add_colophon_with_heading, begun
from kleurrijk_desktop.reports.looks import ACTION, NEXT, PAGE, PART, READING, SECTION
from kleurrijk_desktop.reports.others import add_others
from kleurrijk_desktop.reports.plan import look_again_words
from kleurrijk_desktop.reports.plan_head import add_facts
from kleurrijk_desktop.reports.tagging import Columns, Document, Inline, Paragraph, Words
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.use_cases.plan_contents import ShownAction
from kleurrijk_desktop.use_cases.session_record import RecordContents
from kleurrijk_desktop.wording.counts import count_text
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.session_words import (
    agreed_rule,
    agreed_text,
    counts_line,
    group_text,
    verdict_text,
)

_STRIP = 11.0
_BESIDE_STRIP = 8.0
_TEXT = replace(READING.text, after=2)


def session_record_document(contents: RecordContents) -> Document:
    """Compose the record in the current language."""
    document = _begun(contents)
    _add_head(document, contents)
    _add_agreed(document, contents)
    _add_undecided(document, contents)
    _add_priorities(document, contents)
    _add_actions(document, contents)
    add_others(document, contents.known)
    document.heading(2, _("Next look"), SECTION)
    document.paragraph(look_again_words(contents.known), NEXT)
    add_colophon_with_heading(document, contents.known)
    return document


def _begun(contents: RecordContents) -> Document:
    name = contents.known.organisation.name
    title = _("Record of the group session of {organisation}").format(organisation=name)
    footer = _("{organisation} · Record of the group session · {date}").format(
        organisation=name, date=date_text(contents.held_on)
    )
    return begun(title, footer, contents.known)


def _add_head(document: Document, contents: RecordContents) -> None:
    setup = contents.session.setup
    add_facts(document, contents.known, READING)
    held = [f"{date_text(contents.held_on)}. {group_text(contents.session)}"]
    document.add(fact(_("Session:"), held, READING))
    if setup.group.strip():
        document.add(fact(_("Group:"), [setup.group.strip()], READING))
    document.add(fact(_("What we call agreed:"), [agreed_rule(setup.threshold)], READING))
    document.paragraph(_promise(), replace(_TEXT, before=4))


def _promise() -> str:
    return _(
        "The group chose each level itself. Votes were given in silence, and nobody's vote is "
        "known."
    )


def _add_agreed(document: Document, contents: RecordContents) -> None:
    if contents.agreed:
        document.heading(2, _("What we agreed"), SECTION)
    for item in contents.agreed:
        document.together(partial(_add_agreement, document, contents, item))


def _add_agreement(document: Document, contents: RecordContents, item: Item) -> None:
    agreement = contents.session.agreed[item.id]
    _add_question(document, contents, item)
    strip = strip_figure(agreement.choice, _STRIP)
    wide = strip.drawing.width + _BESIDE_STRIP
    said = Paragraph(Words(agreed_text(agreement), bold=True), _TEXT)
    document.add(Columns(((strip,), (said,)), (wide, PAGE.text_width - wide), 0, 2))
    for line in (*_votes(contents, item), *_written(agreement.reason, agreement.another_view)):
        document.paragraph(line, _TEXT)


def _add_question(document: Document, contents: RecordContents, item: Item) -> None:
    words = content_words(contents.known.reader.statement(item))
    document.heading(3, f"{contents.number(item)}. {words.text}", PART, words.language)


def _votes(contents: RecordContents, item: Item) -> Iterator[Inline]:
    rounds = contents.votes(item)
    if rounds and rounds[-1] is not None:
        said = verdict_text(verdict(rounds[-1], contents.session.setup.threshold))
        yield _("The votes before: {words}").format(words=said)
    labels = (_("First vote:"), _("Second vote:"))
    for label, counts in zip(labels, rounds, strict=False):
        if contents.with_counts and counts is not None:
            yield _counted(label, counts)


def _counted(label: str, counts: Counts) -> list[str | Words]:
    return [Words(label, bold=True), " ", counts_line(counts)]


def _written(reason: str, another_view: str) -> Iterator[Inline]:
    if reason.strip():
        yield [Words(_("Why:"), bold=True), " ", reason.strip()]
    if another_view.strip():
        yield [Words(_("Another view:"), bold=True), " ", another_view.strip()]


def _noted(note: str) -> Iterator[Inline]:
    if note:
        yield [Words(_("Noted in the talk:"), bold=True), " ", note]


def _add_undecided(document: Document, contents: RecordContents) -> None:
    if contents.parked:
        document.heading(2, _("Parked"), SECTION)
    for item in contents.parked:
        _add_question(document, contents, item)
        reason = contents.session.parked[item.id].strip()
        note = contents.session.notes.get(item.id, "").strip()
        for line in (*_written(reason, ""), *_noted(note)):
            document.paragraph(line, _TEXT)
    if contents.left:
        document.heading(2, _("Not decided in this session"), SECTION)
        document.items([_numbered(contents, item) for item in contents.left], _TEXT)


def _numbered(contents: RecordContents, item: Item) -> list[str | Words]:
    number = contents.number(item)
    return [f"{number}. ", content_words(contents.known.reader.statement(item))]


def _add_priorities(document: Document, contents: RecordContents) -> None:
    if not contents.priorities:
        return
    document.heading(2, _("What matters most to us"), SECTION)
    said = _("Everybody gave dots in secret. Most dots stand first.")
    document.paragraph(said, replace(_TEXT, keep_with_next=True))
    lines = []
    for item, dots in contents.priorities:
        line = _numbered(contents, item)
        if contents.with_counts:
            counted = ngettext("{count} dot", "{count} dots", dots).format(count=count_text(dots))
            line.append(f" ({counted})")
        lines.append(line)
    document.items(lines, _TEXT)


def _add_actions(document: Document, contents: RecordContents) -> None:
    document.heading(2, _("What we do"), SECTION)
    if not contents.actions:
        document.paragraph(_("Nothing was written into the plan yet."), _TEXT)
    for shown in contents.actions:
        document.together(partial(_add_action, document, contents, shown))


def _add_action(document: Document, contents: RecordContents, shown: ShownAction) -> None:
    action = shown.action
    document.heading(3, action.title, replace(ACTION, size=PART.size, leading=14, before=9))
    due = date_text(action.due_on) if action.due_on is not None else ""
    facts = (
        (_("Who:"), action.owner),
        (_("Ready by:"), due),
        (_("First step:"), action.first_step),
        (_("Sign of success:"), action.sign),
    )
    for label, text in facts:
        document.add(fact(label, [text.strip()], READING))
    numbers = map(count_text, contents.numbers_of(shown))
    document.add(fact(_("About question:"), [", ".join(numbers)], READING))
