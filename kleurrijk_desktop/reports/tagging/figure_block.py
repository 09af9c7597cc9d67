"""Drawings as blocks: figures with an alternative text, and artifacts."""

from dataclasses import dataclass

from kleurrijk_desktop.reports.tagging.drawing import Drawing
from kleurrijk_desktop.reports.tagging.elements import Element
from kleurrijk_desktop.reports.tagging.fonts import EmbeddedFont
from kleurrijk_desktop.reports.tagging.sheet import Sheet


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A drawing on a line of its own; `element` is None for one that says nothing."""

    drawing: Drawing
    element: Element | None
    font: EmbeddedFont
    before: float = 2
    after: float = 2

    @property
    def keep_with_next(self) -> bool:
        return False

    def height(self, width: float) -> float:  # noqa: ARG002 - a drawing has a size of its own
        return self.drawing.height

    def least_height(self, width: float) -> float:
        return self.height(width)

    def split(self, width: float, height: float, *, whole: float) -> None:
        """Return nothing: a drawing is never cut."""

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:  # noqa: ARG002 - a drawing has a size of its own
        pen = sheet.pen.at(x, y, self.font)
        if self.element is None:
            with sheet.artifact():
                self.drawing.paint(pen)
            return
        box = sheet.box(x, y, x + self.drawing.width, y + self.drawing.height)
        self.element.attributes["Layout"] = {
            "BBox": "[{:.2f} {:.2f} {:.2f} {:.2f}]".format(*box),
            "Placement": "/Block",
        }
        with sheet.content(self.element):
            self.drawing.paint(pen)
