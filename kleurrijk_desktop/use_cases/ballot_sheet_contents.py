"""What the ballot sheets of a group say, gathered before anything is drawn."""

from dataclasses import dataclass
from datetime import date

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.use_cases.worksheet_contents import NumberedItem, WorksheetOptions


@dataclass(frozen=True, slots=True)
class BallotSheetOptions(WorksheetOptions):
    """Which questions are voted on, and how many sheets are printed in which language.

    Attributes:
        copies: languages of the checklist, each with a number; never empty.
    """

    scope: Scope = Scope.SHORT
    copies: tuple[tuple[str, int], ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the sheets, each once."""
        return tuple(dict.fromkeys(language for language, _count in self.copies))


@dataclass(frozen=True, slots=True)
class BallotSheetContents:
    """The ballot sheets of a group: none has a name, and none a number of its own.

    Attributes:
        items: in the order in which they are voted on.
        readers: read the checklist, one for each of the languages.
        printed_on: the day of printing.
    """

    checklist: Checklist
    options: BallotSheetOptions
    items: tuple[NumberedItem, ...]
    readers: tuple[Reader, ...]
    printed_on: date
