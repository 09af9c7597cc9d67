"""What everybody sees beside what the facilitator sees."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.domain.sessions.state import Step
from kleurrijk_desktop.ui.projector.window import ProjectorWindow
from kleurrijk_desktop.ui.shell.sessions.projecting import Projecting
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.tick_box import TickBox
from tests.ui.farther import anew, step, typed
from tests.ui.looks import settle
from tests.ui.projecting import open_projector, put_beside, shown_on
from tests.ui.screens.session.sitting import agree, key, stored, words
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World

ANCHORS = ["0", "en: Niet.", "1", "en: Soms.", "2", "en: Meestal.", "3", "en: Altijd.", "4",
           "en: Altijd, en samen bekeken."]  # fmt: skip
BEFORE = ["Question 1 of 7", "en: Wij doen s1-welcome.", *ANCHORS]


def begin_with_cards(world: World) -> ProjectorWindow:
    """Begin item by item, with the projector beside the console, and go to the first question."""
    world.find("item-by-item", QRadioButton).click()
    typed(world, "present", "9")
    step(world, "begin-session")
    window = open_projector(world)
    put_beside(world, window, 1280, 720)
    step(world, "go-on")
    step(world, "go-on")
    return window


def on(window: ProjectorWindow) -> list[str]:
    return [each for each in shown_on(window) if each]


def test_nine_votes_in_two_rounds(world: World) -> None:
    window = begin_with_cards(world)
    assert on(window) == BEFORE
    anew(world, "session-heading", lambda: key(Qt.Key.Key_Right))
    keys("12233334?")
    assert on(window) == [BEFORE[0], "9 of 9 votes are in.", *BEFORE[1:]]
    anew(world, "session-heading", lambda: key(Qt.Key.Key_Return))
    assert on(window) == [BEFORE[0], "The votes are in.", *BEFORE[1:]]
    anew(world, "session-heading", lambda: key(Qt.Key.Key_Space))
    first = "Level 1: 1 · Level 2: 2 · Level 3: 4 · Level 4: 1 · Don't know: 1"
    assert on(window) == [*BEFORE[:2], "Close, between 2 and 3", first]
    anew(world, "session-heading", lambda: key(Qt.Key.Key_R))
    keys("233333333")
    assert on(window) == [BEFORE[0], "9 of 9 votes are in.", *BEFORE[1:]]
    anew(world, "session-heading", lambda: key(Qt.Key.Key_Return))
    anew(world, "session-heading", lambda: key(Qt.Key.Key_Space))
    both = ["The votes", "The second vote", first, "Level 2: 1 · Level 3: 8"]
    assert on(window) == [*BEFORE[:2], "Agreed at level 3", *both]
    anew(world, "session-heading", lambda: key(Qt.Key.Key_A))
    assert not any(each.isChecked() for each in world.window.findChildren(QRadioButton))
    step(world, "back-to-talk")
    agree(world, 3)
    assert on(window)[0] == "Question 2 of 7"


def test_it_is_dark_speaks_and_closes_without_the_session(world: World) -> None:
    window = begin_with_cards(world)
    key(Qt.Key.Key_B)
    assert on(window) == []
    assert "It is dark." in words(world)
    QTest.keyClick(window, Qt.Key.Key_B)
    assert on(window) == BEFORE
    field = world.window.findChild(ChoiceField)
    assert field is not None
    field.chosen.emit("de")
    world.wait_until(lambda: on(window)[0] == "Frage 1 von 7")
    assert "Question 1 of 7" in words(world)
    assert window.locale().name().startswith("de")
    window.close()
    assert "The projector is off." in words(world)
    anew(world, "session-heading", lambda: key(Qt.Key.Key_Right))
    assert stored(world).step is Step.VOTE
    world.find("ballot", QWidget).setFocus()
    keys("33")
    key(Qt.Key.Key_F5)
    world.wait_until(window.isVisible)
    settle()
    assert "2 von 9 Stimmen sind da." in on(window)


def test_on_the_only_screen_a_strip_goes_on(world: World) -> None:
    """The projector covers the console; votes, the reveal and the way back are on the strip."""
    window = begin_with_cards(world)
    window.close()
    world.find("projector-open", QPushButton).click()
    world.wait_until(window.isActiveWindow)
    settle()
    key(Qt.Key.Key_Right)
    world.settle()
    settle()
    assert on_strip(window) == ["strip-leave"]
    keys("222")
    said = on(window)
    assert "3 of 9 votes are in." in said
    assert on_strip(window) == ["strip-close-vote"]  # votes are there, and would be lost
    key(Qt.Key.Key_Return)
    world.settle()
    settle()
    strip = window.strip.findChild(QPushButton, "strip-reveal")
    assert strip is not None
    strip.click()
    world.wait_until(lambda: "Agreed at level 2" in on(window))
    key(Qt.Key.Key_Escape)
    assert not window.isVisible()
    world.wait_until(lambda: world.shows("to-agree"))


def test_what_was_uncovered_for_one_group_is_covered_for_the_next(world: World) -> None:
    begin_with_cards(world)
    projecting = world.window.findChild(Projecting)
    assert projecting is not None
    world.find("projector-uncover", TickBox).ticked.emit(True)  # noqa: FBT003
    assert projecting.state.uncovered
    for name in ("overview", "end-session", "another-session"):
        step(world, name)
    begin_with_cards(world)
    assert not projecting.state.uncovered


def on_strip(window: ProjectorWindow) -> list[str]:
    """Return what can be pressed on the strip, but for the way to the console."""
    shown = [each for each in window.strip.findChildren(QPushButton) if each.isVisible()]
    return [each.objectName() for each in shown if each.objectName() != "to-console"]
