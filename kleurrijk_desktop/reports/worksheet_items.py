"""The questions of a worksheet, each as one block with boxes to tick."""

from collections.abc import Iterator, Sequence
from functools import partial

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import PAGE, RULE, RULES
from kleurrijk_desktop.reports.tagging import (
    Cell,
    CellContent,
    Document,
    FillIn,
    Scope,
    Table,
    Words,
)
from kleurrijk_desktop.reports.tick_boxes import (
    ANSWERS,
    answer_box,
    answer_boxes,
    widest_answer_box,
)
from kleurrijk_desktop.reports.voices import Voice
from kleurrijk_desktop.reports.worksheet_looks import SheetLook
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.worksheet_contents import NumberedItem
from kleurrijk_desktop.wording.levels import choice_label

AIM = 3  # the level that "agreed and routine" stands for
_GUTTER = 8.0  # points


class ItemBlocks:
    """Adds questions to a document; each stays on one page."""

    def __init__(
        self, document: Document, speakers: tuple[Voice, ...], look: SheetLook, heading: int
    ) -> None:
        self._document = document
        self._speakers = speakers
        self._look = look
        self._heading = heading

    def add_whole(self, each: NumberedItem) -> None:
        """Add a question with what is true at every level, and lines for a note."""
        self._document.together(lambda: self._whole(each))

    def add_dense(self, each: NumberedItem) -> None:
        """Add the same with little white, and one line for all that is written."""
        self._document.together(lambda: self._dense(each))

    def add_short(self, each: NumberedItem, *, with_aim: bool) -> None:
        """Add a question with one row of boxes, a line for a note, and what level 3 asks."""
        self._document.together(lambda: self._short(each, with_aim=with_aim))

    def _whole(self, each: NumberedItem) -> None:
        self._statement(each)
        rows = [*self._level_rows(each), *self._rows_beside_the_scale()]
        self._add_rows(rows)
        self._document.add(FillIn(_note(), self._look.by_hand, RULE))

    def _dense(self, each: NumberedItem) -> None:
        self._statement(each)
        self._add_rows(list(self._level_rows(each)))
        self._boxes_and_note((Choice.NOT_APPLICABLE, Choice.UNKNOWN))

    def _short(self, each: NumberedItem, *, with_aim: bool) -> None:
        self._statement(each)
        if with_aim:
            for voice in self._speakers:
                self._document.add(
                    voice.paragraph(partial(self._aim, each, voice), self._look.text)
                )
        self._boxes_and_note()

    def _aim(self, each: NumberedItem, voice: Voice) -> list[str | Words]:
        # i18n: In front of a sentence that says what is true at that level.
        label = _("Level {level}:").format(level=AIM)
        return [Words(label, bold=True), " ", content_words(voice.reader.anchor(each.item, AIM))]

    def _boxes_and_note(self, choices: Sequence[Choice] = ANSWERS) -> None:
        look = self._look
        boxes = answer_boxes(look.beside_writing, choices)
        wide = boxes.drawing.width + look.side
        note = FillIn(_note(), look.by_hand, RULE)
        self._document.columns([[boxes], [note]], (wide, PAGE.text_width - wide))

    def _statement(self, each: NumberedItem) -> None:
        for place, voice in enumerate(self._speakers):
            said = voice.reader.statement(each.item)
            if place:
                say = partial(content_words, said, bold=True)
                paragraph = voice.paragraph(say, self._look.text)
                self._document.add(paragraph)
            else:
                numbered = Text(f"{each.number}. {said.value}", said.language)
                tag = content_words(numbered).language
                self._document.heading(self._heading, numbered.value, self._look.item, tag)

    def _level_rows(self, each: NumberedItem) -> Iterator[list[Cell]]:
        for level in range(HIGHEST_LEVEL + 1):
            anchors = [self._anchor(each, level, voice) for voice in self._speakers]
            yield self._row(Choice.of_level(level), anchors)

    def _anchor(self, each: NumberedItem, level: int, voice: Voice) -> CellContent:
        anchor = voice.reader.anchor(each.item, level)
        return voice.paragraph(lambda: content_words(anchor), self._look.text)

    def _rows_beside_the_scale(self) -> Iterator[list[Cell]]:
        if len(self._speakers) > 1:  # too narrow to write in
            for choice in (Choice.NOT_APPLICABLE, Choice.UNKNOWN):
                yield self._row(choice, [self._named(choice, each) for each in self._speakers])
            return
        for choice, say in ((Choice.NOT_APPLICABLE, _not_applicable), (Choice.UNKNOWN, _unknown)):
            line = FillIn(say(), self._look.by_hand, RULE)
            box = answer_box(choice, self._look.beside_writing)
            yield [Cell((box,), Scope.ROW), Cell((line,))]

    def _named(self, choice: Choice, voice: Voice) -> CellContent | None:
        if voice.repeats:
            return None
        return voice.paragraph(lambda: choice_label(choice), self._look.text)

    def _row(self, choice: Choice, said: Sequence[CellContent | None]) -> list[Cell]:
        box = answer_box(choice, self._look.beside_text)
        return [Cell((box,), Scope.ROW), *(Cell((each,) if each else ()) for each in said)]

    def _add_rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        box = widest_answer_box(self._look.beside_text) + _GUTTER
        each = (PAGE.text_width - box) / len(self._speakers)
        widths = (box, *(each for _voice in self._speakers))
        cells = tuple(map(tuple, rows))
        self._document.add(
            Table((), cells, widths, RULES, padding=self._look.padding, gutter=_GUTTER)
        )


def _note() -> str:
    # i18n: A label with a line behind it, on paper.
    return _("Note:")


def _not_applicable() -> str:
    # i18n: Beside a box on paper; a line to write the reason on follows.
    return _("Doesn't apply to us, because")


def _unknown() -> str:
    # i18n: Beside a box on paper; a line to write a name or a role on follows.
    return _("We don't know yet. Who could know it?")
