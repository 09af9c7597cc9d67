"""Which items an organisation is asked, and how long that takes."""

from math import ceil

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist, Item


def in_scope(
    checklist: Checklist, scope: Scope, kind: str | None = None, size: str | None = None
) -> tuple[Item, ...]:
    """Return the items that are asked, in the order of the checklist.

    Items outside are not asked and not counted, which is not the same as "not applicable".

    Args:
        checklist: the whole checklist.
        scope: the short path or all items.
        kind: the organisation's kind; None leaves no item out.
        size: the organisation's size class; None leaves no item out.
    """
    return tuple(
        item
        for item in checklist.items
        if item.applies_to.fits(kind, size) and (scope is Scope.ALL or item.short_path)
    )


def minutes_left(checklist: Checklist, scope: Scope, still_open: int) -> int:
    """Return what the open items take in proportion, in minutes; at least 1 while one is open."""
    minutes = checklist.minutes_short if scope is Scope.SHORT else checklist.minutes
    whole = len(in_scope(checklist, scope))
    return ceil(minutes * still_open / whole) if whole else 0
