"""The words that need explaining, at the end of a worksheet."""

from functools import partial

from kleurrijk_desktop.domain.registries import Term
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.tagging import CellContent, Document, Items, Words
from kleurrijk_desktop.reports.voices import Voice, add_beside
from kleurrijk_desktop.reports.worksheet_looks import SheetLook
from kleurrijk_desktop.translation import _, speaking
from kleurrijk_desktop.use_cases.worksheet_contents import WorksheetContents


def add_terms(
    document: Document,
    contents: WorksheetContents,
    speakers: tuple[Voice, ...],
    look: SheetLook,
) -> None:
    """Add every word with its meaning; nothing where no question needs one."""
    if not contents.terms:
        return
    document.heading(2, _("What these words mean"), look.part)
    if len(speakers) == 1:
        document.items([_explained(each, speakers[0]) for each in contents.terms], look.term)
        return
    for term in contents.terms:
        add_beside(document, speakers, partial(_one, term, look))


def _one(term: Term, look: SheetLook, voice: Voice) -> list[CellContent]:
    return [Items((_explained(term, voice),), look.term, language=voice.tag)]


def _explained(term: Term, voice: Voice) -> list[str | Words]:
    explained = term.explained(voice.content)
    with speaking(voice.language):
        word = content_words(explained.word, bold=True)
        return [word, ": ", content_words(explained.meaning)]
