"""Where one is on the page of a plan."""

from typing import NamedTuple


class PlanPlace(NamedTuple):
    """What is needed to build the same page again.

    Attributes:
        unit_id: whose plan it is; None is the unit that was assessed last.
        year: None is the present one.
        opened: the id of the action whose form is open, or None.
        typed: an action of one's own that is typed and not added yet.
    """

    unit_id: str | None = None
    year: int | None = None
    opened: str | None = None
    typed: str = ""
