"""The parts of the sheet for people concerned: what it asks, and the table of boxes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import RULE, RULES, family
from kleurrijk_desktop.reports.partner_sheet_looks import SheetLook
from kleurrijk_desktop.reports.tagging import (
    Brush,
    Cell,
    CellContent,
    Heading,
    Paragraph,
    Scope,
    Table,
    TextStyle,
    Words,
)
from kleurrijk_desktop.reports.tick_boxes import plain_box
from kleurrijk_desktop.reports.voices import Voice
from kleurrijk_desktop.translation import _, speaking
from kleurrijk_desktop.use_cases.partner_sheet_contents import PartnerSheetContents
from kleurrijk_desktop.use_cases.worksheet_contents import NumberedItem

_GUTTER = 9.0  # points, between two columns
_APART = 1.7  # of the side of a box: what a column takes at least, so that none is mistaken
_SLACK = 0.1  # points; sums of widths are not exact
_DASH = 4.0  # points


@dataclass(frozen=True, slots=True)
class CutLine:
    """A dashed line down a page from where it stands; it takes no room of its own."""

    x: float
    length: float

    @property
    def width(self) -> float:
        return 0

    @property
    def height(self) -> float:
        return 0

    def paint(self, brush: Brush) -> None:
        """Draw it."""
        for dash in range(int(self.length / _DASH / 2)):
            top = dash * _DASH * 2
            brush.line(self.x, top, self.x, top + _DASH, RULE, 0.5)


class Sheet:
    """One sheet in one or two languages, as wide as it is told (in points)."""

    def __init__(
        self,
        contents: PartnerSheetContents,
        speakers: tuple[Voice, ...],
        look: SheetLook,
        width: float,
    ) -> None:
        self._contents = contents
        self._speakers = speakers
        self._look = look
        self._width = width

    def heading(self) -> Heading:
        """Return the title in the first language."""
        voice = self._speakers[0]
        with speaking(voice.language):
            return Heading(1, sheet_title(), self._look.title, voice.tag)

    def parts(self) -> Iterator[CellContent | Table]:
        """Yield what stands below the title."""
        for voice in self._speakers[1:]:
            if not voice.repeats:
                yield voice.paragraph(lambda: Words(sheet_title(), bold=True), self._look.text)
        yield self._about()
        for voice in self._speakers:
            if not voice.repeats:
                yield voice.paragraph(_how, self._look.text)
        yield self._table()

    def _about(self) -> CellContent:
        voice, name = self._speakers[0], self._contents.options.organisation.strip()
        if not name:
            return voice.line(_about_label, self._look.by_hand)
        return voice.paragraph(
            lambda: [Words(_about_label(), bold=True), " ", name], self._look.text
        )

    def _table(self) -> Table:
        least = self._look.side * _APART
        *inner, last = (max(least, self._label_width(say)) + _SLACK for say in ANSWERS)
        answers = [each + _GUTTER for each in inner]
        widths = (self._width - sum(answers) - last, *answers, last)
        header = tuple(self._header(say, self._look.answer) for say in (_sentence, *ANSWERS))
        rows = tuple(map(self._row, self._contents.items))
        return Table(header, rows, widths, RULES, padding=self._look.padding, gutter=_GUTTER)

    def _header(self, say: Callable[[], str], style: TextStyle) -> Cell:
        said: dict[str, Paragraph] = {}  # some languages have the same word
        for voice in self._speakers:
            with speaking(voice.language):
                said.setdefault(say(), voice.paragraph(say, style))
        return Cell(tuple(said.values()), Scope.COLUMN)

    def _label_width(self, say: Callable[[], str]) -> float:
        """Return how wide a label is on two lines, in the widest language."""
        widths = []
        for voice in self._speakers:
            with speaking(voice.language):
                words = say().split()
            breaks = range(1, len(words) + 1)
            widths.append(
                min(max(self._wide(words[:place]), self._wide(words[place:])) for place in breaks)
            )
        return max(widths)

    def _wide(self, words: Sequence[str]) -> float:
        return family().face(bold=True).width(" ".join(words), self._look.answer.size)

    def _row(self, each: NumberedItem) -> tuple[Cell, ...]:
        sentences = [
            self._sentence(each, voice, first=not place)
            for place, voice in enumerate(self._speakers)
        ]
        with speaking(self._speakers[0].language):
            boxes = [plain_box(say(), self._look.box) for say in ANSWERS]
        tag = self._speakers[0].tag
        return (
            Cell(tuple(sentences), Scope.ROW),
            *(Cell((replace(box, language=tag),)) for box in boxes),
        )

    def _sentence(self, each: NumberedItem, voice: Voice, *, first: bool) -> Paragraph:
        noticed = voice.reader.noticed(each.item)
        if not first:
            return voice.paragraph(lambda: content_words(noticed), self._look.sentence)
        number = f"{each.number}.\N{NO-BREAK SPACE}"
        return voice.paragraph(lambda: [number, content_words(noticed)], self._look.sentence)


def sheet_title() -> str:
    """Return what the sheet asks, in the current language."""
    # i18n: The title of a sheet for parents, clients or volunteers; very simple words.
    return _("What do you notice?")


def _about_label() -> str:
    # i18n: A label, on paper, with a line for the name of the school, club or firm behind it.
    return _("This sheet is about:")


def _how() -> str:
    # i18n: Very simple words (level A2).
    return _(
        "Read each sentence and tick one box. Every answer is good. Do not write your name. We "
        "only count the boxes."
    )


def _sentence() -> str:
    return _("What I notice")


def _yes() -> str:
    return _("Yes")


def _partly() -> str:
    return _("Partly")


def _no() -> str:
    return _("No")


def _unknown() -> str:
    return _("Don't know")


ANSWERS = (_yes, _partly, _no, _unknown)
