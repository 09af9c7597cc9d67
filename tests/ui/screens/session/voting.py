"""A window in which people vote in every way there is, for sequences of keys and presses."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.state import OPEN_VOTES, Form, Session, Step
from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
from kleurrijk_desktop.ui.shell.sessions.held_page import HeldPage
from kleurrijk_desktop.ui.widgets.answer_options import KEYS
from tests.ui.farther import step, typed
from tests.ui.looks import settle
from tests.ui.screens.checking import two_of_seven
from tests.ui.screens.session.held import Held
from tests.ui.screens.session.sitting import go, words

WAYS = (
    *("go-on", "reveal", "open-vote", "close-vote", "leave", "talk", "to-agree", "vote-again"),
    *("to-park", "reopen-vote", "overview", "end-sheets", "more-sheets", "begin-to-talk", "agree"),
    *("park", "back-to-talk", "reveal-dots", "clear-dots", "end-session", "one-more", "go-to-"),
)
PRESSED = (
    *(Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_A, Qt.Key.Key_R),
    *(Qt.Key.Key_P, Qt.Key.Key_B, Qt.Key.Key_X, Qt.Key.Key_F5),
)
VOTES = OPEN_VOTES | {Step.CALIBRATE}
marks = st.text(st.sampled_from(list(KEYS)), min_size=1, max_size=9)


class Voting(RuleBasedStateMachine):
    """A window in which people vote, and a plain model of what was typed into it."""

    application: QApplication
    folder: Path
    made = 0

    @initialize(form=st.sampled_from(Form), present=st.integers(1, 8))
    def begin(self, form: Form, present: int) -> None:
        self.open_worlds = ExitStack()
        self.world = self.open_worlds.enter_context(two_of_seven(self._anew(), self.application))
        go(self.world)
        if form is Form.ITEM_BY_ITEM:
            self.world.find("item-by-item", QRadioButton).click()
        typed(self.world, "present", str(present))
        step(self.world, "begin-session")
        self.model = Held(form, self._now.setup.items, present)

    def teardown(self) -> None:
        if hasattr(self, "open_worlds"):
            self.open_worlds.close()

    def _anew(self) -> Path:
        type(self).made += 1
        folder = self.folder / str(self.made)
        folder.mkdir()
        return folder

    @property
    def _page(self) -> SessionScreen:
        found = self.world.window._pane.page
        assert found is not None
        assert isinstance(found.screen, SessionScreen)
        return found.screen

    @property
    def _now(self) -> Session:
        held = self._page.findChild(HeldPage)
        assert held is not None
        return held._live.session

    @contextmanager
    def _noted(self) -> Iterator[None]:
        """Have the model do what is told meanwhile, but for votes, which it knows from the keys."""
        before, told = self._now, list[events.Event]()
        self._page.happened.connect(told.append)
        yield
        self.world.settle()
        settle()
        for event in told:
            self.model.note(event, before)

    def _shown(self, names: tuple[str, ...] = WAYS) -> list[QPushButton]:
        found = self._page.findChildren(QPushButton)
        usable = [each for each in found if each.isVisible() and each.isEnabled()]
        return [each for each in usable if each.objectName().startswith(names)]

    def _field(self, name: str) -> QLineEdit | None:
        found = self._page.findChild(QWidget, name)
        return found.findChild(QLineEdit) if found is not None and found.isVisible() else None

    @rule(data=st.data())
    def press(self, data: Any) -> None:
        ways = sorted(self._shown(), key=QPushButton.objectName)
        if not ways:
            return
        way = data.draw(st.sampled_from(ways), label="way")
        if way.objectName() == "agree":
            self.world.find("agreed-level").findChildren(QRadioButton)[2].click()
        with self._noted():
            way.click()

    @rule(key=st.sampled_from(PRESSED))
    def press_a_key(self, key: Qt.Key) -> None:
        field = self._field("ballot")
        with self._noted():
            QTest.keyClick(field or self._page, key)

    @precondition(lambda self: self._now.step in VOTES and not self._now.sample_shown)
    @rule(typed=marks)
    def vote(self, typed: str) -> None:
        field = self._field("ballot")
        assert field is not None
        for mark in typed:
            if len(self.model.open) < self.model.present:
                self.model.open.append(KEYS[mark])
            QTest.keyClicks(field, mark)

    @precondition(lambda self: self._now.step in VOTES and bool(self.model.open))
    @rule(mark=st.sampled_from(list(KEYS)))
    def take_back(self, mark: str) -> None:
        field = self._field("ballot")
        assert field is not None
        if self._now.sample_shown:
            return
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClicks(field, mark)
        if KEYS[mark] in self.model.open:
            self.model.open.remove(KEYS[mark])
        else:
            assert "There is no such vote to take back." in words(self.world)

    @precondition(lambda self: self._now.step is Step.SHEETS)
    @rule(typed=st.lists(st.text(st.sampled_from(list(KEYS)), min_size=7, max_size=7), max_size=6))
    def type_sheets(self, typed: list[str]) -> None:
        for sheet in typed:
            field = self._field("sheet")
            if field is None:
                break
            QTest.keyClicks(field, sheet)
            self._hand_in(sheet)

    def _hand_in(self, sheet: str) -> None:
        self.model.sheets.append(tuple(KEYS[mark] for mark in sheet))

    @precondition(lambda self: bool(self._shown(("pass-keyboard",))) and bool(self._shown()))
    @rule(sheet=st.text(st.sampled_from(list(KEYS)), min_size=7, max_size=7), slip=st.booleans())
    def pass_the_keyboard(self, sheet: str, *, slip: bool) -> None:
        """Somebody votes alone at the laptop, once more after a slip of the finger."""
        typed = sheet if self._now.step is Step.SHEETS else sheet[:1]
        self.world.find("pass-keyboard", QPushButton).click()
        self.world.find("begin-turn", QPushButton).click()
        if slip:
            QTest.keyClicks(self.world.find("turn-question", QWidget), "0" * len(typed))
            self.world.find("turn-again", QPushButton).click()
        for mark in typed:
            QTest.keyClicks(self.world.find("turn-question", QWidget), mark)
        self.world.find("end-passing", QPushButton).click()
        if self._now.step is Step.SHEETS:
            self._hand_in(typed)
        else:
            self.model.open.append(KEYS[typed])

    @precondition(lambda self: bool(self._shown(("sheet-again",))))
    @rule()
    def take_the_last_sheet_back(self) -> None:
        again = self.world.find("sheet-again", QPushButton)
        if again.isVisible() and again.isEnabled():
            again.click()
            self.model.sheets.pop()

    @precondition(lambda self: self._now.step is Step.PRIORITISE)
    @rule(slip=st.text("12", min_size=1, max_size=3))
    def give_dots(self, slip: str) -> None:
        field = self._field("dots")
        if field is None:
            return
        if len(self._now.worth_a_dot) == 1:
            slip = "1" * len(slip)
        QTest.keyClicks(field, slip)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.model.gave += 1
