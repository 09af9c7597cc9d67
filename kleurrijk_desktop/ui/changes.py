"""Who changed what: every screen hears of a change, and the one who made it knows its own."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class AssessmentChanged:
    """An answer or the head of an assessment was stored.

    Attributes:
        head: whether it was the head, so that a page reads all of it again.
        finished: whether it was finished just now.
    """

    id: str
    head: bool = False
    finished: bool = False


@dataclass(frozen=True, slots=True)
class OrganisationsChanged:
    """An organisation or a unit was added or stored."""


@dataclass(frozen=True, slots=True)
class FiguresChanged:
    """An own figure of an organisation was stored or taken away."""


@dataclass(frozen=True, slots=True)
class PlanChanged:
    """A plan of an organisation or an action in it was stored."""

    organisation_id: str


Change = AssessmentChanged | OrganisationsChanged | FiguresChanged | PlanChanged


class Changes(QObject):
    """Tells that something was stored.

    `happened` carries a `Change` and its source, the object that asked for it (or None), so
    that a screen need not read again what it has just written itself.
    """

    happened = Signal(object, object)
