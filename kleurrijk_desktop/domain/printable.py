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
    WORKSHEET = "worksheet"
    PARTNER_SHEET = "partner-sheet"

    @property
    def is_blank(self) -> bool:
        """Whether it is filled in by hand, so that no assessment is needed for it."""
        return self in {Printable.WORKSHEET, Printable.PARTNER_SHEET}


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
    """

    scope: Scope = Scope.SHORT
    section: str | None = None
    form: PrintForm = PrintForm.USUAL
    also: str | None = None
