"""The pages of a PDF as pictures, by PDFium; it may be called on one thread at a time only."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as pixels of four bytes, of which the fourth says nothing: blue, green, red."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of a page in points."""

    width: float
    height: float


@contextmanager
def opened(pdf: bytes) -> Iterator["PdfDocument"]:
    """Open a PDF inside this block."""
    from pypdfium2 import PdfDocument  # loaded with the first document

    with closing(PdfDocument(pdf)) as document:
        yield document


def sizes_of(document: "PdfDocument") -> tuple[PageSize, ...]:
    """Return the sizes of all pages."""
    return tuple(PageSize(*document.get_page_size(number)) for number in range(len(document)))


def picture_of(pdf: bytes, number: int, scale: float) -> Picture:
    """Return a page as it looks on paper.

    Args:
        pdf: the document.
        number: of the page, from 0.
        scale: pixels in a point.
    """
    with (
        opened(pdf) as document,
        closing(document[number]) as page,
        closing(page.render(scale=scale, prefer_bgrx=True)) as bitmap,
    ):
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
