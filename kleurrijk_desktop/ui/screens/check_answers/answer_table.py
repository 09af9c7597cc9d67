"""All questions with their answers, section by section, each with a way to change it."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import Answer, answer_to
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.deeper import Deeper
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.check_answers.words import answer_words, beside_words
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.hairline import hairline
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.offer import Offer
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.paths import deeper_consequence, deeper_offer

AT_ONCE = 3  # rows
BESIDE = 12  # pixels between the columns


class AnswerTable(QWidget):
    """Question, answer, what was written beside it, and "Change" where it can be changed.

    Signals:
        deeper_wanted: the id of a section in which all questions are to be asked.
    """

    deeper_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        opened: Opened,
        change: Callable[[str], object] | None,
        parent: QWidget | None = None,
    ) -> None:
        """Show the answers; `change` is given the item, None where nothing can be changed."""
        super().__init__(parent)
        self._theme = theme
        self._opened = opened
        self._change = change
        self._buttons: dict[str, QPushButton] = {}
        self._numbers = {item.id: n for n, item in enumerate(opened.result.items, start=1)}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def rows(self) -> Iterator[None]:
        """Add the rows, some of them before each time that this yields."""
        deeper = {each.section.id: each for each in self._opened.deeper}
        for section in self._opened.result.sections:
            title = self._opened.reader.section_title(section.section)
            self._column.addWidget(PlainLabel(title, "item"))
            card = Card(spacing=8)
            self._column.addWidget(card)
            yield from self._rows(card, section.items)
            if section.section.id in deeper:
                self._column.addWidget(self._offer(deeper[section.section.id]))
            self._column.addSpacing(8)

    def focus_change(self, item_id: str) -> bool:
        """Put the focus on the button of an item; say whether there is one."""
        button = self._buttons.get(item_id)
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)
        return button is not None

    def _offer(self, deeper: Deeper) -> QWidget:
        offer = Offer(_("Go deeper here"), self)
        offer.setObjectName(f"deeper-{deeper.section.id}")
        offer.taken.connect(partial(self.deeper_wanted.emit, deeper.section.id))
        short, whole = self._opened.asked(Scope.SHORT), self._opened.asked(Scope.ALL)
        offer.show_sentences(
            (deeper_offer(len(deeper.items)), deeper_consequence(short, whole)),
            str(self._opened.reader.section_title(deeper.section)),
        )
        return offer

    def _rows(self, card: Card, items: tuple[Item, ...]) -> Iterator[None]:
        for place, item in enumerate(items):
            if place:
                card.column.addWidget(hairline())
            card.column.addWidget(self._row(item))
            if place % AT_ONCE == AT_ONCE - 1 or item is items[-1]:
                yield

    def _row(self, item: Item) -> QWidget:
        answer = answer_to(self._opened.answers, item.id)
        row = QWidget()
        row.setObjectName(f"row-{item.id}")
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(BESIDE)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._question(item), 0, 0, 1, 2)
        grid.addWidget(LevelStrip(self._theme, answer.choice), 1, 0, top)
        grid.addWidget(_written(answer), 1, 1)
        if self._change is not None:
            grid.addWidget(self._button(item, self._change), 0, 2, 2, 1, top)
        return row

    def _question(self, item: Item) -> QWidget:
        question = QWidget()
        row = QHBoxLayout(question)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        # i18n: The place in a list, before the text: "1."
        number = _("{place}.").format(place=self._numbers[item.id])
        row.addWidget(PlainLabel(number, "number", wraps=False), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(self._opened.reader.statement(item)), 1)
        return question

    def _button(self, item: Item, change: Callable[[str], object]) -> QPushButton:
        button = secondary_button(_("Change"), lambda: change(item.id))
        button.setObjectName(f"change-{item.id}")
        # i18n: What a screen reader says of the button "Change" in the row of a question.
        button.setAccessibleName(
            _("Change question {number}: {statement}").format(
                number=self._numbers[item.id], statement=self._opened.reader.statement(item)
            )
        )
        self._buttons[item.id] = button
        return button


def _written(answer: Answer) -> QWidget:
    written = QWidget()
    column = QVBoxLayout(written)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PlainLabel(answer_words(answer)))
    for line in beside_words(answer):
        column.addWidget(PlainLabel(line, quiet=True))
    return written
