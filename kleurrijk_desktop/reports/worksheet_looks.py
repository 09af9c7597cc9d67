"""How what is filled in by hand looks: the usual print, the small one of one sheet, the large."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.reports.looks import COLOPHON, FOOT, LEAD, SECTION, TITLE
from kleurrijk_desktop.reports.tagging import TextStyle
from kleurrijk_desktop.reports.tick_boxes import BoxLook

_SMALL_LEADING = 1.24


@dataclass(frozen=True, slots=True)
class SheetLook:
    """The styles of a worksheet; measures in points.

    Attributes:
        part: above a section.
        item: what a question asks.
        text: everything that is read.
        term: the words that are explained at the end.
        by_hand: a label with a line to write on.
        foot: at the foot of every page.
        side: of a box to tick.
        mark: the size of the label of a box.
        padding: white above and below each level.
    """

    title: TextStyle
    part: TextStyle
    item: TextStyle
    text: TextStyle
    term: TextStyle
    by_hand: TextStyle
    colophon: TextStyle
    foot: TextStyle
    side: float
    mark: float
    padding: float

    @property
    def beside_text(self) -> BoxLook:
        """The boxes in a line of text."""
        return BoxLook(self.side, self.mark, self.text.leading)

    @property
    def beside_writing(self) -> BoxLook:
        """The boxes in a line to write on."""
        return BoxLook(self.side, self.mark, self.by_hand.leading)


def _usual() -> SheetLook:
    text = replace(LEAD, size=10, leading=13.5, bold=False, after=3)
    return SheetLook(
        title=TITLE,
        part=replace(SECTION, before=12, after=4),
        item=replace(
            text, size=10.5, leading=14, bold=True, before=14, after=4, keep_with_next=True
        ),
        text=text,
        term=replace(text, size=9.5, leading=12.5),
        by_hand=replace(text, leading=21, after=0),
        colophon=replace(COLOPHON, before=8),
        foot=FOOT,
        side=11,
        mark=10,
        padding=3,
    )


def _large() -> SheetLook:
    text = replace(LEAD, size=16, leading=22, bold=False, after=5)
    return SheetLook(
        title=replace(TITLE, size=24, leading=31),
        part=replace(SECTION, size=20, leading=27, before=16, after=6),
        item=replace(text, size=17, leading=23, bold=True, before=16, after=5, keep_with_next=True),
        text=text,
        term=text,
        by_hand=replace(text, leading=31, after=0),
        colophon=replace(text, before=12),
        foot=replace(FOOT, size=11, leading=14),
        side=17,
        mark=16,
        padding=4,
    )


def _on_one_sheet(size: float) -> SheetLook:
    text = replace(LEAD, size=size, leading=size * _SMALL_LEADING, bold=False, after=2)
    item = replace(text, size=size + 0.5, bold=True, leading=(size + 0.5) * _SMALL_LEADING, after=1)
    return SheetLook(
        title=replace(TITLE, after=2),
        part=replace(item, before=5, after=1, keep_with_next=True),
        item=replace(item, before=6, keep_with_next=True),
        text=text,
        term=replace(text, size=size - 0.5, leading=(size - 0.5) * _SMALL_LEADING, after=0),
        by_hand=replace(text, leading=17, after=0),
        colophon=replace(COLOPHON, before=3),
        foot=FOOT,
        side=10.5,
        mark=9.5,
        padding=0.5,
    )


USUAL = _usual()
LARGE = _large()
ON_ONE_SHEET = tuple(map(_on_one_sheet, (10, 9.5, 9)))
