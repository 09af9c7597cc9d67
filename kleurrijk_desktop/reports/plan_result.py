"""The result in a plan: words, then the number, then what must be in place."""

from collections.abc import Sequence

from kleurrijk_desktop.domain.answers import answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.result import Result
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import BODY, LEAD, PAGE, Details
from kleurrijk_desktop.reports.tagging import Document, Inline, Items, Paragraph
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.result_words import coverage_text, headline, in_words


def add_result(document: Document, contents: PlanContents, details: Details) -> None:
    """Add the number in words and points, its coverage, and the must-haves that need care."""
    document.paragraph(in_words(contents.result.overall)[0], LEAD)
    document.paragraph(numbers_text(contents.result), BODY)
    add_must_haves(document, contents, details)


def numbers_text(result: Result) -> str:
    """Return the points with what they say, their coverage and how far they may still move."""
    number = result.overall
    more = [coverage_text(number.coverage)]
    if number.points is not None:
        sure = in_words(number)[1:]
        more = [headline(result), *sure[:1], *more, *sure[1:]]
    return " ".join(more)


def add_must_haves(document: Document, contents: PlanContents, details: Details) -> None:
    """Add what must be in place and is not, or is not known to be."""
    found = contents.result.must_haves
    labelled = (
        (_("Must be in place, and is below level 3"), found.below),
        (_("Find out this week"), found.unknown),
        (_("Must be in place, and does not apply to us"), found.not_applicable),
    )
    columns = [
        (Paragraph(label, details.label), _list(items, contents, details))
        for label, items in labelled
        if items
    ]
    if columns:
        width = PAGE.text_width / len(columns)
        document.columns(columns, [width] * len(columns))


def _list(items: Sequence[Item], contents: PlanContents, details: Details) -> Items:
    return Items(tuple(_item(item, contents) for item in items), details.text)


def _item(item: Item, contents: PlanContents) -> Inline:
    """Return a question with its level, or where it stands in the table below."""
    answer = answer_to(contents.answers, item.id)
    number = contents.result.items.index(item) + 1
    suggested = [each.item.id for each in contents.proposed]
    if answer.level is not None and (action := contents.action_for(item.id)) is not None:
        return _("Question {number}, level {level}: see action {action}").format(
            number=number, level=answer.level, action=action
        )
    if item.id in suggested and not contents.printed_actions:
        return _("Question {number}, level {level}: see suggestion {suggestion}").format(
            number=number, level=answer.level, suggestion=suggested.index(item.id) + 1
        )
    statement = content_words(contents.reader.statement(item))
    if answer.level is not None:
        level = _("level {level}").format(level=answer.level)
        return [statement, f" ({level})"]
    return [statement, f" ({answer.why_no_level})"] if answer.why_no_level else statement
