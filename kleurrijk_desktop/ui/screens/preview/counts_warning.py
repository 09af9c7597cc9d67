"""What is said before a record of a group session tells how many voted what."""

from kleurrijk_desktop.domain.printable import PrintChoice
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import Dialogs


def whose_counts(chosen: PrintChoice | None) -> set[str | None]:
    """Return the sessions whose numbers are wanted already; another group agreed to nothing."""
    return {chosen.session} if chosen is not None and chosen.counts else set()


def counts_wanted(dialogs: Dialogs) -> bool:
    """Warn, and return whether the numbers are wanted all the same."""
    sentence = _(
        "Whoever was there may guess from the numbers who voted what. Print them only if the group "
        "agrees. Groups of fewer than five have no numbers in any case."
    )
    return dialogs.confirm(_("Votes in numbers"), sentence, _("Print the numbers"))
