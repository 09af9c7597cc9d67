"""What happens on the question page, without a widget in sight."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.checklist import Item, Section
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.ui.screens.questions.answer_change import AnswerChange
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk, AnswerKey
from kleurrijk_desktop.use_cases.answering import AnswerRecorded
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.previous import LastAnswer, QuestionsOpened
from kleurrijk_desktop.use_cases.undo import Step

Push = Callable[[Step[AnswerChange]], None]


class Field(StrEnum):
    """A text beside the choice; the value is the name of its undo step."""

    NOTE = "note"
    REASON = "reason"
    ASK_WHOM = "ask-whom"
    CHECKED_WITH = "checked"


@dataclass(frozen=True, slots=True)
class Page:
    """One question as it is shown; `number` counts from 1 among the questions in scope.

    `last` is what was answered to it last time.
    """

    number: int
    count: int
    section: Section
    item: Item
    reader: Reader
    last: LastAnswer | None = None


class QuestionsView(Protocol):
    """What the presenter asks of the screen."""

    def show_page(self, page: Page, answer: Answer) -> None: ...
    def show_answer(self, answer: Answer) -> None:
        """Show another answer on the same page, in every field."""
        ...

    def show_choice(self, number: int, choice: Choice) -> None:
        """Show in the list of questions what is marked at one of them."""
        ...

    def show_extra_lines(self, answer: Answer) -> None:
        """Show the lines that belong to the choice: a reason, whom to ask, with whom checked."""
        ...

    def pending_edits_flush(self) -> None:
        """Report what is typed but not reported yet."""
        ...

    def questions_are_done(self) -> None: ...


class QuestionsPresenter:
    """Knows which question is on the page and turns what the user does into answers.

    In a finished assessment the pages can be turned, and nothing else. With `returns`, "on" leads
    back to where one came from instead of to the next question.
    """

    def __init__(
        self,
        view: QuestionsView,
        loaded: QuestionsOpened,
        desk: AnswerDesk,
        push: Push,
        seal: Callable[[], None],
        *,
        returns: bool = False,
    ) -> None:
        self._view = view
        self._desk = desk
        self._push = push
        self._seal = seal
        opened = loaded.opened
        self._last_time = loaded.last_time
        self._returns = returns
        self.read_only = opened.row.assessment.status is not Status.OPEN
        self._assessment_id = opened.row.assessment.id
        self._checklist = opened.checklist
        self._reader = opened.reader
        self.items = opened.result.items
        self._place = 0

    @property
    def item(self) -> Item:
        return self.items[self._place]

    @property
    def number(self) -> int:
        return self._place + 1

    @property
    def answer(self) -> Answer:
        return self._desk.answer(self._key)

    def choice_of(self, item: Item) -> Choice:
        return self._desk.answer(AnswerKey(self._assessment_id, item.id)).choice

    def begin(self, item_id: str | None) -> None:
        """Show a question, or the first open one (the first of all where none is open)."""
        self._place = self._place_of(item_id) if item_id else self._first_open()
        self._show()

    def go_to(self, item_id: str) -> None:
        self._leave()
        self._place = self._place_of(item_id)
        self._show()

    def next(self) -> None:
        """Go to the next question; after the last one, to what comes after them."""
        self._leave()
        if self._returns or self.number == len(self.items):
            self._view.questions_are_done()
            return
        self._place += 1
        self._show()

    def previous(self) -> None:
        """Go to the question before; nothing happens on the first."""
        self._leave()
        if self._place:
            self._place -= 1
            self._show()

    def choose(self, choice: Choice) -> None:
        """Mark a choice; the texts beside it stay, also those that it hides."""
        self._view.pending_edits_flush()
        self._put(replace(self.answer, choice=choice), "answer")

    def clear(self) -> None:
        """Make the question open again."""
        self._view.pending_edits_flush()
        self._put(replace(self.answer, choice=Choice.OPEN), "clear")
        self._view.show_answer(self.answer)

    def write(self, field: Field, text: str) -> None:
        """Take over what is typed beside the choice; typing in a row is one step of undo."""
        answer = self.answer
        changed = {
            Field.NOTE: lambda: replace(answer, note=text),
            Field.REASON: lambda: replace(answer, reason=text),
            Field.ASK_WHOM: lambda: replace(answer, ask_whom=text),
            Field.CHECKED_WITH: lambda: replace(answer, checked_with=text),
        }[field]()
        self._put(changed, field.value, merges=True)

    def set_checked_on(self, day: date | None) -> None:
        """Take over on which day level 4 was checked."""
        self._put(replace(self.answer, checked_on=day), "checked")

    def answers_changed(self) -> None:
        """Show what undo, redo or a settled conflict made of the answers."""
        self._view.show_answer(self.answer)
        self._show_choices()

    def take_over(self, newest: Opened) -> None:
        """Show what another window stored; what is typed here and not stored yet stays."""
        before = self.answer
        self._desk.learn(newest)
        if self.answer != before:
            self._view.show_answer(self.answer)
        self._show_choices()

    def _show_choices(self) -> None:
        for number, item in enumerate(self.items, start=1):
            self._view.show_choice(number, self.choice_of(item))

    def _leave(self) -> None:
        self._view.pending_edits_flush()
        self._seal()

    def _show(self) -> None:
        section = self._checklist.section_of(self.item.id)
        last = self._last_time.get(self.item.id)
        page = Page(self.number, len(self.items), section, self.item, self._reader, last)
        self._view.show_page(page, self.answer)

    def _put(self, answer: Answer, step: str, *, merges: bool = False) -> None:
        if self.read_only or answer == self.answer:
            return
        key, number = self._key, self.number

        def stored(recorded: AnswerRecorded) -> None:
            change = AnswerChange(key, recorded.before, recorded.after)
            merge_key = "/".join((*key, step)) if merges else None
            self._push(Step(step, {"number": number}, change, merge_key))

        self._desk.put(key, answer, stored)
        self._view.show_choice(number, answer.choice)
        self._view.show_extra_lines(answer)

    @property
    def _key(self) -> AnswerKey:
        return AnswerKey(self._assessment_id, self.item.id)

    def _place_of(self, item_id: str) -> int:
        ids = [item.id for item in self.items]
        return ids.index(item_id) if item_id in ids else 0

    def _first_open(self) -> int:
        if self.read_only:
            return 0
        choices = [self.choice_of(item) for item in self.items]
        return choices.index(Choice.OPEN) if Choice.OPEN in choices else 0
