"""The suggestions in a plan, each with lines for who and when."""

from collections.abc import Sequence

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import BODY, PAGE, RULE, RULES, WHO, Details
from kleurrijk_desktop.reports.plan_why import why, why_width
from kleurrijk_desktop.reports.tagging import (
    Cell,
    Document,
    FillIn,
    Paragraph,
    Scope,
    Words,
)
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.effort import effort_name


def add_suggestions(document: Document, contents: PlanContents, details: Details) -> None:
    """Add the table of suggestions, or a sentence that says why there is none."""
    if not contents.proposed:
        document.paragraph(_none_because(contents), BODY)
        return
    statements = [contents.reader.statement(each.item) for each in contents.proposed]
    middle = why_width(statements, details)
    widths = (PAGE.text_width - middle - WHO, middle, WHO)
    rows = [
        _row(number, each, contents, details, middle)
        for number, each in enumerate(contents.proposed, 1)
    ]
    document.table(_header(details), rows, widths, RULES)


def _none_because(contents: PlanContents) -> str:
    if contents.result.suggestions:
        return _("No suggestions were asked for.")
    if contents.result.overall.coverage.scored == 0:
        return _("No suggestions yet: no question has a level.")
    return _("No suggestions: every question with a level has reached level {target}.").format(
        target=contents.assessment.target
    )


def _header(details: Details) -> Sequence[Cell]:
    texts = (_("What we could do"), _("Why"), _("Who and when"))
    return [Cell((Paragraph(text, details.column),), Scope.COLUMN) for text in texts]


def _row(
    number: int, suggestion: Suggestion, contents: PlanContents, details: Details, middle: float
) -> Sequence[Cell]:
    return (
        _what(number, suggestion, contents, details),
        _why(suggestion, contents, details, middle),
        _who(suggestion, details),
    )


def _what(number: int, suggestion: Suggestion, contents: PlanContents, details: Details) -> Cell:
    item, measure, reader = suggestion.item, suggestion.measure, contents.reader
    title = content_words(reader.measure_title(item, measure))
    first_step = content_words(reader.first_step(item, measure))
    sign = content_words(reader.sign(item, measure))
    # i18n: A label: what will be noticed when the suggestion has worked; one word.
    noticed = Words(_("Sign:"), bold=True)
    return Cell(
        (
            Paragraph([f"{number}. ", title], details.measure),
            Paragraph([Words(_("First step:"), bold=True), " ", first_step], details.text),
            Paragraph([noticed, " ", sign], details.text),
        )
    )


def _why(suggestion: Suggestion, contents: PlanContents, details: Details, width: float) -> Cell:
    number = contents.result.items.index(suggestion.item) + 1
    statement = contents.reader.statement(suggestion.item)
    return Cell(why(Choice.of_level(suggestion.level), number, statement, details, width))


def _who(suggestion: Suggestion, details: Details) -> Cell:
    # i18n: Two labels, each with a line behind it to write on: one short word if you can.
    who, when = _("Who"), _("By when")
    return Cell(
        (
            Paragraph(effort_name(suggestion.measure.effort), details.text),
            FillIn(who, details.by_hand, RULE),
            FillIn(when, details.by_hand, RULE),
        )
    )
