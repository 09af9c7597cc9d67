"""Where we stand: the questions by section, what is to be found out, what others say."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from kleurrijk_desktop.domain.answers import Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.find_out import ToAsk, to_ask
from kleurrijk_desktop.domain.result import SectionNumber
from kleurrijk_desktop.reports.chart_drawing import strip_figure
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import BODY, PAGE, PART, ROOMY, SECTION, language_tag
from kleurrijk_desktop.reports.plan_result import add_must_haves, numbers_text
from kleurrijk_desktop.reports.tagging import Columns, Document, Inline, Paragraph, Words
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.result_words import coverage_in_short, number_text

_STRIP = 10.0
_BESIDE_STRIP = 8.0


def add_standing(document: Document, contents: PlanContents) -> None:
    """Add the result, then by section every question with a level, the lowest first."""
    document.heading(2, _("Where we stand"), SECTION)
    document.paragraph(numbers_text(contents.result), BODY)
    add_must_haves(document, contents, ROOMY)
    for section in contents.result.sections:
        _add_section(document, section, contents)


def add_without_level(document: Document, contents: PlanContents) -> None:
    """Add what is to be found out, by whom to ask, and what does not apply, with the reasons."""
    asked = to_ask(contents.result.items, contents.answers)
    named = len(asked) > 1 or any(each.whom for each in asked)
    for place, each in enumerate(asked):
        add = partial(_add_asked, document, each, contents, first=place == 0, named=named)
        document.together(add)
    left_out = [
        item
        for item in contents.result.items
        if answer_to(contents.answers, item.id).choice is Choice.NOT_APPLICABLE
    ]
    if left_out:
        document.heading(2, _("Doesn't apply to us"), SECTION)
        document.items([with_reason(item, contents) for item in left_out], ROOMY.text)


def _add_asked(
    document: Document, asked: ToAsk, contents: PlanContents, *, first: bool, named: bool
) -> None:
    if first:
        document.heading(2, _("To find out"), SECTION)
    if named:
        document.heading(3, whom_words(asked), PART)
    document.items([numbered(item, contents) for item in asked.items], ROOMY.text)


def add_section_heading(document: Document, section: SectionNumber, contents: PlanContents) -> None:
    """Add the title of a section, and its number with what that rests on."""
    title = contents.reader.section_title(section.section)
    foreign = title.language != current_language()
    language = language_tag(title.language) if foreign else None
    document.heading(3, title.value, PART, language)
    words = [coverage_in_short(section.number.coverage)]
    if section.number.points is not None:
        words.insert(0, f"{number_text(section.number)}.")
    document.paragraph(" ".join(words), replace(ROOMY.text, after=3, keep_with_next=True))


def question_row(item: Item, choice: Choice, contents: PlanContents) -> Columns:
    """Return the strip of a question with its number and its words beside it."""
    strip = strip_figure(choice, _STRIP)
    beside = strip.drawing.width + _BESIDE_STRIP
    words = Paragraph(numbered(item, contents), ROOMY.text)
    return Columns(((strip,), (words,)), (beside, PAGE.text_width - beside), 0)


def _add_section(document: Document, section: SectionNumber, contents: PlanContents) -> None:
    rows = [
        question_row(item, answer_to(contents.answers, item.id).choice, contents)
        for item in lowest_first(section.items, contents)
    ]

    def begin() -> None:
        add_section_heading(document, section, contents)
        for row in rows[:1]:
            document.add(row)

    document.together(begin)  # no head of a section stands alone
    for row in rows[1:]:
        document.add(row)


def lowest_first(items: Iterable[Item], contents: PlanContents) -> list[Item]:
    """Return those that have a level, the lowest first."""
    levels = [(answer_to(contents.answers, item.id).level, item) for item in items]
    scored = [(level, item) for level, item in levels if level is not None]
    return [item for _level, item in sorted(scored, key=lambda pair: pair[0])]


def numbered(item: Item, contents: PlanContents) -> Inline:
    """Return a question with its number before it."""
    number = contents.result.items.index(item) + 1
    return [Words(f"{number}.", bold=True), " ", content_words(contents.reader.statement(item))]


def with_reason(item: Item, contents: PlanContents) -> Inline:
    """Return a question, and why it does not apply."""
    reason = answer_to(contents.answers, item.id).reason.strip()
    statement = content_words(contents.reader.statement(item))
    return [statement, f" ({reason})"] if reason else statement


def whom_words(asked: ToAsk) -> str:
    """Return whom to ask."""
    if not asked.whom:
        return _("Nobody is named yet")
    return _("Ask: {whom}").format(whom=asked.whom)
