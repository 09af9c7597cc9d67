"""One question in a full report: its level, what that level means, and what was written."""

from collections.abc import Iterator

from kleurrijk_desktop.domain.answers import Answer, Choice, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.reports.chart_drawing import strip_figure
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import PAGE, ROOMY
from kleurrijk_desktop.reports.tagging import Artifact, CellContent, Columns, Paragraph, Words
from kleurrijk_desktop.reports.white import White
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.report_contents import ReportContents
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.levels import marked_words

_STRIP = 11.0
_BESIDE_STRIP = 8.0
_BETWEEN = 6.0  # two questions


def question_block(item: Item, contents: ReportContents) -> Columns:
    """Return the strip of a question and, beside it, all that is known of the answer."""
    answer = answer_to(contents.known.answers, item.id)
    strip = strip_figure(answer.choice, _STRIP)
    beside = strip.drawing.width + _BESIDE_STRIP
    told = tuple(_told(item, answer, contents))
    return Columns(((strip,), told), (beside, PAGE.text_width - beside), 0)


def _told(item: Item, answer: Answer, contents: ReportContents) -> Iterator[CellContent]:
    reader = contents.known.reader
    number = contents.known.result.items.index(item) + 1
    statement = content_words(reader.statement(item), bold=True)
    yield Paragraph([Words(f"{number}. ", bold=True), statement], ROOMY.text)
    words: list[str | Words] = [f"{marked_words(answer)}."]
    if answer.level is not None:
        words += [" ", content_words(reader.anchor(item, answer.level))]
    yield Paragraph(words, ROOMY.text)
    if not contents.quotable:
        yield from _written(answer)
    evidence = reader.evidence(item)
    if evidence:
        label = Words(_("To be seen in:"), bold=True)
        listed = [part for text in evidence for part in (" ", content_words(text), ";")]
        yield Paragraph([label, *listed[:-1], "."], ROOMY.text)
    yield Artifact(White(_BETWEEN))


def _written(answer: Answer) -> Iterator[CellContent]:
    said = [
        (_("Note:"), answer.note),
        (_("Checked with:"), answer.checked_with if answer.level is not None else ""),
        (_("Checked on:"), date_text(answer.checked_on) if answer.checked_on else ""),
        (_("Reason:"), answer.reason if answer.choice is Choice.NOT_APPLICABLE else ""),
        (_("Ask:"), answer.ask_whom if answer.level is None else ""),
    ]
    for label, text in said:
        if text.strip():
            yield Paragraph([Words(label, bold=True), " ", text.strip()], ROOMY.text)
