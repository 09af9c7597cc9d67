"""Which items an organisation is asked."""

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
