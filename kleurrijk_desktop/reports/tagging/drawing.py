"""What a figure is: something of a known size that draws itself with a pen."""

from collections.abc import Sequence
from typing import Protocol


class Brush(Protocol):
    """Draws shapes; the origin is the top left of the drawing, y runs downwards, in points."""

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str, thickness: float
    ) -> None: ...

    def polygon(
        self,
        points: Sequence[tuple[float, float]],
        fill: str | None,
        stroke: str | None = None,
        thickness: float = 0.5,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a closed shape, filled, outlined, or both."""
        ...

    def picture(self, x: float, y: float, width: float, height: float, png: bytes) -> None:
        """Draw a picture without transparency as large as wanted."""
        ...

    def label(self, x: float, baseline: float, text: str, size: float, colour: str) -> None:
        """Set a short text from x on, bold; all of it must be in the font."""
        ...


class Drawing(Protocol):
    """A picture made of shapes."""

    @property
    def width(self) -> float: ...
    @property
    def height(self) -> float: ...
    def paint(self, brush: Brush) -> None: ...


def rectangle(x: float, y: float, width: float, height: float) -> list[tuple[float, float]]:
    """Return the corners of a rectangle, for `Brush.polygon`."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
