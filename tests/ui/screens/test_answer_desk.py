from dataclasses import dataclass, field, replace

import pytest

from kleurrijk_desktop.domain.answers import OPEN_ANSWER, Answer, Choice
from kleurrijk_desktop.domain.problems import KleurRijkError, world_fault
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk, AnswerKey, Conflict
from kleurrijk_desktop.use_cases.answering import AnswerRecorded, RecordAnswer
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.use_cases.ports import Services
from tests.ui.fakes import HandRun

TWO, THREE, FOUR = (Answer(Choice.of_level(level)) for level in (2, 3, 4))


@dataclass
class Watcher:
    stored: list[Answer] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    replaced: list[AnswerKey] = field(default_factory=list)

    def answer_stored(self, recorded: AnswerRecorded) -> None:
        self.stored.append(recorded.after)

    def answer_refused(self, key: AnswerKey, error: KleurRijkError) -> None:
        del key
        self.refused.append(error.problems[0].code)

    def answer_conflicts(self, conflict: Conflict) -> None:
        self.conflicts.append(conflict)

    def answer_replaced(self, key: AnswerKey) -> None:
        self.replaced.append(key)


@pytest.fixture
def run(services: Services) -> HandRun:
    return HandRun(services)


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


@pytest.fixture
def desk(run: HandRun, watcher: Watcher, opened: Opened) -> AnswerDesk:
    desk = AnswerDesk(run, watcher)
    desk.learn(opened)
    return desk


@pytest.fixture
def key(opened: Opened) -> AnswerKey:
    return AnswerKey(opened.row.assessment.id, "s1-welcome")


def nothing(_recorded: AnswerRecorded) -> None:
    """Take what was stored, and do nothing with it."""


def in_database(services: Services, key: AnswerKey) -> Answer:
    answers = OpenAssessment(key.assessment_id, "nl")(services).answers
    return answers.get(key.item_id, OPEN_ANSWER)


def test_presses_in_a_row_are_stored_in_their_order(
    desk: AnswerDesk, run: HandRun, watcher: Watcher, key: AnswerKey, services: Services
) -> None:
    steps: list[tuple[Answer, Answer]] = []
    for answer in (TWO, THREE, FOUR):
        desk.put(key, answer, lambda recorded: steps.append((recorded.before, recorded.after)))
    assert desk.answer(key) == FOUR
    assert desk.busy
    run.all()
    assert watcher.stored == [TWO, THREE, FOUR]
    assert steps == [(OPEN_ANSWER, TWO), (TWO, THREE), (THREE, FOUR)]
    assert in_database(services, key) == FOUR
    assert not desk.busy


def test_idle_is_told_only_when_the_last_answer_is_stored(
    desk: AnswerDesk, run: HandRun, key: AnswerKey
) -> None:
    calls: list[str] = []
    desk.when_idle(lambda: calls.append("at once"))
    desk.put(key, TWO, nothing)
    desk.put(key, THREE, nothing)
    desk.when_idle(lambda: calls.append("later"))
    run.one()
    assert calls == ["at once"]
    run.one()
    assert calls == ["at once", "later"]


def test_a_full_disk_loses_nothing_and_can_be_tried_again(
    desk: AnswerDesk, run: HandRun, watcher: Watcher, key: AnswerKey, services: Services
) -> None:
    run.fault = world_fault("disk-full")
    desk.put(key, TWO, nothing)
    desk.put(key, THREE, nothing)
    run.all()
    assert watcher.refused == ["disk-full"]
    assert list(desk.unsaved) == [key]
    assert desk.answer(key) == THREE
    run.fault = None
    desk.retry()
    run.all()
    assert not list(desk.unsaved)
    assert in_database(services, key) == THREE


def test_reading_again_does_not_forget_what_is_not_stored(
    desk: AnswerDesk, run: HandRun, key: AnswerKey, opened: Opened
) -> None:
    run.fault = world_fault("disk-full")
    desk.put(key, TWO, nothing)
    run.all()
    desk.learn(opened)
    assert desk.answers(key.assessment_id)["s1-welcome"] == TWO


def change_elsewhere(services: Services, key: AnswerKey, answer: Answer) -> None:
    version = OpenAssessment(key.assessment_id, "nl")(services).versions.get(key.item_id, 0)
    RecordAnswer(*key, answer, version)(services)


def test_a_change_elsewhere_shows_both_and_waits_for_a_decision(
    desk: AnswerDesk, run: HandRun, watcher: Watcher, key: AnswerKey, services: Services
) -> None:
    theirs = replace(TWO, note="from the other window")
    change_elsewhere(services, key, theirs)
    desk.put(key, THREE, nothing)
    run.all()
    assert watcher.conflicts == [Conflict(key, THREE, theirs)]
    desk.put(key, FOUR, nothing)
    desk.retry()
    run.all()
    assert in_database(services, key) == theirs, "nothing is overwritten without a decision"
    desk.keep_mine(key)
    run.all()
    assert in_database(services, key) == FOUR


def test_the_other_answer_can_be_taken(
    desk: AnswerDesk, run: HandRun, watcher: Watcher, key: AnswerKey, services: Services
) -> None:
    change_elsewhere(services, key, TWO)
    desk.put(key, THREE, nothing)
    run.all()
    desk.take_theirs(key)
    assert watcher.replaced == [key]
    assert desk.answer(key) == TWO
    desk.put(key, FOUR, nothing)
    run.all()
    assert in_database(services, key) == FOUR


def test_an_undo_that_comes_too_late_is_dropped_and_the_stored_answer_shown(
    desk: AnswerDesk, run: HandRun, watcher: Watcher, key: AnswerKey, services: Services
) -> None:
    change_elsewhere(services, key, TWO)
    desk.put(key, OPEN_ANSWER, nothing, once=True)
    run.all()
    assert watcher.refused == ["changed-elsewhere"]
    assert watcher.replaced == [key]
    assert desk.answer(key) == TWO
    assert not list(desk.unsaved)


def test_our_own_fault_leaves_the_answer_to_be_tried_again(
    desk: AnswerDesk, run: HandRun, key: AnswerKey, services: Services
) -> None:
    broken = HandRun(replace(services, database=None))  # type: ignore[arg-type]  # breaks on use
    run_before, desk._run = desk._run, broken
    desk.put(key, TWO, nothing)
    with pytest.raises(AttributeError):
        broken.all()
    assert not desk.busy
    desk._run = run_before
    desk.retry()
    run.all()
    assert in_database(services, key) == TWO
