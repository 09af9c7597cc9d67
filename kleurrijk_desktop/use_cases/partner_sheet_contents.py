"""What a sheet for people concerned says, gathered before anything is drawn."""

from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.use_cases.worksheet_contents import NumberedItem


@dataclass(frozen=True, slots=True)
class PartnerSheetOptions:
    """Which sentences are printed, and how.

    Attributes:
        language: of the document, one of the interface.
        also: a second language; any that the checklist has. It stands below the first, and on
            sheets that are cut it has a sheet of its own.
        scope: of the assessment that the sheet belongs to, since its questions have the same
            numbers on the screen.
        section: the id of the only section that is printed; None prints all of them.
        kind: the organisation's kind; None leaves no sentence out.
        size: the organisation's size; None leaves no sentence out.
        large: in large print.
        cut: two sheets side by side, to be cut to A5; never in large print.
        organisation: its name; empty leaves a line to write it on.
    """

    language: str
    also: str | None = None
    scope: Scope = Scope.SHORT
    section: str | None = None
    kind: str | None = None
    size: SizeClass | None = None
    large: bool = False
    cut: bool = False
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class PartnerSheetContents:
    """A sheet on which people concerned tick what they notice.

    Attributes:
        items: those that say what one would notice, with the numbers of their questions.
        languages: those that are printed, the one of the document first.
        readers: read the checklist, one for each of the languages.
        printed_on: the day of printing.
    """

    checklist: Checklist
    options: PartnerSheetOptions
    items: tuple[NumberedItem, ...]
    languages: tuple[str, ...]
    readers: tuple[Reader, ...]
    printed_on: date
