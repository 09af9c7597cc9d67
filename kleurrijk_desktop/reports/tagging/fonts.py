"""Fonts that are embedded with exactly the characters in use, each with its own meaning.

ReportLab splits a TrueType font into subsets of 256 codes and lets unused codes stand for U+0000,
which validators reject. Here a font is embedded once, as a composite font with two bytes per
character: no unused codes, no change of font within a word, and a no-break space that stays one.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont

from kleurrijk_desktop.reports.tagging.character_map import to_unicode

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

_SUBSET_TAG = "AAAAAA"


class EmbeddedFont(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A TrueType font with `glyf` outlines; one object serves any number of documents at once.

    Attributes:
        characters: what the font can draw.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(f"tagged {path}", str(path), shapable=False)
        self._postscript_name = self.face.name.decode("ascii")
        # ReportLab hands out the first font that was registered for a face, whoever did it
        self.face.name = self.name.encode()
        self._used: WeakKeyDictionary[Any, dict[int, int]] = WeakKeyDictionary()
        self._has: dict[int, int] = self.face.charToGlyph
        self._widths: dict[str, float] = {
            chr(code): self.face.charWidths[code] for code, glyph in self._has.items() if glyph
        }
        self.characters: AbstractSet[str] = frozenset(self._widths)

    @property
    def name(self) -> str:
        return str(self.fontName)

    @property
    def ascent(self) -> float:
        """Height above the baseline, in thousandths of the size."""
        return float(self.face.ascent)

    def width(self, text: str, size: float) -> float:
        """Return how wide a text is, in points; all of it must be in the font."""
        return sum(map(self._widths.__getitem__, text)) * size / 1000

    def fitting(self, text: str, size: float, width: float) -> int:
        """Return how many characters of a text fit into a width, all in points."""
        room = width * 1000 / size
        for count, character in enumerate(text):
            room -= self._widths[character]
            if room < 0:
                return count
        return len(text)

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: ARG002, N802 - ReportLab's own names
        """Return a text as the codes of this document, two bytes each."""
        codes = self._codes(doc)
        numbers = [codes.setdefault(ord(character), len(codes) + 1) for character in text]
        return [(0, b"".join(number.to_bytes(2, "big") for number in numbers))]

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:  # noqa: ARG002, N802 - ReportLab's own names
        """Return what pages call this font."""
        self._codes(doc)
        return str(doc.fontMapping[self.name])

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - ReportLab's own name
        """Put the font into a document that is being written."""
        characters = list(self._codes(doc))
        base = f"{_SUBSET_TAG}+{self._postscript_name}"
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(base),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([self._descendant(doc, base, characters)]),
                "ToUnicode": doc.Reference(_packed(to_unicode(characters).encode("ascii"))),
            }
        )
        internal = doc.fontMapping[self.name].removeprefix("/")
        doc.idToObject["BasicFonts"].dict[internal] = doc.Reference(font)
        del self._used[doc]

    def _codes(self, doc: Any) -> dict[int, int]:
        if doc not in self._used:
            self._used[doc] = {}
            doc.fontMapping[self.name] = f"/F{len(doc.fontMapping) + 1}"
            doc.delayedFonts.append(self)
        return self._used[doc]

    def _descendant(self, doc: Any, base: str, characters: list[int]) -> Any:
        widths = [self.face.defaultWidth, *map(self._widths.__getitem__, map(chr, characters))]
        adobe, identity = PDFString("Adobe"), PDFString("Identity")
        system = {"Registry": adobe, "Ordering": identity, "Supplement": 0}
        return doc.Reference(
            PDFDictionary(
                {
                    "Type": PDFName("Font"),
                    "Subtype": PDFName("CIDFontType2"),
                    "BaseFont": PDFName(base),
                    "CIDSystemInfo": PDFDictionary(system),
                    "FontDescriptor": self.face.addSubsetObjects(doc, base, characters),
                    "CIDToGIDMap": doc.Reference(_packed(self._glyph_numbers(characters))),
                    "DW": self.face.defaultWidth,
                    "W": PDFArray([0, PDFArray(widths)]),
                }
            )
        )

    def _glyph_numbers(self, characters: list[int]) -> bytes:
        """Return, for every code, its glyph in the subset; glyphs stand there in order of use."""
        places = {0: 0}
        numbers = [places.setdefault(self._has[each], len(places)) for each in characters]
        return b"".join(number.to_bytes(2, "big") for number in [0, *numbers])


def _packed(content: bytes) -> Any:
    return PDFStream(content=content, filters=[PDFZCompress])


@dataclass(frozen=True, slots=True)
class Family:
    """The two faces of a typeface, as files; they must hold the same characters."""

    regular: Path
    bold: Path

    def face(self, *, bold: bool) -> EmbeddedFont:
        """Return a face, loaded once per program."""
        return _load(self.bold if bold else self.regular)


@cache
def _load(path: Path) -> EmbeddedFont:
    font = EmbeddedFont(path)
    registerFont(font)
    return font
