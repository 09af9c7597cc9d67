"""The improvement plan in large print: the same in one column, without tables."""

from functools import partial

from kleurrijk_desktop.domain.answers import Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.find_out import to_ask
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.reports.asked import add_asked
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.facts import text_fact
from kleurrijk_desktop.reports.framing import add_colophon
from kleurrijk_desktop.reports.large_print import (
    LABEL,
    LARGE,
    LARGE_PART,
    LARGE_SECTION,
    TEXT,
    add_strip,
)
from kleurrijk_desktop.reports.looks import language_tag
from kleurrijk_desktop.reports.plan_head import facts_of
from kleurrijk_desktop.reports.plan_large_actions import add_action, short_action
from kleurrijk_desktop.reports.plan_result import numbers_text
from kleurrijk_desktop.reports.plan_standing import lowest_first, numbered, whom_words, with_reason
from kleurrijk_desktop.reports.tagging import Document, Words
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.effort import effort_name
from kleurrijk_desktop.wording.must_have_words import must_have_sentences
from kleurrijk_desktop.wording.partner_view_words import counts_text, difference_text
from kleurrijk_desktop.wording.plan_words import decided_words
from kleurrijk_desktop.wording.result_words import coverage_in_short, in_words, number_text


def fill_large_plan(document: Document, contents: PlanContents, look_again: str) -> None:
    """Fill a document that has its title; `look_again` says when we look again."""
    for fact in facts_of(contents, LARGE):
        document.add(fact)
    _add_in_short(document, contents)
    if contents.printed_actions:
        add_asked(document, contents, LARGE, LARGE_SECTION)
        document.new_page()
        for number, shown in enumerate(contents.printed_actions, start=1):
            document.together(partial(add_action, document, number, shown))
    else:
        _add_suggestions(document, contents)
    _add_standing(document, contents)
    _add_without_level(document, contents)
    _add_others(document, contents)
    document.heading(2, _("Next look"), LARGE_SECTION)
    document.paragraph(look_again, TEXT)
    document.together(partial(_add_colophon, document, contents))


def _add_colophon(document: Document, contents: PlanContents) -> None:
    document.heading(2, _("How the levels are meant"), LARGE_SECTION)
    add_colophon(document, contents, TEXT)


def _add_in_short(document: Document, contents: PlanContents) -> None:
    document.heading(2, _("In short"), LARGE_SECTION)
    document.paragraph(in_words(contents.result.overall)[0], LABEL)
    document.paragraph(numbers_text(contents.result), TEXT)
    shown = contents.printed_actions
    sentences = must_have_sentences(contents.result.must_haves)
    if shown:
        sentences.append(decided_words([each.action for each in shown]))
    if sentences:
        document.paragraph(" ".join(sentences), TEXT)
    if shown:
        document.heading(2, _("What we do"), LARGE_SECTION)
    for number, each in enumerate(shown, start=1):
        document.together(partial(short_action, document, number, each.action))


def _add_suggestions(document: Document, contents: PlanContents) -> None:
    document.heading(2, _("No action chosen yet: what we could do first"), LARGE_SECTION)
    if not contents.proposed:
        document.paragraph(_("Nothing is proposed."), TEXT)
    for number, each in enumerate(contents.proposed, start=1):
        document.together(partial(_add_suggestion, document, number, each, contents))


def _add_suggestion(
    document: Document, number: int, suggestion: Suggestion, contents: PlanContents
) -> None:
    item, measure, reader = suggestion.item, suggestion.measure, contents.reader
    title = content_words(reader.measure_title(item, measure), bold=True)
    document.paragraph([Words(f"{number}. ", bold=True), title], LABEL)
    add_strip(document, Choice.of_level(suggestion.level))
    document.paragraph(numbered(item, contents), TEXT)
    first_step = content_words(reader.first_step(item, measure))
    document.paragraph([Words(_("First step:"), bold=True), " ", first_step], TEXT)
    sign = content_words(reader.sign(item, measure))
    document.paragraph([Words(_("Sign:"), bold=True), " ", sign], TEXT)
    document.paragraph(effort_name(measure.effort), TEXT)
    for label in (_("Who"), _("By when")):
        document.add(text_fact(label, "", LARGE))


def _add_standing(document: Document, contents: PlanContents) -> None:
    document.heading(2, _("Where we stand"), LARGE_SECTION)
    reader = contents.reader
    for section in contents.result.sections:
        title = reader.section_title(section.section)
        foreign = title.language != current_language()
        language = language_tag(title.language) if foreign else None
        document.heading(3, title.value, LARGE_PART, language)
        words = [coverage_in_short(section.number.coverage)]
        if section.number.points is not None:
            words.insert(0, f"{number_text(section.number)}.")
        document.paragraph(" ".join(words), TEXT)
        for item in lowest_first(section.items, contents):
            document.together(partial(_add_question, document, item, contents))


def _add_question(document: Document, item: Item, contents: PlanContents) -> None:
    add_strip(document, answer_to(contents.answers, item.id).choice)
    document.paragraph(numbered(item, contents), TEXT)


def _add_without_level(document: Document, contents: PlanContents) -> None:
    asked = to_ask(contents.result.items, contents.answers)
    if asked:
        document.heading(2, _("To find out"), LARGE_SECTION)
    for each in asked:
        document.heading(3, whom_words(each), LARGE_PART)
        document.items([numbered(item, contents) for item in each.items], TEXT)
    left_out = [
        item
        for item in contents.result.items
        if answer_to(contents.answers, item.id).choice is Choice.NOT_APPLICABLE
    ]
    if left_out:
        document.heading(2, _("Doesn't apply to us"), LARGE_SECTION)
        document.items([with_reason(item, contents) for item in left_out], TEXT)


def _add_others(document: Document, contents: PlanContents) -> None:
    if contents.others_say:
        document.heading(2, _("What people notice"), LARGE_SECTION)
    for each in contents.others_say:
        noticed = content_words(contents.reader.noticed(each.item), bold=True)
        said = " ".join(filter(None, (f"{counts_text(each.counts)}.", difference_text(each))))
        document.paragraph([noticed, f" {said}"], TEXT)
