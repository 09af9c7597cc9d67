"""Any sequence of keys and buttons of the console: no dead end, no early reveal, no lost vote."""

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import Qt

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import after, is_possible
from kleurrijk_desktop.domain.sessions.state import AT_AN_ITEM, OPEN_VOTES, Form, Session, Step
from kleurrijk_desktop.ui.session.ways import AT_AN_ITEM as ITEM_WAYS
from kleurrijk_desktop.ui.session.ways import AT_THE_EXAMPLE, keys_words, possible, pressed
from kleurrijk_desktop.ui.widgets.answer_options import KEYS
from tests.domain.sessions.plain import ITEMS, Plain, begin
from tests.domain.sessions.test_machine import ONWARDS, Sessions, item_by_item, sheets_first
from tests.thorough import THOROUGH

PRESSED = [Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_A,
           Qt.Key.Key_R, Qt.Key.Key_P, Qt.Key.Key_X, Qt.Key.Key_Escape]  # fmt: skip
VOTING = OPEN_VOTES | {Step.CALIBRATE}


def ways_of(session: Session) -> tuple[Any, ...]:
    if session.step is Step.CALIBRATE:
        return AT_THE_EXAMPLE
    return ITEM_WAYS if session.step in AT_AN_ITEM else ()


class Keys(Sessions):
    """A session in which only keys of the console are pressed, with the same plain model."""

    @initialize(form=st.sampled_from(Form), present=st.integers(1, 8))
    def begin(self, form: Form, present: int) -> None:
        self.now = self.twin = begin(form, present)
        self.model = Plain(form)

    @rule(key=st.sampled_from(PRESSED))
    def press(self, key: int) -> None:
        event = pressed(ways_of(self.now), self.now, key)
        if event is not None:
            assert is_possible(self.now, event)
            self.try_(event)

    @precondition(lambda self: self.now.step in VOTING)
    @rule(marks=st.text(st.sampled_from(list(KEYS)), min_size=1, max_size=8))
    def type_votes(self, marks: str) -> None:
        for mark in marks:
            self.try_(events.CastBallot(KEYS[mark]))

    @precondition(lambda self: bool(ways_of(self.now)))
    @rule(data=st.data())
    def press_a_button(self, data: Any) -> None:
        ways = possible(ways_of(self.now), self.now)
        if ways:
            self.try_(data.draw(st.sampled_from(ways)).event)


def test_any_sequence_of_keys() -> None:
    run_state_machine_as_test(
        Keys,
        settings=settings(
            max_examples=400 if THOROUGH else 30, stateful_step_count=40, deadline=None
        ),
    )


def test_every_state_at_a_question_has_a_way_on() -> None:
    """By a button or a key, without a vote being typed, but for an open vote without any."""
    for session in (*item_by_item(), *sheets_first()):
        if session.step in {Step.AGREE, Step.PARK} or not ways_of(session):
            continue
        ways = possible(ways_of(session), session)
        assert ways, session.step
        with_keys = [way for way in ways if way.key is not None]
        assert with_keys or session.step in OPEN_VOTES, session.step
        for way in with_keys:
            assert way.key is not None
            assert pressed(ways_of(session), session, way.key) is not None


def test_no_key_means_two_things_at_once() -> None:
    for session in item_by_item():
        for key in PRESSED:
            meant = [way.event for way in possible(ways_of(session), session) if way.key == key]
            assert len(meant) <= 1 or session.step is Step.SHOW, (session.step, key)


def test_only_one_key_reveals_and_only_what_is_closed() -> None:
    for session in (*item_by_item(), *sheets_first()):
        for key in PRESSED:
            event = pressed(ways_of(session), session, key)
            if isinstance(event, events.Reveal):
                assert key == Qt.Key.Key_Space
                assert session.step in {Step.CLOSED, Step.CALIBRATE}
            if event is not None:
                after(session, event)


def test_the_keys_are_told() -> None:
    closed = next(each for each in item_by_item() if each.step is Step.CLOSED)
    assert keys_words(ITEM_WAYS, closed) == "Space: Reveal · B: dark projector"
    assert events.GoTo(ITEMS[1]) in ONWARDS  # the overview leads to any question
