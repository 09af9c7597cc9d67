"""Who changed what: every screen hears of a change, and the one who made it knows its own."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal


class AssessmentChanged(NamedTuple):
    """An answer or the head of an assessment was stored.

    Attributes:
        head: whether it was the head, so that a page reads all of it again.
        finished: whether it was finished just now.
    """

    id: str
    head: bool = False
    finished: bool = False


class OrganisationsChanged:
    """An organisation or a unit was added or stored."""


class FiguresChanged:
    """An own figure of an organisation was stored or taken away."""


class PlanChanged(NamedTuple):
    """A plan of an organisation or an action in it was stored."""

    organisation_id: str


Change = AssessmentChanged | OrganisationsChanged | FiguresChanged | PlanChanged


class Changes(QObject):
    """Tells that something was stored.

    `happened` carries a `Change` and its source, the object that asked for it (or None), so
    that a screen need not read again what it has just written itself.
    """

    happened = Signal(object, object)
