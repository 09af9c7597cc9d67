"""All questions with their state in words, section by section, to jump to one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.screens.questions.view import Standing
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.link_button import LinkButton
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.scroll_ground import lay_ground
from kleurrijk_desktop.ui.widgets.wrapping_delegate import WrappingDelegate
from kleurrijk_desktop.wording.levels import choice_label

_SECTION = Qt.ItemDataRole.UserRole  # of a row that goes deeper, the id of its section
_NUMBER = Qt.ItemDataRole.UserRole + 1  # of a row with a question, its number


@dataclass(frozen=True, slots=True)
class ListedSection:
    """A section with the statements of its questions in scope."""

    id: str
    title: Text
    statements: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PathWords:
    """Which questions are asked, and what the button says that changes this; may be empty."""

    stands: str
    turn: str


class QuestionList(QWidget):
    """A list that moves with the arrow keys and jumps on Enter or a click.

    Signals:
        picked: the number of the question to go to, from 1.
        deeper_wanted: the id of a section in which all questions are to be asked.
        path_wanted: the other path is to be taken.
    """

    picked = Signal(int)
    deeper_wanted = Signal(str)
    path_wanted = Signal()

    def __init__(self, theme: Theme, path: PathWords, parent: QWidget | None = None) -> None:
        """Make a list of which nothing is there before `show_all`."""
        super().__init__(parent)
        self._sections: Sequence[ListedSection] = ()
        self._rows: list[QListWidgetItem] = []
        self._deeper: dict[str, QListWidgetItem] = {}
        self._list = _list()
        self._list.itemActivated.connect(self._pick)
        self._list.itemClicked.connect(self._pick)
        self._all = _hidden()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._all)
        layout = QVBoxLayout(self._all)
        layout.setContentsMargins(16, 24, 16, 16)
        layout.setSpacing(4)
        layout.addWidget(PlainLabel(_("Questions"), "item"))
        layout.addSpacing(4)
        layout.addWidget(self._list, 1)
        layout.addSpacing(4)
        layout.addWidget(PlainLabel(path.stands, quiet=True))
        if path.turn:
            turn = LinkButton(theme, path.turn, self.path_wanted.emit)
            turn.setObjectName("turn-path")
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            turn.setSizePolicy(policy)  # it breaks into lines, and never makes the list wider
            layout.addWidget(turn)

    def show_all(self) -> None:
        """Show what is in it; until then only its place is kept."""
        self._all.show()

    def show_questions(self, sections: Sequence[ListedSection], choices: Sequence[Choice]) -> None:
        """Show the questions under the headings of their sections."""
        self._sections = sections
        self._list.clear()
        self._rows, self._deeper = [], {}
        for section in sections:
            self._list.addItem(_heading(str(section.title), self._list.font()))
            for _statement in section.statements:
                row = QListWidgetItem(self._list)
                self._rows.append(row)
                row.setData(_NUMBER, len(self._rows))
        for number, choice in enumerate(choices, start=1):
            self.show_choice(number, choice)

    def show_choice(self, number: int, choice: Choice) -> None:
        statements = [text for section in self._sections for text in section.statements]
        parts = {
            "number": number,
            "statement": str(statements[number - 1]),
            "state": _state(choice),
        }
        item = self._rows[number - 1]
        item.setText(_("{number}. {statement}\n{state}").format(**parts))
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            _("Question {number}: {statement} {state}").format(**parts),
        )
        if item is self._list.currentItem():  # with more words it needs more room
            self._list.scrollToItem(item)

    def show_place(self, number: int) -> None:
        self._list.setCurrentItem(self._rows[number - 1])

    def show_standing(self, standing: Standing) -> None:
        """Offer to go deeper where something is weak, and no longer where nothing is."""
        more = {each.section.id: len(each.items) for each in standing.deeper}
        for section_id in [each for each in self._deeper if each not in more]:
            self._list.takeItem(self._list.row(self._deeper.pop(section_id)))
        for place, section in enumerate(self._sections):
            if section.id in more:
                self._offer_deeper(place, _deeper_words(more[section.id]))

    def _offer_deeper(self, place: int, words: str) -> None:
        """Put a row that goes deeper behind the last question of a section, if none is there."""
        section = self._sections[place]
        row = self._deeper.get(section.id)
        if row is None:
            row = self._deeper[section.id] = QListWidgetItem()
            row.setFont(_underlined(self._list.font()))
            row.setData(_SECTION, section.id)
            until_here = sum(len(each.statements) for each in self._sections[: place + 1])
            last = self._list.row(self._rows[until_here - 1])
            self._list.insertItem(last + 1, row)
        row.setText(words)
        # i18n: What a screen reader says, for example "Go deeper here: …, Welcome".
        spoken = _("{words}, {section}").format(words=words, section=section.title)
        row.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def _pick(self, item: QListWidgetItem) -> None:
        if section := item.data(_SECTION):
            self.deeper_wanted.emit(section)
        elif number := item.data(_NUMBER):
            self.picked.emit(number)


class _Rows(QListWidget):
    """A list in which every key passes over the headings."""

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the next row that can be picked, where Qt would stay because of a heading."""
        index = super().moveCursor(action, modifiers)
        goes_home = action == QAbstractItemView.CursorAction.MoveHome
        start = 0 if goes_home else index.row()
        for row in range(max(start, 0), self.count()):
            if self.item(row).flags() & Qt.ItemFlag.ItemIsEnabled:
                return self.indexFromItem(self.item(row))
        return index


def _hidden() -> QWidget:
    """Return a part that is not seen, and has its place all the same."""
    part = QWidget()
    policy = part.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    part.setSizePolicy(policy)
    part.hide()
    return part


def _list() -> QListWidget:
    rows = _Rows()
    lay_ground(rows)
    rows.setObjectName("question-list")
    rows.setAccessibleName(_("Questions"))
    rows.setWordWrap(True)
    WrappingDelegate(rows)
    rows.setResizeMode(QListWidget.ResizeMode.Adjust)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    return rows


def _heading(title: str, font: QFont) -> QListWidgetItem:
    """Return a row that is passed over by keys and presses."""
    heading = QListWidgetItem(title)
    bold = QFont(font)
    bold.setBold(True)
    heading.setFont(bold)
    heading.setFlags(Qt.ItemFlag.NoItemFlags)
    return heading


def _underlined(font: QFont) -> QFont:
    underlined = QFont(font)
    underlined.setUnderline(True)
    return underlined


def _deeper_words(more: int) -> str:
    return ngettext(
        "Go deeper here: {count} question more", "Go deeper here: {count} questions more", more
    ).format(count=more)


def _state(choice: Choice) -> str:
    if choice.level is None:
        return choice_label(choice)
    return _("Level {level}: {label}").format(level=choice.level, label=choice_label(choice))
