"""The pages being drawn: everything on them is either marked as content or as an artifact.

y runs downwards from the top of the page, in points; only `Pen` knows that PDF thinks otherwise.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kleurrijk_desktop.reports.tagging.elements import Annotation, Element, MarkedContent
from kleurrijk_desktop.reports.tagging.pen import Pen


class Sheet:
    """Draws page after page and remembers which mark belongs to which element.

    Attributes:
        pen: draws; only between `content` or `artifact` and its end.
        owners: by page, the element of every mark.
        annotations: the links, in the order in which they were drawn.
    """

    def __init__(self, canvas: Any, height: float) -> None:
        self._canvas = canvas
        self._height = height
        self._inside_artifact = False
        self.pen = Pen(canvas, height)
        self.owners: list[list[Element]] = [[]]
        self.annotations: list[Annotation] = []

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """Mark what is drawn inside as content of an element; in an artifact it stays that."""
        if self._inside_artifact:
            yield
            return
        marks = self.owners[-1]
        element.drawn(MarkedContent(len(self.owners) - 1, len(marks)))
        self._canvas.addLiteral(f"/{element.tag} <</MCID {len(marks)}{_actual(element)}>> BDC")
        marks.append(element)
        yield
        self._canvas.addLiteral("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """Mark what is drawn inside as no content.

        Args:
            kind: properties in PDF syntax, as in `/Type /Pagination`.
        """
        if self._inside_artifact:
            yield
            return
        self._inside_artifact = True
        self._canvas.addLiteral(f"/Artifact <<{kind}>> BDC" if kind else "/Artifact BMC")
        yield
        self._canvas.addLiteral("EMC")
        self._inside_artifact = False

    def link(
        self, element: Element, box: tuple[float, float, float, float], target: str, text: str
    ) -> None:
        """Make a box (left, top, right, bottom) lead to a target."""
        if self._inside_artifact:
            return
        annotation = Annotation(element, len(self.owners) - 1, self.box(*box), target, text)
        self.annotations.append(annotation)
        element.kids.append(annotation)

    def box(
        self, left: float, top: float, right: float, bottom: float
    ) -> tuple[float, float, float, float]:
        """Return a box as PDF counts: left, bottom, right, top, from the bottom of the page."""
        return left, self._height - bottom, right, self._height - top

    def bookmark(self, title: str, level: int, y: float) -> None:
        """Name a height on this page; levels count from 0."""
        key = f"heading-{len(self.owners)}-{len(self.owners[-1])}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=self._height - y, zoom=0)
        self._canvas.addOutlineEntry(title, key, level)

    def end_page(self) -> None:
        """Begin a new page; the last one is empty and is not written."""
        self._canvas.showPage()
        self.owners.append([])


def _actual(element: Element) -> str:
    if element.actual is None:
        return ""
    return f" /ActualText <FEFF{element.actual.encode('utf-16-be').hex().upper()}>"
