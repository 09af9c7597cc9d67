"""White between two parts of a page."""

from dataclasses import dataclass

from kleurrijk_desktop.reports.tagging import Brush


@dataclass(frozen=True, slots=True)
class White:
    """Nothing, of a height in points."""

    height: float
    width: float = 0

    def paint(self, brush: Brush) -> None:
        """Leave the page as it is."""
