"""How our documents look on paper: page, typeface, text styles and colours."""

from dataclasses import dataclass, replace
from functools import cache

from kleurrijk_desktop import assets
from kleurrijk_desktop.charts.primitives import Fill, Ink
from kleurrijk_desktop.reports.tagging import Family, Rules, TextStyle, a4

PAGE = a4(left=25, right=18, top=22, bottom=20)  # the left margin leaves room for punched holes

_TEXT = "#1B2430"
_TEXT_2 = "#4A5564"
_BORDER = "#6B7785"
_WHITE = "#FFFFFF"

WHO = 84.0  # points: the column with who and when
GUTTER = 9.0  # points: the white between two columns of a table

RULE = _BORDER
INK = _TEXT
RULES = Rules(_BORDER)

TITLE = TextStyle(17, 22, bold=True, colour=_TEXT, after=5, keep_with_next=True)
SECTION = TextStyle(12.5, 16, bold=True, colour=_TEXT, before=9, after=3, keep_with_next=True)
ACTION = TextStyle(12.5, 16, bold=True, colour=_TEXT, before=22, after=2, keep_with_next=True)
PART = TextStyle(10.5, 14, bold=True, colour=_TEXT, before=9, after=2, keep_with_next=True)
BODY = TextStyle(10.5, 15, colour=_TEXT, after=3)
LEAD = TextStyle(10.5, 15, bold=True, colour=_TEXT)
NEXT = TextStyle(10.5, 15, colour=_TEXT, before=6, after=4)
COLOPHON = TextStyle(8.5, 11, colour=_TEXT_2, before=3)
FOOT = TextStyle(8.5, 11, colour=_TEXT_2)


@dataclass(frozen=True, slots=True)
class Details:
    """The styles of what stands in columns; the smaller ones keep a plan on one page.

    Attributes:
        text: running text.
        label: above a list, kept with it.
        measure: the title of a suggestion.
        column: the head of a column.
        by_hand: a line to write on.
    """

    text: TextStyle
    label: TextStyle
    measure: TextStyle
    column: TextStyle
    by_hand: TextStyle


def _details(size: float, leading: float) -> Details:
    text = TextStyle(size, leading, colour=_TEXT)
    label = replace(text, bold=True, keep_with_next=True)
    return Details(
        text=text,
        label=label,
        measure=replace(label, size=size + 0.5, leading=leading + 0.5),
        column=TextStyle(8.5, 11, bold=True, colour=_TEXT_2),
        by_hand=TextStyle(size, 18, colour=_TEXT_2),
    )


_READING = _details(10.5, 14.5)
READING = replace(_READING, label=replace(_READING.label, leading=18))  # lines to write on
ROOMY = _details(9.5, 12.5)
USUAL = _details(9, 11.5)
COMPACT = _details(8.5, 11)

FILLS = {  # one hue, each step darker, so that they stay apart in grey and in a photocopy
    Fill.SURFACE: _WHITE,
    Fill.LEVEL_1: "#CFE1F2",
    Fill.LEVEL_2: "#7FB2DC",
    Fill.LEVEL_3: "#2F77B5",
    Fill.LEVEL_4: "#0B3C6F",
}
INKS = {
    Ink.TEXT: _TEXT,
    Ink.TEXT_2: _TEXT_2,
    Ink.BORDER: _BORDER,
    Ink.ON_LEVEL_1: _TEXT,
    Ink.ON_LEVEL_2: _TEXT,
    Ink.ON_LEVEL_3: _WHITE,
    Ink.ON_LEVEL_4: _WHITE,
}

_LOCALES = {"nl": "nl-NL", "de": "de-DE", "en": "en-GB"}


@cache
def family() -> Family:
    """Return the typeface of all documents."""
    fonts = assets.resources() / "fonts"
    return Family(fonts / "NotoSans-Regular.ttf", fonts / "NotoSans-Bold.ttf")


def language_tag(language: str) -> str:
    """Return the tag that a PDF wants for a language, with the country whose spelling it has."""
    return _LOCALES.get(language, language)
