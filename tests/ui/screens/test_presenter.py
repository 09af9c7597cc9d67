from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import pytest

from kleurrijk_desktop.domain.answers import OPEN_ANSWER, Answer, Choice
from kleurrijk_desktop.ui.screens.questions.answer_change import AnswerChange
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk, AnswerKey
from kleurrijk_desktop.ui.screens.questions.presenter import QuestionsPresenter
from kleurrijk_desktop.ui.screens.questions.view import Field, Manner, Page, Standing
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.previous import QuestionsOpened
from kleurrijk_desktop.use_cases.undo import History, Step
from tests.ui.fakes import HandRun
from tests.ui.screens.test_answer_desk import Watcher, nothing


@dataclass
class View:
    pages: list[str] = field(default_factory=list)
    answers: list[Answer] = field(default_factory=list)
    choices: dict[int, Choice] = field(default_factory=dict)
    done: int = 0
    typed: Callable[[], None] = lambda: None

    def show_page(self, page: Page, answer: Answer) -> None:
        self.pages.append(f"{page.number}/{page.count} {page.item.id}")
        self.answers.append(answer)

    def show_answer(self, answer: Answer) -> None:
        self.answers.append(answer)

    def show_choice(self, number: int, choice: Choice) -> None:
        self.choices[number] = choice

    def show_extra_lines(self, answer: Answer) -> None:
        del answer

    def show_standing(self, standing: Standing) -> None:
        self.standing = standing

    def pending_edits_flush(self) -> None:
        typed, self.typed = self.typed, lambda: None
        typed()

    def questions_are_done(self) -> None:
        self.done += 1


@dataclass
class Scene:
    """The presenter with its view, a desk on a real database, and a history."""

    services: Services
    opened: Opened
    view: View = field(default_factory=View)
    history: History[AnswerChange] = field(default_factory=lambda: History(AnswerChange.joined))

    def __post_init__(self) -> None:
        self.run = HandRun(self.services)
        self.desk = AnswerDesk(self.run, Watcher())
        self.desk.learn(self.opened)
        self.presenter = self.another()

    def another(self) -> QuestionsPresenter:
        return QuestionsPresenter(
            self.view,
            QuestionsOpened(self.opened, {}),
            self.desk,
            self.history.push,
            self.history.seal,
            Manner(),
        )

    def stored(self, item_id: str) -> Answer:
        self.run.all()
        opened = OpenAssessment(self.opened.row.assessment.id, "nl")(self.services)
        return opened.answers.get(item_id, OPEN_ANSWER)

    def steps(self) -> list[Step[AnswerChange]]:
        return [step for step in (self.history.next_undo,) if step is not None]

    def undo(self) -> None:
        step = self.history.next_undo
        assert step is not None
        self.desk.put(step.change.key, step.change.before, nothing, once=True)
        self.run.all()
        self.history.undone()


@pytest.fixture
def scene(services: Services, opened: Opened) -> Scene:
    return Scene(services, opened)


def test_it_begins_at_the_first_open_question_and_ends_after_the_last(scene: Scene) -> None:
    scene.presenter.go_to(None)
    scene.presenter.choose(Choice.LEVEL_2)
    scene.presenter = scene.another()
    scene.presenter.go_to(None)
    assert scene.view.pages[-1] == "2/8 s1-words"
    scene.presenter.go_to("s2-figures")
    scene.presenter.next()
    assert scene.view.done == 1
    scene.presenter.previous()
    assert scene.view.pages[-1] == "7/8 s2-plan"


def test_the_first_question_has_none_before_it(scene: Scene) -> None:
    scene.presenter.go_to("s1-welcome")
    scene.presenter.previous()
    assert scene.view.pages == ["1/8 s1-welcome"]


def test_a_level_is_stored_when_pressed_and_can_be_undone_by_name(scene: Scene) -> None:
    scene.presenter.go_to("s1-words")
    scene.presenter.choose(Choice.LEVEL_3)
    assert not scene.steps(), "a step is pushed only when it is stored"
    assert scene.stored("s1-words").choice is Choice.LEVEL_3
    step = scene.history.next_undo
    assert step is not None
    assert (step.name, step.parameters) == ("answer", {"number": 2})
    scene.undo()
    assert scene.stored("s1-words").choice is Choice.OPEN


def test_typing_in_one_field_is_one_step_until_the_page_is_left(scene: Scene) -> None:
    scene.presenter.go_to("s1-welcome")
    for text in ("We", "We greet", "We greet in Arabic"):
        scene.presenter.write(Field.NOTE, text)
        scene.run.all()
    scene.presenter.next()
    scene.presenter.previous()
    scene.presenter.write(Field.NOTE, "We greet in Arabic and Turkish")
    scene.run.all()
    scene.undo()
    assert scene.stored("s1-welcome").note == "We greet in Arabic"
    scene.undo()
    assert scene.stored("s1-welcome").note == ""
    assert scene.history.next_undo is None


def test_what_is_typed_goes_to_the_question_it_was_typed_at(scene: Scene) -> None:
    scene.presenter.go_to("s1-welcome")
    scene.view.typed = lambda: scene.presenter.write(Field.NOTE, "half a wor")
    scene.presenter.go_to("s2-talk")
    assert scene.stored("s1-welcome").note == "half a wor"
    assert scene.stored("s2-talk").note == ""


def test_the_texts_beside_a_choice_survive_another_choice(scene: Scene) -> None:
    scene.presenter.go_to("s1-welcome")
    scene.presenter.choose(Choice.NOT_APPLICABLE)
    scene.presenter.write(Field.REASON, "no door")
    scene.presenter.choose(Choice.UNKNOWN)
    scene.presenter.write(Field.ASK_WHOM, "the caretaker")
    scene.presenter.choose(Choice.LEVEL_4)
    scene.presenter.write(Field.CHECKED_WITH, "the parents' café")
    scene.presenter.set_checked_on(date(2026, 11, 2))
    stored = scene.stored("s1-welcome")
    assert stored.confirmed
    assert (stored.reason, stored.ask_whom) == ("no door", "the caretaker")


def test_clearing_makes_the_question_open_again_and_keeps_the_note(scene: Scene) -> None:
    scene.presenter.go_to("s1-welcome")
    scene.presenter.write(Field.NOTE, "kept")
    scene.presenter.choose(Choice.LEVEL_1)
    scene.presenter.clear()
    assert scene.stored("s1-welcome") == Answer(Choice.OPEN, note="kept")
    assert scene.view.choices[1] is Choice.OPEN
    step = scene.history.next_undo
    assert step is not None
    assert step.name == "clear"


def test_the_same_answer_again_is_no_step(scene: Scene) -> None:
    scene.presenter.go_to("s1-welcome")
    scene.presenter.choose(Choice.LEVEL_1)
    scene.presenter.choose(Choice.LEVEL_1)
    scene.presenter.write(Field.NOTE, "")
    assert len(scene.run.waiting) == 1


def test_an_answer_changed_by_undo_is_shown_in_every_field(scene: Scene) -> None:
    scene.presenter.go_to("s1-welcome")
    scene.presenter.choose(Choice.LEVEL_1)
    scene.run.all()
    key = AnswerKey(scene.opened.row.assessment.id, "s1-welcome")
    scene.desk.put(key, OPEN_ANSWER, nothing)
    scene.presenter.answers_changed()
    assert scene.view.answers[-1] == OPEN_ANSWER
    assert scene.view.choices[1] is Choice.OPEN


def test_a_way_back_ends_after_one_question(services: Services, opened: Opened) -> None:
    scene = Scene(services, opened)
    presenter = QuestionsPresenter(
        scene.view,
        QuestionsOpened(opened, {}),
        scene.desk,
        scene.history.push,
        scene.history.seal,
        Manner(returns=True),
    )
    presenter.go_to("s1-names")
    presenter.choose(Choice.LEVEL_2)
    presenter.next()
    assert scene.view.done == 1
    assert presenter.item.id == "s1-names"
    assert scene.stored("s1-names").choice is Choice.LEVEL_2


def test_in_a_finished_assessment_only_the_pages_turn(services: Services, opened: Opened) -> None:
    RecordAnswer(opened.row.assessment.id, "s1-welcome", Answer(Choice.LEVEL_1), 0)(services)
    FinishAssessment(opened.row.assessment.id)(services)
    scene = Scene(services, OpenAssessment(opened.row.assessment.id, "nl")(services))
    scene.presenter.go_to(None)
    scene.presenter.choose(Choice.LEVEL_4)
    scene.presenter.write(Field.NOTE, "late")
    scene.presenter.clear()
    scene.presenter.set_checked_on(date(2026, 1, 1))
    assert scene.run.waiting == []
    scene.presenter.next()
    assert [page.split()[1] for page in scene.view.pages] == ["s1-welcome", "s1-words"]
    assert scene.view.answers[0] == Answer(Choice.LEVEL_1)
