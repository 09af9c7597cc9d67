"""What happens on the question page, without a widget in sight."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.deeper import Deeper, deeper_sections
from kleurrijk_desktop.domain.examples import examples_of
from kleurrijk_desktop.domain.registries import Explained
from kleurrijk_desktop.domain.scope import minutes_left
from kleurrijk_desktop.ui.screens.questions.answer_change import AnswerChange
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk, AnswerKey
from kleurrijk_desktop.ui.screens.questions.order import QuestionOrder
from kleurrijk_desktop.ui.screens.questions.view import Field, Manner, Page, QuestionsView, Standing
from kleurrijk_desktop.use_cases.answering import AnswerRecorded
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.previous import QuestionsOpened
from kleurrijk_desktop.use_cases.undo import Step

WITHOUT_MORE = frozenset({Choice.LEVEL_0, Choice.LEVEL_1, Choice.LEVEL_2, Choice.LEVEL_3})
Push = Callable[[Step[AnswerChange]], None]


class QuestionsPresenter:
    """Knows which question is on the page and turns what the user does into answers.

    In a finished assessment the pages can be turned, and nothing else.
    """

    def __init__(
        self,
        view: QuestionsView,
        loaded: QuestionsOpened,
        desk: AnswerDesk,
        push: Push,
        seal: Callable[[], None],
        manner: Manner,
    ) -> None:
        self._view = view
        self._desk = desk
        self._push = push
        self._seal = seal
        opened = loaded.opened
        self._loaded = loaded
        self._manner = manner
        self._head = opened.row.assessment
        self.read_only = self._head.status is not Status.OPEN
        self._checklist = opened.checklist
        self.items = opened.result.items
        self._order = QuestionOrder(opened.checklist, self.items)
        self._place = 0

    @property
    def item(self) -> Item:
        return self.items[self._place]

    @property
    def number(self) -> int:
        return self._place + 1

    @property
    def _answer(self) -> Answer:
        return self._desk.answer(self._key)

    def choice_of(self, item: Item) -> Choice:
        return self._desk.answer(AnswerKey(self._head.id, item.id)).choice

    def go_to(self, item_id: str | None) -> None:
        """Show a question, or the first open one (the first of all where none is open)."""
        self._turn_to(self._order.place_of(item_id) if item_id else self._first_open())

    def next(self) -> None:
        """Go to the next question; after the last one, to what comes after them."""
        self._leave()
        if self._manner.returns or self.number == len(self.items):
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

    def turn_section(self, step: int) -> None:
        """Go to where the next section begins (1), or this one, or the one before (-1)."""
        order = self._order
        turn = order.next_section if step > 0 else order.previous_section
        self._turn_to(turn(self._place))

    def settle(self) -> None:
        """Turn the page after an answer, where that is wanted and nothing more is asked."""
        goes_on = self._manner.auto_advance and not (self._manner.returns or self.read_only)
        if goes_on and self._answer.choice in WITHOUT_MORE:
            self.next()

    def choose(self, choice: Choice) -> None:
        """Mark a choice; the texts beside it stay, also those that it hides."""
        self._view.pending_edits_flush()
        self._put(replace(self._answer, choice=choice), "answer")

    def clear(self) -> None:
        """Make the question open again."""
        self._view.pending_edits_flush()
        self._put(replace(self._answer, choice=Choice.OPEN), "clear")
        self._view.show_answer(self._answer)

    def write(self, field: Field, text: str) -> None:
        """Take over what is typed beside the choice; typing in a row is one step of undo."""
        answer = self._answer
        changed = {
            Field.NOTE: lambda: replace(answer, note=text),
            Field.REASON: lambda: replace(answer, reason=text),
            Field.ASK_WHOM: lambda: replace(answer, ask_whom=text),
            Field.CHECKED_WITH: lambda: replace(answer, checked_with=text),
        }[field]()
        self._put(changed, field.value, merges=True)

    def set_checked_on(self, day: date | None) -> None:
        """Take over on which day level 4 was checked."""
        self._desk.unread.pop(self._key, None)
        self._put(replace(self._answer, checked_on=day), "checked")

    def answers_changed(self) -> None:
        """Show what undo, redo or a settled conflict made of the answers."""
        self._view.show_answer(self._answer)
        self._show_choices()

    def take_over(self, newest: Opened) -> None:
        """Show what another window stored; what is typed here and not stored yet stays."""
        before = self._answer
        self._desk.learn(newest)
        if self._answer != before:
            self._view.show_answer(self._answer)
        self._show_choices()

    def _turn_to(self, place: int | None) -> None:
        self._leave()
        if place is not None:
            self._place = place
            self._show()

    def _show_choices(self) -> None:
        for number, item in enumerate(self.items, start=1):
            self._view.show_choice(number, self.choice_of(item))
        self._view.show_standing(self._standing())

    def _standing(self) -> Standing:
        left = sum(self.choice_of(item) is Choice.OPEN for item in self.items)
        deeper = deeper_sections(self._checklist, self._head, self._desk.answers(self._head.id))
        return Standing(
            left,
            minutes_left(self._checklist, self._head.scope, left),
            deeper,
            self._ends_with_this(deeper),
        )

    def _ends_with_this(self, deeper: tuple[Deeper, ...]) -> Deeper | None:
        if not self._order.ends_section(self._place):
            return None
        section = self._order.section_at(self._place)
        return next((each for each in deeper if each.section == section), None)

    def _leave(self) -> None:
        self._view.pending_edits_flush()
        self._seal()

    def _show(self) -> None:
        page = Page(
            number=self.number,
            count=len(self.items),
            section=self._order.section_at(self._place),
            item=self.item,
            reader=self._loaded.opened.reader,
            begins=self._begins(),
            begins_section=self._order.begins_section(self._place),
            last=self._loaded.last_time.get(self.item.id),
            terms=terms_of(self.item, self._loaded.terms),
            examples=self._examples(),
            unread=self._desk.unread.get(self._key, ""),
        )
        self._view.show_page(page, self._answer)
        self._view.show_standing(self._standing())

    def _examples(self) -> tuple[str, ...]:
        """Return the examples of the question; an older copy may name some that are gone."""
        named = examples_of(self.item)
        return tuple(each for each in named if each in self._loaded.examples)

    def _begins(self) -> bool:
        answered = any(self.choice_of(item) is not Choice.OPEN for item in self.items)
        return not (self._place or answered or self.read_only)

    def _put(self, answer: Answer, step: str, *, merges: bool = False) -> None:
        if self.read_only or answer == self._answer:
            return
        key, number = self._key, self.number

        def stored(recorded: AnswerRecorded) -> None:
            change = AnswerChange(key, recorded.before, recorded.after)
            merge_key = "/".join((*key, step)) if merges else None
            self._push(Step(step, {"number": number}, change, merge_key))

        self._desk.put(key, answer, stored)
        self._view.show_choice(number, answer.choice)
        self._view.show_extra_lines(answer)
        self._view.show_standing(self._standing())

    @property
    def _key(self) -> AnswerKey:
        return AnswerKey(self._head.id, self.item.id)

    def _first_open(self) -> int:
        if self.read_only:
            return 0
        choices = [self.choice_of(item) for item in self.items]
        return choices.index(Choice.OPEN) if Choice.OPEN in choices else 0


def terms_of(item: Item, terms: Mapping[str, Explained]) -> tuple[Explained, ...]:
    """Return the explained words of an item; one that is no longer known is left out."""
    return tuple(terms[each] for each in item.terms if each in terms)
