"""Choosing the roomiest form of a document that stays on so many pages."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from kleurrijk_desktop.reports.tagging import Document

FormT = TypeVar("FormT")


def first_fitting(
    forms: Sequence[FormT], compose: Callable[[FormT], Document], pages: int
) -> Document | None:
    """Return the document in the first form in which it fits.

    Args:
        forms: from the one that needs most room to the one that needs least; at least one.
        compose: makes the document in a form.
        pages: how many it may have.

    Returns:
        None where it does not even fit in the last form, which is tried first for that reason.
    """
    least = compose(forms[-1])
    if least.page_count() > pages:
        return None
    for form in forms[:-1]:
        document = compose(form)
        if document.page_count() <= pages:
            return document
    return least
