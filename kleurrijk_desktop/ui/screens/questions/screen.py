"""The screen with the questions: the page, the list beside it, and the commands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.result import SectionNumber
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk, AnswerKey
from kleurrijk_desktop.ui.screens.questions.commands import page_keys, question_commands
from kleurrijk_desktop.ui.screens.questions.introduction import Folds
from kleurrijk_desktop.ui.screens.questions.page import QuestionPage
from kleurrijk_desktop.ui.screens.questions.presenter import Push, QuestionsPresenter
from kleurrijk_desktop.ui.screens.questions.progress import question_of
from kleurrijk_desktop.ui.screens.questions.question_list import (
    ListedSection,
    PathWords,
    QuestionList,
)
from kleurrijk_desktop.ui.screens.questions.view import Manner, Page, Standing
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.finished_notice import FinishedNotice
from kleurrijk_desktop.ui.widgets.page_scroll import ScrollPlace
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.use_cases.previous import QuestionsOpened
from kleurrijk_desktop.wording.organisations import unit_words
from kleurrijk_desktop.wording.paths import (
    deeper_consequence,
    deeper_offer,
    path_stands,
    path_turn,
)

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
    """Shows one question at a time, once its `presenter` went to one.

    Signals:
        done: "Continue" was pressed on the last question, or on any where one goes back.
        examples_wanted: a tuple of the ids of examples that the question names.
        correct_wanted, new_wanted: a button of a finished assessment was pressed.
        deeper_wanted: the id of a section in which all questions are to be asked.
        path_wanted: all questions are to be asked instead of the short path, or the other way.
    """

    done = Signal()
    examples_wanted = Signal(object)
    deeper_wanted = Signal(str)
    path_wanted = Signal()
    correct_wanted = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        loaded: QuestionsOpened,
        keeping: Keeping,
        manner: Manner,
        folds: Folds,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._desk = keeping.desk
        self._opened = opened = loaded.opened
        self.presenter = QuestionsPresenter(
            self, loaded, keeping.desk, keeping.push, keeping.seal, manner
        )
        self._question = QuestionPage(theme, opened.checklist, folds, returns=manner.returns)
        self._question.options.set_number_keys(enabled=manner.number_keys)
        self._notice = FinishedNotice(theme)
        self._paths = {scope: opened.asked(scope) for scope in Scope}
        self.side = QuestionList(theme, self._path_words())
        self.commands = question_commands(self, self.presenter)
        self.side.addActions(list(self.commands.values()))
        for part in (self._question.options, self._question.buttons):
            page_keys(part, self.presenter)
        self.column.addWidget(self._notice)
        if opened.part is not None:
            self.column.addWidget(PlainLabel(unit_words(opened.part), quiet=True))
        self.column.addWidget(self._question)
        self.column.addStretch(1)
        self._connect()
        self._list_questions()
        self._notice.show_for(opened.row.assessment)
        if self.presenter.read_only:
            self._question.set_read_only()
        if manner.again:
            self._question.show_rest()
            self.side.show_all()
        else:
            self.grow(self._rest())

    @property
    def item_id(self) -> str:
        """The item that is on the page."""
        return self.presenter.item.id

    @property
    def scope(self) -> Scope:
        """Which questions are asked."""
        return self._opened.row.assessment.scope

    def go_to(self, item_id: str) -> None:
        """Turn to another question; nothing happens on the one that is shown."""
        if item_id != self.item_id:
            self.presenter.go_to(item_id)

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
        self.arrive(ScrollPlace())  # the page before it may have been higher
        self.title_changed.emit()

    def show_answer(self, answer: Answer) -> None:
        self._question.show_answer(answer)

    def show_choice(self, number: int, choice: Choice) -> None:
        self.side.show_choice(number, choice)

    def show_extra_lines(self, answer: Answer) -> None:
        self._question.show_extra_lines(answer)
        self.reveal(self._question.extra)

    def show_standing(self, standing: Standing) -> None:
        self.side.show_standing(standing)
        if not self.presenter.read_only:
            self._question.show_left(standing.left, standing.minutes)
        here = standing.here
        sentences: tuple[str, ...] = ()
        if here is not None:
            sentences = (
                deeper_offer(len(here.items)),
                deeper_consequence(self._paths[Scope.SHORT], self._paths[Scope.ALL]),
            )
        title = self._opened.reader.section_title(here.section) if here else ""
        self._question.show_deeper(sentences, str(title))

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

    def _list_questions(self) -> None:
        reader = self._opened.reader
        self.side.show_questions(
            [_listed(each, reader) for each in self._opened.result.sections],
            [self.presenter.choice_of(item) for item in self.presenter.items],
        )

    def _rest(self) -> Iterator[None]:
        """Show what is around the options after these."""
        yield
        self._question.show_rest()
        yield
        self.side.show_all()

    def _connect(self) -> None:
        self._question.chosen.connect(self.presenter.choose)
        self._question.written.connect(self.presenter.write)
        self._question.dated.connect(self.presenter.set_checked_on)
        self._question.extra.undated.connect(self._keep_unread)
        self._question.back_wanted.connect(self.presenter.previous)
        self._question.on_wanted.connect(self.presenter.next)
        self._question.clear_wanted.connect(self.presenter.clear)
        self._question.examples_wanted.connect(self.examples_wanted)
        self._question.settled.connect(self.presenter.settle)
        self._question.deeper_wanted.connect(self._go_deeper)
        self.side.deeper_wanted.connect(self.deeper_wanted)
        self.side.path_wanted.connect(self.path_wanted)
        self._question.pending_changed.connect(self.pending_changed)
        self._notice.correct_wanted.connect(self.correct_wanted)
        self._notice.new_wanted.connect(self.new_wanted)
        self.side.picked.connect(self._pick)

    def _keep_unread(self, typed: str) -> None:
        """Keep what was typed as a day and is none, for when one comes back to the question."""
        self._desk.unread[AnswerKey(self._opened.row.assessment.id, self.item_id)] = typed

    def _pick(self, number: int) -> None:
        self.go_to(self.presenter.items[number - 1].id)

    def _go_deeper(self) -> None:
        section = self._opened.checklist.section_of(self.item_id)
        self.deeper_wanted.emit(section.id)

    def _path_words(self) -> PathWords:
        short, whole = self._paths[Scope.SHORT], self._paths[Scope.ALL]
        scope = self.scope
        can_turn = not self.presenter.read_only and self._opened.has_two_paths
        return PathWords(
            path_stands(scope, short, whole), path_turn(scope, short, whole) if can_turn else ""
        )


def _listed(section: SectionNumber, reader: Reader) -> ListedSection:
    return ListedSection(
        section.section.id,
        reader.section_title(section.section),
        tuple(reader.statement(item) for item in section.items),
    )
