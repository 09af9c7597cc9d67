"""Breaking a text into lines: at spaces, never with a hyphen."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import itemgetter

from kleurrijk_desktop.reports.tagging.elements import Element
from kleurrijk_desktop.reports.tagging.fonts import EmbeddedFont

_PARTS = re.compile(r"\n| +|[^ \n]+")
_BREAK_AFTER = "-/@._"


@dataclass(frozen=True, slots=True)
class Link:
    """A target and the element that stands for the whole link."""

    element: Element
    target: str


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one face that belongs to one element.

    Attributes:
        whole: must not be broken, since together it stands for one character.
        link: where it leads, None for plain text.
    """

    text: str
    font: EmbeddedFont
    owner: Element
    whole: bool = False
    link: Link | None = None


Line = tuple[Run, ...]
_Part = tuple[str, int]  # a text, and the number of the run that it is part of


@dataclass(slots=True)
class _Word:
    """What stays together on a line, and the spaces behind it; widths in points."""

    parts: list[_Part] = field(default_factory=list)
    spaces: list[_Part] = field(default_factory=list)
    width: float = 0
    space_width: float = 0
    ends_line: bool = False


def break_lines(runs: Sequence[Run], size: float, width: float) -> tuple[Line, ...]:
    """Fill lines of a width (in points) with text of a size (in points).

    Every line that ends between two words ends with a space, so that a reader of the structure
    does not glue them together. A word wider than a line is cut, after a mark such as "@" or "/"
    where there is one, and gets no hyphen.
    """
    lines: list[Line] = []
    line: list[_Part] = []
    used = 0.0
    for word in _chopped(_words(runs, size), runs, size, width):
        if line and used + word.width > width:
            lines.append(_merged(line, runs))
            line, used = [], 0.0
        line += word.parts
        line += word.spaces
        used += word.width + word.space_width
        if word.ends_line:
            lines.append(_merged(line, runs))
            line, used = [], 0.0
    if line or not lines:
        lines.append(_merged(line, runs))
    return tuple(lines)


def _words(runs: Sequence[Run], size: float) -> Iterator[_Word]:
    word = _Word()
    for number, run in enumerate(runs):
        for text in _PARTS.findall(run.text):
            if text == "\n":
                word.spaces = word.spaces or [(" ", number)]
                word.ends_line = True
                yield word
                word = _Word()
            elif text[0] == " ":
                word.spaces.append((text, number))
                word.space_width += run.font.width(text, size)
            else:
                if word.spaces:
                    yield word
                    word = _Word()
                word.parts.append((text, number))
                word.width += run.font.width(text, size)
    if word.parts or word.spaces:
        yield word


def _chopped(
    words: Iterator[_Word], runs: Sequence[Run], size: float, width: float
) -> Iterator[_Word]:
    for word in words:
        if word.width > width:
            head, tail = _cut(word.parts, runs, size, width)
            while tail:
                yield _Word(head, width=width)
                head, tail = _cut(tail, runs, size, width)
            word.parts = head
            word.width = sum(runs[number].font.width(text, size) for text, number in head)
        yield word


def _cut(
    parts: list[_Part], runs: Sequence[Run], size: float, width: float
) -> tuple[list[_Part], list[_Part]]:
    """Cut a word where the line is full; at least one character or whole run stays before it."""
    room = width
    for place, (text, number) in enumerate(parts):
        font = runs[number].font
        count = font.fitting(text, size, room)
        if count == len(text):
            room -= font.width(text, size)
        elif runs[number].whole:
            before = max(place, 1)
            return parts[:before], parts[before:]
        else:
            count = _after_a_mark(text, count) or (0 if place else 1)
            head = [(text[:count], number)] if count else []
            return parts[:place] + head, [(text[count:], number), *parts[place + 1 :]]
    return parts, []


def _after_a_mark(text: str, count: int) -> int:
    """Return a place to cut at or before `count`: behind a mark where one is near."""
    mark = max(text.rfind(sign, 0, count) for sign in _BREAK_AFTER) + 1
    return mark if mark > count * 2 // 3 else count


def _merged(line: list[_Part], runs: Sequence[Run]) -> Line:
    """Join what belongs to the same run."""
    return tuple(
        replace(runs[number], text="".join(text for text, _number in group))
        for number, group in groupby(line, key=itemgetter(1))
    )
