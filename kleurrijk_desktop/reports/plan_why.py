"""Why something is in a plan: the question with its level as a strip, and its words."""

from collections.abc import Iterable
from dataclasses import replace

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.reports.chart_drawing import strip_figure
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import GUTTER, Details, family
from kleurrijk_desktop.reports.tagging import CellContent, Columns, Figure, Paragraph, longest_word
from kleurrijk_desktop.translation import _

NARROWEST, WIDEST = 124.0, 190.0  # in points; a longer word than fits there is cut
_STRIP = 11.0
_BESIDE_STRIP = 6.0
_BELOW_STRIP = 1.5


def why_width(statements: Iterable[Text], details: Details) -> float:
    """Return a width of the column, in points, in which no ordinary word is cut."""
    longest = longest_word([text.value for text in statements], family(), details.text.size)
    return min(max(longest + GUTTER + 1, NARROWEST), WIDEST)


def why(
    choice: Choice, number: int | None, statement: Text, details: Details, width: float
) -> tuple[CellContent, ...]:
    """Return what stands in the column of this width for one question.

    The number of a question is left out where it is no longer asked.
    """
    strip = strip_figure(choice, _STRIP)
    words = Paragraph(content_words(statement), replace(details.text, before=_BELOW_STRIP))
    if number is None:
        return (strip, words)
    return (_beside(strip, number, details, width), words)


def _beside(strip: Figure, number: int, details: Details, width: float) -> Columns:
    question = Paragraph(_("Question {number}").format(number=number), details.text)
    strip_width = strip.drawing.width + _BESIDE_STRIP
    return Columns(((strip,), (question,)), (strip_width, width - strip_width), 0)
