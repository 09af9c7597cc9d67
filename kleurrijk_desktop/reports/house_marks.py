"""What an organisation's own documents show of it: its logo, and a stroke in its colour."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.house_style import logo_size
from kleurrijk_desktop.reports.tagging import Brush, rectangle

_TALLEST, _WIDEST = 34.0, 130.0  # points of a logo
_THICKNESS = 1.5


@dataclass(frozen=True, slots=True)
class Logo:
    """A PNG as large as its place allows, in its own proportions."""

    png: bytes

    @property
    def _scale(self) -> float:
        width, height = logo_size(self.png)
        return min(_WIDEST / width, _TALLEST / height)

    @property
    def width(self) -> float:
        return logo_size(self.png)[0] * self._scale

    @property
    def height(self) -> float:
        return logo_size(self.png)[1] * self._scale

    def paint(self, brush: Brush) -> None:
        brush.picture(0, 0, self.width, self.height, self.png)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stroke below the title, of a width in points."""

    width: float
    colour: str

    @property
    def height(self) -> float:
        return _THICKNESS

    def paint(self, brush: Brush) -> None:
        brush.polygon(rectangle(0, 0, self.width, _THICKNESS), self.colour)
