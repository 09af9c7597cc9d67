"""The parts of a ballot sheet: how to fill it in, and the questions with their boxes."""

from dataclasses import replace

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.reports.content_words import content_words
from kleurrijk_desktop.reports.looks import PAGE, RULES
from kleurrijk_desktop.reports.tagging import (
    Cell,
    CellContent,
    Document,
    Figure,
    Scope,
    Table,
    Words,
)
from kleurrijk_desktop.reports.tick_boxes import TickBoxes, answer_box
from kleurrijk_desktop.reports.voices import Voice
from kleurrijk_desktop.reports.worksheet_looks import LARGE as LARGE_WORKSHEET
from kleurrijk_desktop.reports.worksheet_looks import ON_ONE_SHEET as SMALL
from kleurrijk_desktop.reports.worksheet_looks import USUAL, SheetLook
from kleurrijk_desktop.translation import _, speaking
from kleurrijk_desktop.use_cases.ballot_sheet_contents import BallotSheetContents
from kleurrijk_desktop.use_cases.worksheet_contents import NumberedItem
from kleurrijk_desktop.wording.levels import choose_rule
from kleurrijk_desktop.wording.strip_words import strip_mark

_GUTTER = 8.0  # points
_LARGE_SIZE, _LARGE_LEADING = 18.0, 24.0
_APART = 1.2  # between two boxes beside the scale, in parts of their side

ON_SHEETS = (USUAL, *SMALL[:2])


def _large() -> SheetLook:
    text = replace(LARGE_WORKSHEET.text, size=_LARGE_SIZE, leading=_LARGE_LEADING)
    return replace(
        LARGE_WORKSHEET,
        part=replace(LARGE_WORKSHEET.part, size=21, leading=28),
        item=replace(LARGE_WORKSHEET.item, size=19, leading=25),
        text=text,
        term=text,
        colophon=replace(text, before=12),
        side=19,
        mark=_LARGE_SIZE,
    )


LARGE = _large()


class Ballot:
    """Adds one sheet to a document, in one language."""

    def __init__(self, document: Document, voice: Voice, look: SheetLook) -> None:
        self._document = document
        self._voice = voice
        self._look = look

    def add_head(self, contents: BallotSheetContents) -> None:
        """Add what the sheet is, and how it is filled in."""
        voice, look = self._voice, self._look
        with speaking(voice.language):
            self._document.heading(1, ballot_title(), look.title, voice.tag)
            title = voice.reader.checklist_title(contents.checklist)
            self._document.add(voice.paragraph(lambda: content_words(title, bold=True), look.part))
            for sentences in (_how(), _beside_the_scale()):
                self._document.paragraph(sentences, look.text, voice.tag)

    def add_question(self, each: NumberedItem) -> None:
        """Add a question, which stays on one page: its levels with a box, and two boxes more."""
        self._document.together(lambda: self._question(each))

    def add_end(self, contents: BallotSheetContents) -> None:
        """Add what becomes of the sheet, and of which version of the checklist it is."""
        version = contents.checklist.version
        with speaking(self._voice.language):
            said = _("Thank you. Fold the sheet, and put it with the others.")
            source = _("version {version}").format(version=version)
        title = self._voice.reader.checklist_title(contents.checklist)
        words = self._voice.paragraph(
            lambda: [said, " ", content_words(title), f", {source}."], self._look.colophon
        )
        self._document.add(words)

    def _question(self, each: NumberedItem) -> None:
        voice, look = self._voice, self._look
        said = voice.reader.statement(each.item)
        with speaking(voice.language):
            words = content_words(Text(f"{each.number}. {said.value}", said.language))
        self._document.heading(2, words.text, look.item, words.language or voice.tag)
        levels = range(HIGHEST_LEVEL + 1)
        boxes = {level: self._box(Choice.of_level(level)) for level in levels}
        wide = max(box.drawing.width for box in boxes.values()) + _GUTTER
        rows = tuple(
            (Cell((boxes[level],), Scope.ROW), Cell((self._anchor(each, level),)))
            for level in levels
        )
        widths = (wide, PAGE.text_width - wide)
        self._document.add(Table((), rows, widths, RULES, padding=look.padding, gutter=_GUTTER))
        self._document.add(self._boxes_beside())

    def _anchor(self, each: NumberedItem, level: int) -> CellContent:
        anchor = self._voice.reader.anchor(each.item, level)
        return self._voice.paragraph(lambda: content_words(anchor), self._look.text)

    def _box(self, choice: Choice) -> Figure:
        with speaking(self._voice.language):
            box = answer_box(choice, self._look.beside_text)
        return replace(box, language=self._voice.tag)

    def _boxes_beside(self) -> Figure:
        look = self._look
        with speaking(self._voice.language):
            labels = (_doesnt_apply(), _dont_know())
            # i18n: What a screen reader says of the boxes to tick behind a question on paper.
            said = _("Boxes to tick: {labels}").format(labels=", ".join(labels))
        boxes = TickBoxes(labels, look.side, look.mark, look.by_hand.leading, look.side * _APART)
        return Figure(boxes, said, self._voice.tag)


def ballot_title() -> str:
    """Return what the sheet is called, in the current language."""
    # i18n: A sheet on which one person votes in silence, for every question.
    return _("Ballot sheet")


def _how() -> list[str | Words]:
    return [
        Words(choose_rule(), bold=True),
        " ",
        _("Tick one box for each question. Do it alone and in silence."),
        " ",
        _("Do not write your name: only the ticks are counted, and the sheets are destroyed."),
    ]


def _beside_the_scale() -> str:
    # i18n: {mark} is a short mark such as "n/a".
    return _(
        "Tick “{mark}” where a question does not fit you at all. Tick “?” where you don't know, or "
        "do not want to answer. It looks no different, and nobody asks why."
    ).format(mark=strip_mark(Choice.NOT_APPLICABLE))


def _doesnt_apply() -> str:
    return strip_mark(Choice.NOT_APPLICABLE)


def _dont_know() -> str:
    # i18n: Beside a box on paper: one does not know, or does not vote on this question. Short.
    return _("? don't know, or pass")
