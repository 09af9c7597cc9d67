"""Which characters of a text can be printed, and what stands for those that cannot."""

import re
import unicodedata
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_SOFT_HYPHEN = "\u00ad"
_REPLACEMENT = "\ufffd"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a text: what is drawn, and the character it stands for where that differs."""

    drawn: str
    actual: str | None = None


def printable(text: str) -> str:
    """Return a text with one kind of line end, and without control characters and soft hyphens."""
    lines = _LINE_ENDS.sub("\n", text).replace("\t", " ").replace(_SOFT_HYPHEN, "")
    if lines.isprintable():
        return lines
    return "".join(filter(None, map(_kept, lines)))


def _kept(character: str) -> str:
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if category == "Cs":
        return _REPLACEMENT
    return "" if category == "Cc" else character


def stretches(text: str, known: AbstractSet[str]) -> Iterator[Stretch]:
    """Cut a printable text where the font lacks a character; its code then stands for it.

    Args:
        text: without control characters other than line ends.
        known: the characters of the font.
    """
    if text and set(text) - {"\n"} <= known:
        yield Stretch(text)
        return
    start = 0
    for place, character in enumerate(text):
        if character == "\n" or character in known:
            continue
        if place > start:
            yield Stretch(text[start:place])
        yield Stretch(f"[U+{ord(character):04X}]", character)
        start = place + 1
    if start < len(text):
        yield Stretch(text[start:])


def one_line(text: str) -> str:
    """Return a printable text on one line."""
    return printable(text).replace("\n", " ")
