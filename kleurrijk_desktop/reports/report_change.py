"""What changed since the assessment before, like for like."""

from collections.abc import Sequence

from kleurrijk_desktop.domain.comparison import TOP, Move
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import BODY, LEAD, PART, ROOMY, SECTION
from kleurrijk_desktop.reports.tagging import Document
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.report_contents import ReportContents
from kleurrijk_desktop.wording.comparison_words import (
    comparable_text,
    finding_text,
    franker_look,
    levels_changed_text,
    method_change_texts,
    move_text,
)
from kleurrijk_desktop.wording.dates import date_text


def add_change(document: Document, contents: ReportContents) -> None:
    """Add what the comparison found, on what it rests, and which questions moved most."""
    changed, reader = contents.changed, contents.known.reader
    if changed is None:
        return
    comparison = changed.comparison
    day = date_text(changed.older.assessment.held_on)
    document.heading(2, _("Compared with {day}").format(day=day), SECTION)
    document.paragraph(f"{finding_text(comparison)}.", LEAD)
    sentences = [comparable_text(comparison), levels_changed_text(comparison)]
    methods = method_change_texts(changed)
    if methods:
        sentences += [*methods, franker_look()]
    document.paragraph(" ".join(sentences), BODY)
    _add_moves(document, _("Questions with a higher level"), comparison.improved, reader)
    _add_moves(document, _("Questions with a lower level"), comparison.worsened, reader)
    reworded = [reader.statement(item) for item in comparison.reworded]
    _add_texts(document, _("Questions with another meaning now"), reworded)
    added = [reader.statement(item) for item in comparison.added]
    _add_texts(document, _("New questions"), added)
    gone = _("Questions that are no longer in the checklist")
    _add_texts(document, gone, contents.no_longer_there)


def _add_moves(document: Document, title: str, moves: Sequence[Move], reader: Reader) -> None:
    if moves:
        document.heading(3, title, PART)
        document.items(
            [
                [content_words(reader.statement(move.item)), f" — {move_text(move)}"]
                for move in moves[:TOP]
            ],
            ROOMY.text,
        )


def _add_texts(document: Document, title: str, texts: Sequence[Text]) -> None:
    if texts:
        document.heading(3, title, PART)
        document.items([content_words(text) for text in texts], ROOMY.text)
