"""One or two languages in one document, each with its own words and its own tag."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.reports.looks import PAGE, RULE, language_tag
from kleurrijk_desktop.reports.tagging import (
    CellContent,
    Columns,
    Document,
    FillIn,
    Inline,
    Paragraph,
    TextStyle,
)
from kleurrijk_desktop.translation import current_language, speaking

T = TypeVar("T")

GUTTER = 12.0  # points, between two languages
_AFTER = 3.0  # points, below them


@dataclass(frozen=True, slots=True)
class Voice:
    """A language of a document.

    Attributes:
        reader: reads the checklist in it.
        content: the language of what the checklist says.
        language: the one of the program's own words: the same, or that of the document where the
            program does not speak it.
        tag: of its paragraphs; None where that is the language of the document.
        repeats: its own words would only say again what the first language said.
    """

    reader: Reader
    content: str
    language: str
    tag: str | None
    repeats: bool

    def paragraph(self, say: Callable[[], Inline], style: TextStyle) -> Paragraph:
        """Return what `say` says in this language."""
        with speaking(self.language):
            return Paragraph(say(), style, self.tag)

    def line(self, say: Callable[[], str], style: TextStyle) -> FillIn:
        """Return a label in this language with a line to write on."""
        with speaking(self.language):
            return FillIn(say(), style, RULE, self.tag)


def voices(languages: Sequence[str], readers: Sequence[Reader]) -> tuple[Voice, ...]:
    """Return the voices of a document in the current language, which is the first of them."""
    return tuple(
        _voice(language, reader, first=not place)
        for place, (language, reader) in enumerate(zip(languages, readers, strict=True))
    )


def _voice(language: str, reader: Reader, *, first: bool) -> Voice:
    spoken = language if language in INTERFACE_LANGUAGES else current_language()
    foreign = spoken != current_language()
    tag = language_tag(spoken) if foreign else None
    return Voice(reader, language, spoken, tag, repeats=not first and not foreign)


def column_widths(count: int, width: float = PAGE.text_width) -> tuple[float, ...]:
    """Return the widths of columns for so many languages, the white between them included."""
    return (width / count,) * count


def add_beside(
    document: Document,
    speakers: Sequence[Voice],
    say: Callable[[Voice], Sequence[CellContent]],
) -> None:
    """Add what every language says, side by side where there are two."""
    if len(speakers) == 1:
        for content in say(speakers[0]):
            document.add(content)
    else:
        columns = tuple(tuple(say(each)) for each in speakers)
        document.add(Columns(columns, column_widths(len(speakers)), GUTTER, _AFTER))
