"""What a blank worksheet says, gathered before anything is drawn."""

from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist, Item, Section
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.registries import Term


@dataclass(frozen=True, slots=True)
class WorksheetOptions:
    """Which questions are printed, and how.

    Attributes:
        language: of the document, one of the interface.
        also: a second language that stands beside the first; any that the checklist has.
        scope: all questions, or those of the short path on both sides of one sheet.
        section: the id of the only section that is printed; None prints all of them.
        kind: the organisation's kind; None leaves no question out.
        size: the organisation's size; None leaves no question out.
        large: in large print.
        organisation: its name; empty leaves a line to write it on.
    """

    language: str
    also: str | None = None
    scope: Scope = Scope.ALL
    section: str | None = None
    kind: str | None = None
    size: SizeClass | None = None
    large: bool = False
    organisation: str = ""

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are printed, the one of the document first."""
        return (self.language, self.also) if self.also else (self.language,)


@dataclass(frozen=True, slots=True)
class NumberedItem:
    """A question, and its place (from 1) among all those that the organisation is asked."""

    number: int
    item: Item


@dataclass(frozen=True, slots=True)
class PrintedSection:
    """A section and those of its questions that are printed."""

    section: Section
    items: tuple[NumberedItem, ...]


@dataclass(frozen=True, slots=True)
class WorksheetContents:
    """A blank worksheet.

    Attributes:
        readers: read the checklist, one for each language that is printed.
        terms: the words in the printed questions that need explaining, each once.
        printed_on: the day of printing.
    """

    checklist: Checklist
    options: WorksheetOptions
    sections: tuple[PrintedSection, ...]
    readers: tuple[Reader, ...]
    terms: tuple[Term, ...]
    printed_on: date

    @property
    def items(self) -> tuple[NumberedItem, ...]:
        return tuple(item for section in self.sections for item in section.items)
