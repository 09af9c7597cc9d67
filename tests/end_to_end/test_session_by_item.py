"""A whole session, item by item: two windows, two monitors, real keys."""

from pathlib import Path

import pytest

from kleurrijk_desktop.domain.sessions.state import Step
from tests.end_to_end.desktop import desktop
from tests.end_to_end.monitors import Monitors, can_be_plugged
from tests.end_to_end.room import (
    CONSOLE,
    PROJECTOR,
    Facilitator,
    fill,
    opened,
    stored,
    two_monitors,
)
from tests.end_to_end.words import Words

pytestmark = pytest.mark.skipif(not can_be_plugged(), reason="needs libX11 and libXrandr")

WORDS = Words("nl")
FIRST, SECOND = "12233334?", "233333333"
OTHERS = "222233333"


def test_twelve_questions_with_nine_people(tools: None, tmp_path: Path) -> None:  # noqa: ARG001
    data = tmp_path / "gegevens"
    fill(data)
    with desktop(tmp_path, "2560x900x24") as here, two_monitors(here) as monitors:
        try:
            program = here.start("--data", str(data), "--language", "nl")
            facilitator = Facilitator(here, WORDS)
            facilitator.goes_to_the_session()
            begins(facilitator, monitors)
            votes_twice(facilitator, data)
            loses_and_finds_the_projector(facilitator, monitors)
            goes_through_the_others(facilitator, len(stored(data).setup.items))
            ends(facilitator, data)
            here.keys("ctrl+q")
            assert here.ended(program) == (0, "")
        except AssertionError as error:
            error.add_note(here.evidence())
            raise


def begins(facilitator: Facilitator, monitors: Monitors) -> None:
    """The projector fills the only screen, and goes over to the one that is plugged in then."""
    here = facilitator.desktop
    monitors.pull_out("beamer")
    facilitator.begins(9, item_by_item=True)
    here.keys("F5")
    facilitator.everybody_sees(WORDS("There are no wrong answers. Nobody sees who voted what."))
    monitors.plug_in("beamer", 1280, 1280, 720)
    here.wait_for(WORDS("It is on the second screen."))
    title = WORDS("Projector – {checklist}", checklist="")
    frames = [node for node in here.reader.tree() if node["role"] == "frame"]
    boxes = [node["box"] for node in frames if node["name"].startswith(title)]
    assert boxes == [[CONSOLE, 0, PROJECTOR, 720]]
    here.wait_for_focus(WORDS("To an example"), "button")
    here.keys("space")
    facilitator.is_at("Try it once")
    facilitator.steps("Right", "The question")


def votes_twice(facilitator: Facilitator, data: Path) -> None:
    """The nine votes of the acceptance run, and once more."""
    here = facilitator.desktop
    facilitator.steps("Right", "Vote")
    votes_and_listens(facilitator, FIRST)
    before = facilitator.everybody_sees(facilitator.counted(9, 9))
    assert not any(WORDS("Level {level}", level=3) in name for name in before)
    assert sum(any(sign in name for sign in "123456789") for name in before) >= 1
    facilitator.steps("Return", "The votes are in")
    facilitator.steps("space", "What we voted")
    after = facilitator.everybody_sees(WORDS("Close, between {low} and {high}", low=2, high=3))
    levels = [f"{WORDS('Level {level}', level=n)}: {count}" for n, count in enumerate("01241")]
    line = " · ".join([*levels[1:], WORDS("Don't know") + ": 1"])
    assert line in after
    *before, told = facilitator.hears(line)
    assert told.startswith(line)
    assert WORDS("Level {level}", level="") not in " ".join(before)
    facilitator.steps("r", "Vote")
    votes_and_listens(facilitator, SECOND)
    facilitator.steps("Return", "The votes are in")
    facilitator.steps("space", "What we voted")
    facilitator.everybody_sees(WORDS("Agreed at level {low}", low=3))
    assert not stored(data).agreed
    facilitator.agrees("3")
    assert len(stored(data).rounds) == 1
    assert here.reader.find(WORDS("The question"), "heading")


def votes_and_listens(facilitator: Facilitator, votes: str) -> None:
    """Vote, while a screen reader is told the same whatever is voted: how many votes are in."""
    facilitator.desktop.reader.forget()
    facilitator.votes(votes)
    told = facilitator.hears(facilitator.counted(len(votes), len(votes)))
    assert told == [facilitator.counted(n, len(votes)) for n in range(1, len(votes) + 1)]


def loses_and_finds_the_projector(facilitator: Facilitator, monitors: Monitors) -> None:
    """A cable is pulled out and put back: the console stays, the projector comes again."""
    here = facilitator.desktop
    before = here.reader.find(WORDS("Group session – {checklist}", checklist=""), "frame")
    monitors.pull_out("beamer")
    here.wait_for(WORDS("Its screen is gone. It comes back as soon as the screen is there again."))
    assert facilitator.projected() == []
    facilitator.steps("Right", "Vote")
    facilitator.votes("22")
    monitors.plug_in("beamer", 1280, 1280, 720)
    facilitator.everybody_sees("2 ")
    after = here.reader.find(WORDS("Group session – {checklist}", checklist=""), "frame")
    assert before is not None
    assert after is not None
    assert before["box"] == after["box"]
    facilitator.votes(OTHERS[2:])
    facilitator.steps("Return", "The votes are in")
    facilitator.steps("space", "What we voted")
    facilitator.agrees("2")


def goes_through_the_others(facilitator: Facilitator, count: int) -> None:
    """Vote on all but one of the other questions, on one of them twice; the last one is parked."""
    for place in range(3, count):
        facilitator.steps("Right", "Vote")
        facilitator.votes(OTHERS)
        facilitator.steps("Return", "The votes are in")
        facilitator.steps("space", "What we voted")
        if place == 5:
            facilitator.steps("r", "Vote")
            facilitator.votes(OTHERS)
            facilitator.steps("Return", "The votes are in")
            facilitator.steps("space", "What we voted")
        facilitator.agrees("2" if place % 2 else "3")
    facilitator.steps("p", "Park this question")
    facilitator.desktop.keys("Return")
    facilitator.is_at("Overview")


def ends(facilitator: Facilitator, data: Path) -> None:
    """Go past the dots to three actions, and close the session."""
    here = facilitator.desktop
    here.tab_to(WORDS("To what matters most"), "button")
    here.keys("space")
    facilitator.is_at("What matters most?")
    here.tab_to(WORDS("To the actions"), "button")
    here.keys("space")
    facilitator.is_at("What do we do?")
    for number in (1, 2, 3):
        here.wait_for_focus(WORDS("What do you do?"), "text")
        here.text(f"Actie {number}")
        here.keys("Return")
        here.wait_for(f"Actie {number}", "label")
        facilitator.everybody_sees(f"Actie {number}")
    here.tab_to(WORDS("Close the session"), "button")
    here.keys("space")
    facilitator.is_at("What we agreed")
    found = opened(data)
    session = stored(data)
    assert session.step is Step.CLOSE
    assert len(session.agreed) == len(session.setup.items) - 1
    assert len(session.parked) == 1
    assert sum(len(rounds) for rounds in session.rounds.values()) == len(session.agreed) + 2
    assert [each.title for each in found.actions] == ["Actie 1", "Actie 2", "Actie 3"]
