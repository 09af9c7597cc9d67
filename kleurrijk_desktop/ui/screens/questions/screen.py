"""The screen with the questions: the page, the list beside it, and the commands."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk
from kleurrijk_desktop.ui.screens.questions.commands import CHANGING, page_keys, question_commands
from kleurrijk_desktop.ui.screens.questions.page import QuestionPage
from kleurrijk_desktop.ui.screens.questions.presenter import Page, Push, QuestionsPresenter
from kleurrijk_desktop.ui.screens.questions.progress import question_of
from kleurrijk_desktop.ui.screens.questions.question_list import QuestionList
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.finished_notice import FinishedNotice
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.previous import QuestionsOpened

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})


@dataclass(frozen=True)
class Keeping:
    """Where the answers given on the page go.

    Attributes:
        desk: stores them.
        push: takes a step that can be undone.
        seal: ends the typing that counts as one step.
    """

    desk: AnswerDesk
    push: Push
    seal: Callable[[], None]


class QuestionsScreen(Screen):
    """Shows one question at a time, once its `presenter` has begun.

    Signals:
        done: "Continue" was pressed on the last question, or on any where one goes back.
        correct_wanted, new_wanted: a button of a finished assessment was pressed.
    """

    done = Signal()
    correct_wanted = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        loaded: QuestionsOpened,
        keeping: Keeping,
        *,
        returns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show an assessment; with `returns` one goes back to where the answers are checked."""
        super().__init__(theme, parent)
        self._opened = opened = loaded.opened
        self.presenter = QuestionsPresenter(
            self, loaded, keeping.desk, keeping.push, keeping.seal, returns=returns
        )
        self._question = QuestionPage(theme, returns=returns)
        self._notice = FinishedNotice(theme)
        self.side = QuestionList()
        self.commands = question_commands(self, self.presenter)
        for part in (self._question.options, self._question.buttons):
            page_keys(part, self.presenter)
        self.column.addWidget(self._notice)
        self.column.addWidget(self._question)
        self.column.addStretch(1)
        self._connect()
        items = self.presenter.items
        self.side.show_questions(
            [opened.reader.statement(item) for item in items],
            [self.presenter.choice_of(item) for item in items],
        )
        self._notice.show_for(opened.row.assessment)
        if self.presenter.read_only:
            self._question.set_read_only()
            for command in self.commands[CHANGING]:
                command.setEnabled(False)

    @property
    def item_id(self) -> str:
        """The item that is on the page."""
        return self.presenter.item.id

    def go_to(self, item_id: str) -> None:
        """Turn to another question; nothing happens on the one that is shown."""
        if item_id != self.item_id:
            self.presenter.go_to(item_id)

    def set_number_keys(self, *, enabled: bool) -> None:
        self._question.options.set_number_keys(enabled=enabled)

    def title(self) -> str:
        place = question_of(self.presenter.number, len(self.presenter.items))
        checklist = self._opened.reader.checklist_title(self._opened.checklist)
        # i18n: The title of the window: "Question 3 of 11", then the checklist.
        return _("{place} – {checklist}").format(place=place, checklist=checklist)

    def pending_edits_flush(self) -> None:
        self._question.hand_in()

    def has_pending_edits(self) -> bool:
        return self._question.pending

    def focus_first(self) -> None:
        self._question.focus_first()

    def show_page(self, page: Page, answer: Answer) -> None:
        self._question.show_page(page, answer)
        self.side.show_place(page.number)
        self.focus_first()
        self.scroll_to_top()
        self.title_changed.emit()

    def show_answer(self, answer: Answer) -> None:
        self._question.show_answer(answer)

    def show_choice(self, number: int, choice: Choice) -> None:
        self.side.show_choice(number, choice)

    def show_extra_lines(self, answer: Answer) -> None:
        self._question.show_extra_lines(answer)

    def questions_are_done(self) -> None:
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter go on from the options, and press the button that has the focus."""
        if event.key() not in ENTER or event.modifiers() not in PLAIN:
            super().keyPressEvent(event)
            return
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self.presenter.next()

    def _connect(self) -> None:
        self._question.chosen.connect(self.presenter.choose)
        self._question.written.connect(self.presenter.write)
        self._question.dated.connect(self.presenter.set_checked_on)
        self._question.back_wanted.connect(self.presenter.previous)
        self._question.on_wanted.connect(self.presenter.next)
        self._question.clear_wanted.connect(self.presenter.clear)
        self._question.pending_changed.connect(self.pending_changed)
        self._notice.correct_wanted.connect(self.correct_wanted)
        self._notice.new_wanted.connect(self.new_wanted)
        self.side.picked.connect(self._pick)

    def _pick(self, number: int) -> None:
        self.go_to(self.presenter.items[number - 1].id)
