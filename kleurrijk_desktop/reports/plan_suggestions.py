"""The suggestions in a plan, each with lines for who and when."""

from collections.abc import Sequence
from dataclasses import replace

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.reports.chart_drawing import strip_figure
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import BODY, PAGE, RULE, RULES, Details
from kleurrijk_desktop.reports.tagging import (
    Cell,
    Columns,
    Document,
    FillIn,
    Paragraph,
    Scope,
    Words,
)
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.wording.effort import effort_name

_WHY, _WHO = 124.0, 84.0  # widths in points; what we could do gets the rest
_STRIP = 11.0
_BESIDE_STRIP = 6.0
_BELOW_STRIP = 1.5


def add_suggestions(document: Document, contents: PlanContents, details: Details) -> None:
    """Add the table of suggestions, or a sentence that says why there is none."""
    if not contents.proposed:
        document.paragraph(_none_because(contents), BODY)
        return
    widths = (PAGE.text_width - _WHY - _WHO, _WHY, _WHO)
    rows = [
        _row(number, each, contents, details) for number, each in enumerate(contents.proposed, 1)
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
    number: int, suggestion: Suggestion, contents: PlanContents, details: Details
) -> Sequence[Cell]:
    return (
        _what(number, suggestion, contents, details),
        _why(suggestion, contents, details),
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


def _why(suggestion: Suggestion, contents: PlanContents, details: Details) -> Cell:
    number = contents.result.items.index(suggestion.item) + 1
    strip = strip_figure(Choice.of_level(suggestion.level), _STRIP)
    question = Paragraph(_("Question {number}").format(number=number), details.text)
    strip_width = strip.drawing.width + _BESIDE_STRIP
    beside = Columns(((strip,), (question,)), (strip_width, _WHY - strip_width), 0)
    statement = content_words(contents.reader.statement(suggestion.item))
    return Cell((beside, Paragraph(statement, replace(details.text, before=_BELOW_STRIP))))


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
