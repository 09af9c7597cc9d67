"""Any sequence of keys and presses in the real window: no dead end, no early reveal, no lost vote.

The window is closed and crashes, the projector comes and goes, one looks at other pages and takes
back what one can, and a plain model knows what was typed all the while.
"""

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    invariant,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.domain.sessions.state import OPEN_VOTES, Form, Step
from kleurrijk_desktop.ui.projector.window import ProjectorWindow
from kleurrijk_desktop.ui.shell.sessions.held_page import HeldPage
from kleurrijk_desktop.ui.widgets.answer_options import KEYS
from kleurrijk_desktop.ui.widgets.chart_view import ChartView
from tests.thorough import THOROUGH
from tests.ui.farther import anew, step
from tests.ui.looks import settle
from tests.ui.projecting import shown_on
from tests.ui.screens.checking import two_of_seven
from tests.ui.screens.session.held import FEW, Held
from tests.ui.screens.session.sitting import begin, go, words
from tests.ui.screens.session.voting import Voting
from tests.ui.world import world_in

EXAMPLES, STEPS = (20, 50) if THOROUGH else (1, 20)
ASIDE = ("way-check-answers", "way-results", "way-plan", "way-start")


class AnyWay(Voting):
    """The same window, in which anything else happens as well."""

    @rule(way=st.sampled_from(ASIDE))
    def look_elsewhere(self, way: str) -> None:
        """Also at the page of all organisations, from which one opens the assessment again."""
        self.world.action(way).trigger()
        self.world.settle()
        if way == "way-start":
            self._come_back()
        else:
            go(self.world)

    @rule()
    def take_back_what_one_can(self) -> None:
        """No vote is among it; what is, is done again, though another page may be shown then."""
        for name in ("undo", "redo"):
            self.world.action(name).trigger()
            self.world.settle()
        if not self.world.shows("session-heading"):
            self._come_back()

    @rule(button=st.sampled_from(("projector-open", "projector-black")))
    def handle_the_projector(self, button: str) -> None:
        found = self.world.find(button, QPushButton)
        if found.isVisible() and found.isEnabled():
            found.click()
            self.world.settle()
            settle()

    @rule()
    def crash(self) -> None:
        """Open what a window that is killed now leaves behind."""
        self.world.settle()
        before, left = self._now.step, self._anew()
        shutil.copytree(self.world.folder, left, dirs_exist_ok=True)
        self.open_worlds.close()
        self.world = self.open_worlds.enter_context(world_in(left, self.application))
        self._come_back()
        self.model.crash(before)

    @invariant()
    def no_vote_is_lost(self) -> None:
        self.world.settle()
        assert self.model.is_like(self._now), (self.model, self._now)
        said = re.search(r"Stored up to sheet (\d+)\.", words(self.world))
        stored = int(said[1]) if said else 0
        if FEW <= stored <= len(self.model.sheets):  # else one that was taken back is in it
            self.model.stored = self.model.sheets[:stored]

    @invariant()
    def nothing_is_revealed_early(self) -> None:
        item = self._now.item or ""
        here = self.model.rounds.get(item, [])
        told = any(each.seen for each in here) or self._now.sample_shown
        told = told and self._now.step not in OPEN_VOTES | {Step.CLOSED}
        windows = [self._page, *(each.page for each in self._projectors if each.page is not None)]
        charts = [chart for each in windows for chart in each.findChildren(ChartView)]
        assert told or not any(chart.isVisible() for chart in charts)
        said = "\n".join(text for each in self._projectors for text in shown_on(each))
        if self._now.step in OPEN_VOTES and "votes are in" in said:
            assert f"{len(self.model.open)} of {self.model.present}" in said
        if self._now.step is Step.PRIORITISE and not self.model.dots_seen:
            labels = [each.text() for each in self._page.findChildren(QLabel) if each.isVisible()]
            assert not any(
                text.endswith((" dot", " dots")) for text in [*labels, *said.split("\n")]
            )

    @invariant()
    def there_is_a_way_on(self) -> None:
        over = self._now.step is Step.CLOSE
        fields = [self._field(name) for name in ("sheet", "ballot", "dots")]
        assert over or self._shown() or any(field is not None for field in fields)

    @property
    def _projectors(self) -> list[ProjectorWindow]:
        windows = self.application.topLevelWidgets()
        return [each for each in windows if isinstance(each, ProjectorWindow) and each.isVisible()]

    def _come_back(self) -> None:
        if (
            not self.world.shows("go-on")
            or self.world.window.findChild(QWidget, "organisation") is None
        ):
            self.world.action("way-start").trigger()
            self.world.wait_until(lambda: self.world.shows("organisation"))
        anew(self.world, "statement", self.world.find("go-on", QPushButton).click)
        go(self.world)


def test_any_sequence_of_keys_and_presses(tmp_path: Path, qapp: QApplication) -> None:
    AnyWay.application, AnyWay.folder = qapp, tmp_path
    run_state_machine_as_test(
        AnyWay,
        settings=settings(
            max_examples=EXAMPLES,
            stateful_step_count=STEPS,
            deadline=None,
            phases=(Phase.generate,),  # to find a shorter way takes as long again and again
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.mark.parametrize("people", [3, 6])
def test_a_model_with_another_vote_is_told_from_the_session(
    tmp_path: Path, qapp: QApplication, people: int
) -> None:
    """The control: the comparison above sees a single vote that is not the one that was typed."""
    with two_of_seven(tmp_path, qapp) as world:
        go(world)
        world.find("item-by-item", QRadioButton).click()
        begin(world, people)
        step(world, "go-on")
        step(world, "open-vote")
        field = world.find("ballot", QWidget).findChild(QLineEdit)
        assert field is not None
        QTest.keyClicks(field, "23")
        held = world.window.findChild(HeldPage)
        assert held is not None
        now = held._live.session
        typed = [KEYS["2"], KEYS["3"]]
        model = Held(Form.ITEM_BY_ITEM, now.setup.items, people, open=typed)
        assert model.is_like(now)
        model.open[1] = KEYS["4"]
        assert not model.is_like(now)
