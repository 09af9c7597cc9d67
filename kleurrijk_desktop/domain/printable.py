"""The documents that can be printed, and what can be chosen of them."""

from dataclasses import dataclass
from enum import StrEnum

from kleurrijk_desktop.domain.assessment import Scope


class Printable(StrEnum):
    """What can be printed, in the order in which it is offered."""

    PLAN = "plan"
    BOARD = "board"
    REPORT = "report"
    QUOTABLE = "quotable"  # the report without notes, reasons and names
    SESSION_RECORD = "session-record"  # of one group session
    WORKSHEET = "worksheet"
    PARTNER_SHEET = "partner-sheet"
    BALLOT_SHEET = "ballot-sheet"  # one for each person in a group session
    READING_SHEET = "reading-sheet"  # what a group session is about, to be read before it
    GUIDE = "guide"  # for whoever leads a group session

    @property
    def is_blank(self) -> bool:
        """Whether it says nothing of an assessment, so that none is needed for it."""
        return self not in {*HANDED_OUT, Printable.SESSION_RECORD}


# What an organisation hands out of its own, so that it may be kept as it was.
HANDED_OUT = (Printable.PLAN, Printable.BOARD, Printable.REPORT, Printable.QUOTABLE)


class PrintForm(StrEnum):
    """How large a document is set."""

    USUAL = "usual"
    LARGE = "large"
    CUT = "cut"  # two sheets on one page, to be cut


FORMS = {
    Printable.PLAN: (PrintForm.USUAL, PrintForm.LARGE),
    Printable.WORKSHEET: (PrintForm.USUAL, PrintForm.LARGE),
    Printable.PARTNER_SHEET: (PrintForm.USUAL, PrintForm.CUT, PrintForm.LARGE),
    Printable.BALLOT_SHEET: (PrintForm.USUAL, PrintForm.LARGE),
    Printable.READING_SHEET: (PrintForm.USUAL, PrintForm.LARGE),
    Printable.GUIDE: (PrintForm.USUAL, PrintForm.LARGE),
}


def forms_of(printable: Printable) -> tuple[PrintForm, ...]:
    """Return the forms that a document is there in, the usual one first."""
    return FORMS.get(printable, (PrintForm.USUAL,))


@dataclass(frozen=True, slots=True)
class PrintChoice:
    """What is chosen of a document.

    Attributes:
        scope: which questions a worksheet has.
        section: the id of the only section that a blank sheet has; None is all of them.
        form: how large it is set.
        also: a second language of a blank sheet, or None.
        session: the id of the session whose record it is; None is the latest one.
        counts: a record of a session tells how many voted what as well.
        copies: how many ballot sheets in which language; none is one in that of the document.
    """

    scope: Scope = Scope.SHORT
    section: str | None = None
    form: PrintForm = PrintForm.USUAL
    also: str | None = None
    copies: tuple[tuple[str, int], ...] = ()
    counts: bool = False
    session: str | None = None
