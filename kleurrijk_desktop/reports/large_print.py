"""Large print: everything in one column, 16 points or more, with room to write."""

from collections.abc import Sequence
from dataclasses import replace

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.reports.chart_drawing import strip_figure
from kleurrijk_desktop.reports.hand_marks import TickBoxes
from kleurrijk_desktop.reports.looks import FOOT, READING, SECTION, TITLE, Details
from kleurrijk_desktop.reports.tagging import Document
from kleurrijk_desktop.reports.white import White

_SIZE, _LEADING = 16.0, 22.0
_WRITING = 32.0  # points: a line to write on
_STRIP = 22.0  # points: the height of a level strip, whose figure then is 16.5 points
_APART = 6.0  # points: white above what is no text

TEXT = replace(READING.text, size=_SIZE, leading=_LEADING, after=5)
LABEL = replace(TEXT, bold=True, keep_with_next=True, before=8)
LARGE_TITLE = replace(TITLE, size=24, leading=31, after=8)
LARGE_SECTION = replace(SECTION, size=20, leading=27, before=16, after=6)
LARGE_ACTION = replace(LARGE_SECTION, before=28)
LARGE_PART = replace(LARGE_SECTION, size=17, leading=23)
LARGE_FOOT = replace(FOOT, size=11, leading=14)

LARGE = Details(
    text=TEXT,
    label=replace(LABEL, leading=_WRITING, before=0),
    measure=LABEL,
    column=LABEL,
    by_hand=replace(TEXT, leading=_WRITING, after=0),
)


def add_strip(document: Document, choice: Choice) -> None:
    """Add the strip of an answer, apart from what stands above it."""
    document.artifact(White(_APART))
    document.add(strip_figure(choice, _STRIP))


def add_boxes(document: Document, words: Sequence[str], ticked: int | None, said: str) -> None:
    """Add boxes beside each other, one of them ticked or none; `said` tells what is there."""
    document.artifact(White(_APART))
    document.figure(TickBoxes(words, ticked, _SIZE), said)
