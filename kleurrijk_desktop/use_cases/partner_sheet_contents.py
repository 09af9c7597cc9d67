"""What a sheet for people concerned says, gathered before anything is drawn."""

from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.use_cases.worksheet_contents import NumberedItem, WorksheetOptions


@dataclass(frozen=True, slots=True)
class PartnerSheetOptions(WorksheetOptions):
    """Which sentences are printed, and how: those of the questions that a worksheet would have.

    Attributes:
        also: a second language; it stands below the first, and on sheets that are cut it has a
            sheet of its own.
        scope: of the assessment that the sheet belongs to, since its questions have the same
            numbers on the screen.
        cut: two sheets side by side, to be cut to A5; never in large print.
    """

    scope: Scope = Scope.SHORT
    cut: bool = False


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
