"""How much a measure asks, and who can decide on it."""

from kleurrijk_desktop.domain.checklist import DecidedBy, Effort
from kleurrijk_desktop.translation import N_, _

_EFFORTS = {
    Effort.SMALL: N_("Small effort"),
    Effort.MEDIUM: N_("Medium effort"),
    Effort.LARGE: N_("Large effort"),
}
_DECIDED_BY = {
    DecidedBy.TEAM: N_("The team decides"),
    DecidedBy.MANAGEMENT: N_("The management decides"),
    DecidedBy.BOARD: N_("The board decides"),
}


def effort_name(effort: Effort) -> str:
    return _(_EFFORTS[effort])


def decided_by_name(decided_by: DecidedBy) -> str:
    """Return in words who can change what an item asks."""
    return _(_DECIDED_BY[decided_by])
