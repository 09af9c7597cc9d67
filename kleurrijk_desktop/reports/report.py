"""The full report: how it was made, every question with its answer, and what to make of it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.lifts import Lift
from kleurrijk_desktop.domain.points import Number
from kleurrijk_desktop.domain.result import SectionNumber
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.framing import add_colophon, begun
from kleurrijk_desktop.reports.looks import BODY, LEAD, PAGE, PART, ROOMY, RULES, SECTION
from kleurrijk_desktop.reports.others import add_others
from kleurrijk_desktop.reports.plan_head import add_facts
from kleurrijk_desktop.reports.plan_result import add_must_haves, numbers_text
from kleurrijk_desktop.reports.plan_standing import (
    add_section_heading,
    add_without_level,
)
from kleurrijk_desktop.reports.report_change import add_change
from kleurrijk_desktop.reports.report_question import question_block
from kleurrijk_desktop.reports.tagging import Cell, Document, Inline, Paragraph, Scope, Words
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.report_contents import ReportContents
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.effort import effort_inside
from kleurrijk_desktop.wording.explain import explain
from kleurrijk_desktop.wording.goals import goal_name
from kleurrijk_desktop.wording.result_words import coverage_in_short, in_words, number_text
from kleurrijk_desktop.wording.standing import correction_words, standing

_POINTS, _COVERAGE = 103.0, 248.0
_MOST_HELPFUL = 12


def report_document(contents: ReportContents) -> Document:
    """Compose the report in the current language."""
    known = replace(contents.known, proposed=(), plan=None, actions=())
    document = _begun(known)
    add_facts(document, known, ROOMY)
    _add_how_made(document, contents)
    _add_result(document, known)
    add_change(document, contents)
    _add_lifts(document, known)
    for place, section in enumerate(known.result.sections):
        document.together(partial(_begin_section, document, section, contents, place=place))
        for item in section.items[1:]:
            document.add(question_block(item, contents))
    add_without_level(document, known)
    add_others(document, known)
    return document


def _begin_section(
    document: Document, section: SectionNumber, contents: ReportContents, *, place: int
) -> None:
    """Add the head of a section with its first question, so that no head stands alone."""
    if place == 0:
        document.heading(2, _("The questions and the answers"), SECTION)
    add_section_heading(document, section, contents.known)
    document.add(question_block(section.items[0], contents))


def _begun(contents: PlanContents) -> Document:
    name = contents.organisation.name
    title = _("Full report of {organisation}").format(organisation=name)
    footer = _("{organisation} · Full report · {date}").format(
        organisation=name, date=date_text(contents.printed_on)
    )
    return begun(title, footer, contents)


def _add_how_made(document: Document, contents: ReportContents) -> None:
    known = contents.known
    document.heading(2, _("How it was made"), SECTION)
    asked = len(known.result.items)
    sentences = [
        ngettext("{count} question was asked.", "{count} questions were asked.", asked).format(
            count=asked
        ),
        _("We want to reach level {level}.").format(level=known.assessment.target),
        standing(known.assessment),
        correction_words(known.assessment),
    ]
    if contents.quotable:
        sentences.append(_("Notes, reasons and names are left out."))
    document.paragraph(" ".join(filter(None, sentences)), BODY)
    add_colophon(document, known)  # here, since at the end it would often stand alone on a page


def _add_result(document: Document, contents: PlanContents) -> None:
    result = contents.result
    document.heading(2, _("The result"), SECTION)
    document.paragraph(in_words(result.overall)[0], LEAD)
    document.paragraph(numbers_text(result), BODY)
    document.heading(3, _("Where the number comes from"), PART)
    explained = explain(result.overall, result.items, contents.answers, contents.reader)
    document.items(explained.sentences, ROOMY.text)
    sections = [
        (content_words(contents.reader.section_title(each.section)), each.number)
        for each in result.sections
    ]
    goals = [(Words(goal_name(each.goal)), each.number) for each in result.goals]
    document.together(partial(_add_numbers, document, _("Sections"), sections))
    document.together(partial(_add_numbers, document, _("Goals"), goals))
    document.heading(3, _("What must be in place"), PART)
    if result.must_haves.below or result.must_haves.unknown or result.must_haves.not_applicable:
        add_must_haves(document, contents, ROOMY)
    else:
        document.paragraph(_("All that must be in place has level 3 or 4."), BODY)


def _add_numbers(document: Document, title: str, rows: Sequence[tuple[Words, Number]]) -> None:
    document.heading(3, title, PART)
    widths = (PAGE.text_width - _POINTS - _COVERAGE, _POINTS, _COVERAGE)
    # i18n: The heads of three columns: a section or goal, its points, and on what they rest.
    heads = (_("Part"), _("Points"), _("Coverage"))
    header = [Cell((Paragraph(head, ROOMY.column),), Scope.COLUMN) for head in heads]
    cells = [
        [
            Cell((Paragraph(name, ROOMY.text),)),
            Cell((Paragraph(number_text(number), ROOMY.text),)),
            Cell((Paragraph(coverage_in_short(number.coverage), ROOMY.text),)),
        ]
        for name, number in rows
    ]
    document.table(header, cells, widths, RULES)


def _add_lifts(document: Document, contents: PlanContents) -> None:
    lifts = contents.result.lifts[:_MOST_HELPFUL]
    if lifts:
        document.heading(2, _("What would help most"), SECTION)
        document.items([_lift(each, contents) for each in lifts], ROOMY.text, numbered=True)


def _lift(lift: Lift, contents: PlanContents) -> Inline:
    level = answer_to(contents.answers, lift.item.id).level
    said = [_("level {level}").format(level=level)]
    if lift.effort is not None:
        said.append(effort_inside(lift.effort))
    if lift.item.must_have:
        said.append(_("must be in place"))
    return [content_words(contents.reader.statement(lift.item)), f" ({', '.join(said)})"]
