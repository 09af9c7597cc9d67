"""The structure tree of a tagged PDF, read with PDFium."""

import ctypes
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

_ENDING = 2  # bytes: what PDFium returns ends with a zero in UTF-16
_DEEPEST = 15  # forms inside forms


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the structure tree, as far as it stands on one page.

    Attributes:
        kind: `H1`, `P`, `TR` …
        text: what it says itself, or the words that stand for a picture.
        inside: the elements that it holds.
    """

    kind: str
    text: str
    inside: tuple["Element", ...]


def elements_of(page: "PdfPage") -> tuple[Element, ...]:
    """Return what a page holds, in the order in which it is read."""
    from pypdfium2 import raw

    texts = _texts_of(page)
    with _tree_of(page) as tree:
        roots = (
            raw.FPDF_StructTree_GetChildAtIndex(tree, place)
            for place in range(raw.FPDF_StructTree_CountChildren(tree))
        )
        return tuple(_element(root, texts) for root in roots if root)


@contextmanager
def _tree_of(page: "PdfPage") -> Iterator[Any]:
    from pypdfium2 import raw

    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    try:
        yield tree
    finally:
        raw.FPDF_StructTree_Close(tree)


def _element(handle: Any, texts: Mapping[int, str]) -> Element:
    from pypdfium2 import raw

    inside, own = [], []
    for place in range(raw.FPDF_StructElement_CountChildren(handle)):
        child = raw.FPDF_StructElement_GetChildAtIndex(handle, place)
        if child:
            inside.append(_element(child, texts))
        else:
            own.append(texts.get(raw.FPDF_StructElement_GetChildMarkedContentID(handle, place), ""))
    spoken = _said(raw.FPDF_StructElement_GetAltText, handle)
    spoken = spoken or _said(raw.FPDF_StructElement_GetActualText, handle)
    kind = _said(raw.FPDF_StructElement_GetType, handle)
    return Element(kind, spoken or "".join(own), tuple(inside))


def _texts_of(page: "PdfPage") -> dict[int, str]:
    """Return the text of a page by the numbers that its structure tree refers to."""
    from pypdfium2 import raw

    texts: dict[int, str] = {}
    with closing(page.get_textpage()) as text_page:
        for part in page.get_objects([raw.FPDF_PAGEOBJ_TEXT], max_depth=_DEEPEST):
            number = raw.FPDFPageObj_GetMarkedContentID(part.raw)
            if number >= 0:  # else it is of no element, such as the foot of a page
                said = _said(raw.FPDFTextObj_GetText, part.raw, text_page.raw)
                texts[number] = texts.get(number, "") + said
    return texts


def _said(ask: Callable[..., int], *handles: Any) -> str:
    """Return the text that PDFium first tells the length of, in bytes."""
    length = ask(*handles, None, 0)
    if length <= _ENDING:
        return ""
    buffer = ctypes.create_string_buffer(length)
    ask(*handles, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw[: length - _ENDING].decode("utf-16-le", "replace")
