"""The text of a document for those who hear it: headings, lines, and rows of tables in order."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kleurrijk_desktop.ui.screens.preview.structure import Element, elements_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

BETWEEN_CELLS = " | "
_HEADINGS = {f"H{level}": level for level in range(1, 7)}
_IN_ONE_LINE = {"P", "LI", "Caption", "Figure", "Formula", "Link", "Span", "Lbl", "LBody"}


@dataclass(frozen=True, slots=True)
class Line:
    """A piece of the text.

    Attributes:
        level: of a heading, from 1; 0 is ordinary text.
        page: on which it stands, from 0.
    """

    level: int
    text: str
    page: int


def outline_of(document: "PdfDocument") -> tuple[Line, ...]:
    """Return the text of all pages as it is read aloud."""
    lines: list[Line] = []
    for number in range(len(document)):
        with closing(document[number]) as page:
            for root in elements_of(page):
                lines += _lines(root, number)
    return tuple(lines)


def _lines(element: Element, page: int) -> Iterator[Line]:
    level = _HEADINGS.get(element.kind, 0)
    if level or element.kind in _IN_ONE_LINE:
        text = _whole(element)
    elif element.kind == "TR":
        text = BETWEEN_CELLS.join(filter(None, map(_whole, element.inside)))
    else:
        text = _tidy(element.text)
    if text:
        yield Line(level, text, page)
    if not (level or element.kind in _IN_ONE_LINE or element.kind == "TR"):
        for inner in element.inside:
            yield from _lines(inner, page)


def _whole(element: Element) -> str:
    return _tidy(" ".join((element.text, *map(_whole, element.inside))))


def _tidy(text: str) -> str:
    return " ".join(text.split())
