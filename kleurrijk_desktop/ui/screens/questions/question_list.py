"""All questions with their state in words, to jump to one of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.wrapping_delegate import WrappingDelegate
from kleurrijk_desktop.wording.levels import choice_label


class QuestionList(QWidget):
    """A list that moves with the arrow keys and jumps on Enter or a click.

    Signals:
        picked: the number of the question to go to, from 1.
    """

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._statements: list[Text] = []
        self._list = QListWidget()
        self._list.setObjectName("question-list")
        self._list.setAccessibleName(_("All questions"))
        self._list.setWordWrap(True)
        WrappingDelegate(self._list)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.itemActivated.connect(self._pick)
        self._list.itemClicked.connect(self._pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 24, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(_("All questions"), "item"))
        layout.addWidget(self._list)

    def show_questions(self, statements: Sequence[Text], choices: Sequence[Choice]) -> None:
        self._statements = list(statements)
        self._list.clear()
        for number, choice in enumerate(choices, start=1):
            self._list.addItem(QListWidgetItem())
            self.show_choice(number, choice)

    def show_choice(self, number: int, choice: Choice) -> None:
        statement = str(self._statements[number - 1])
        parts = {"number": number, "statement": statement, "state": _state(choice)}
        item = self._list.item(number - 1)
        item.setText(_("{number}. {statement}\n{state}").format(**parts))
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            _("Question {number}: {statement} {state}").format(**parts),
        )

    def show_place(self, number: int) -> None:
        self._list.setCurrentRow(number - 1)

    def focus_list(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self, item: QListWidgetItem) -> None:
        self.picked.emit(self._list.row(item) + 1)


def _state(choice: Choice) -> str:
    if choice.level is None:
        return choice_label(choice)
    return _("Level {level}: {label}").format(level=choice.level, label=choice_label(choice))
