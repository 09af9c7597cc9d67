"""What the page of a plan asks for; whoever keeps the plan does it."""

from collections.abc import Callable
from typing import Protocol

from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.plan import Action, Plan, Reason


class PlanHands(Protocol):
    """Does what was pressed on the page; where it changes what is shown, the page is built anew."""

    def put(self, found: Action, wanted: Action) -> None:
        """Store what was typed or chosen in a field."""
        ...

    def put_plan(self, found: Plan, wanted: Plan) -> None:
        """Do the same with what is said of the whole plan."""
        ...

    def aim(self, head: Assessment, target: int) -> None:
        """Want to reach another level with what an assessment asked."""
        ...

    def choose(self, reason: Reason) -> None:
        """Put a suggestion into the plan."""
        ...

    def add(self, title: str, refused: Callable[[], object]) -> None:
        """Add an action; `refused` is called where it could not be stored."""
        ...

    def carry_over(self, action: Action) -> None: ...
    def move(self, action: Action, *, up: bool) -> None: ...
    def remove(self, action: Action) -> None: ...
    def restore(self, action: Action) -> None: ...
    def go(self, unit_id: str, year: int) -> None:
        """Show the plan of another unit or year."""
        ...

    def build_anew(self) -> None:
        """Show the page as things are stored now."""
        ...
