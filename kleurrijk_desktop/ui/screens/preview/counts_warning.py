"""What is said before a record of a group session tells how many voted what."""

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import Dialogs


def counts_wanted(dialogs: Dialogs) -> bool:
    """Warn, and return whether the numbers are wanted all the same."""
    sentence = _(
        "Whoever was there may guess from the numbers who voted what. Print them only if the group "
        "agrees. Groups of fewer than five have no numbers in any case."
    )
    return dialogs.confirm(_("Votes in numbers"), sentence, _("Print the numbers"))
