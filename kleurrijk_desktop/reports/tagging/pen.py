"""Drawing on a page, with the origin at its top left."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

from reportlab.lib.utils import ImageReader

from kleurrijk_desktop.reports.tagging.fonts import EmbeddedFont


class Pen:
    """Draws lines, shapes and text; fulfils `drawing.Brush` for drawings in a document."""

    def __init__(
        self,
        canvas: Any,
        page_height: float,
        origin: tuple[float, float] = (0, 0),
        label_font: EmbeddedFont | None = None,
    ) -> None:
        self._canvas = canvas
        self._page_height = page_height
        self._x, self._y = origin
        self._label_font = label_font

    def at(self, x: float, y: float, font: EmbeddedFont) -> "Pen":
        """Return a pen whose origin lies elsewhere, and that writes labels in a font."""
        return Pen(self._canvas, self._page_height, (x, y), font)

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str, thickness: float
    ) -> None:
        """Draw a straight line."""
        self._canvas.setStrokeColorRGB(*_channels(colour))
        self._canvas.setLineWidth(thickness)
        self._canvas.setDash()
        self._canvas.line(*self._place(x1, y1), *self._place(x2, y2))

    def polygon(
        self,
        points: Sequence[tuple[float, float]],
        fill: str | None,
        stroke: str | None = None,
        thickness: float = 0.5,
        dash: Sequence[float] = (),
    ) -> None:
        """Draw a closed shape, filled, outlined, or both."""
        if fill is not None:
            self._canvas.setFillColorRGB(*_channels(fill))
        if stroke is not None:
            self._canvas.setStrokeColorRGB(*_channels(stroke))
            self._canvas.setLineWidth(thickness)
            self._canvas.setDash(list(dash))
        path = self._canvas.beginPath()
        path.moveTo(*self._place(*points[0]))
        for point in points[1:]:
            path.lineTo(*self._place(*point))
        path.close()
        self._canvas.drawPath(path, stroke=stroke is not None, fill=fill is not None)

    def picture(self, x: float, y: float, width: float, height: float, png: bytes) -> None:
        """Draw a picture; the same one is in the file once, however often it is drawn."""
        left, bottom = self._place(x, y + height)
        self._canvas.drawImage(ImageReader(BytesIO(png)), left, bottom, width, height)

    def label(self, x: float, baseline: float, text: str, size: float, colour: str) -> None:
        """Set a short text from x on in the font of this pen.

        Raises:
            ValueError: this pen has no font.
        """
        if self._label_font is None:
            raise ValueError("a pen without a font cannot write")
        self.text([(x, baseline, text, self._label_font)], size, colour)

    def text(
        self,
        pieces: Iterable[tuple[float, float, str, EmbeddedFont]],
        size: float,
        colour: str,
    ) -> None:
        """Set pieces of text, each as x, baseline, the text and its font."""
        self._canvas.setFillColorRGB(*_channels(colour))
        text = self._canvas.beginText()
        for x, baseline, words, font in pieces:
            text.setFont(font.name, size)
            text.setTextOrigin(*self._place(x, baseline))
            text.textOut(words)
        self._canvas.drawText(text)

    def _place(self, x: float, y: float) -> tuple[float, float]:
        return self._x + x, self._page_height - self._y - y


def _channels(colour: str) -> tuple[float, float, float]:
    """Return red, green and blue (0–1) of `#rrggbb`; nothing in a colour is ever evaluated."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red / 255, green / 255, blue / 255
