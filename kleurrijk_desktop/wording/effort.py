"""How much a measure asks, and who can decide on it."""

from kleurrijk_desktop.domain.checklist import DecidedBy, Effort
from kleurrijk_desktop.translation import N_, _

_EFFORTS = {
    Effort.SMALL: N_("Small effort"),
    Effort.MEDIUM: N_("Medium effort"),
    Effort.LARGE: N_("Large effort"),
}
_EFFORTS_INSIDE = {  # i18n: Inside a sentence, as in "Draw a map (small effort)".
    Effort.SMALL: N_("small effort"),
    Effort.MEDIUM: N_("medium effort"),
    Effort.LARGE: N_("large effort"),
}
_DECIDED_BY = {
    DecidedBy.TEAM: N_("The team decides"),
    DecidedBy.MANAGEMENT: N_("The management decides"),
    DecidedBy.BOARD: N_("The board decides"),
}


def effort_name(effort: Effort) -> str:
    return _(_EFFORTS[effort])


def effort_inside(effort: Effort) -> str:
    """Return how much a measure asks, inside a sentence."""
    return _(_EFFORTS_INSIDE[effort])


def decided_by_name(decided_by: DecidedBy) -> str:
    """Return in words who can change what an item asks."""
    return _(_DECIDED_BY[decided_by])
