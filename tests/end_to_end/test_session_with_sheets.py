"""A whole session with sheets: eighteen people, three languages, and a crash in the middle."""

from pathlib import Path

import pytest

from kleurrijk_desktop.domain.sessions.state import Step
from tests.end_to_end.desktop import Desktop, desktop
from tests.end_to_end.monitors import can_be_plugged
from tests.end_to_end.room import Facilitator, fill, opened, stored, two_monitors
from tests.end_to_end.words import Words
from tests.thorough import THOROUGH

pytestmark = [
    pytest.mark.skipif(not can_be_plugged(), reason="needs libX11 and libXrandr"),
    pytest.mark.skipif(not THOROUGH, reason="the session item by item is in every run"),
]

DUTCH, GERMAN, ENGLISH = Words("nl"), Words("de"), Words("en")
MARKS = "01234?-12334"
PEOPLE, TYPED, KEPT = 18, 12, 10  # sheets; those typed before the crash, and those of them stored


def test_eighteen_people_in_three_languages(tools: None, tmp_path: Path) -> None:  # noqa: ARG001
    data = tmp_path / "gegevens"
    fill(data)
    with desktop(tmp_path, "2560x900x24") as here, two_monitors(here):
        try:
            program = here.start("--data", str(data), "--language", "nl")
            facilitator = Facilitator(here, DUTCH)
            facilitator.goes_to_the_session()
            facilitator.begins(PEOPLE, item_by_item=False)
            speaks_three_languages(facilitator)
            count = len(stored(data).setup.items)
            types(facilitator, [sheet(place, count) for place in range(TYPED)], 0)
            program.kill()
            here.ended(program)
            assert stored(data).sheets == KEPT
            program = here.start("--data", str(data), "--language", "nl")
            facilitator.goes_to_the_session()
            facilitator.is_at("Type in the sheets")
            here.wait_for(f"{KEPT}", "label")
            types(facilitator, [sheet(place, count) for place in range(KEPT, PEOPLE)], KEPT)
            talks(facilitator, data)
            here.keys("ctrl+q")
            assert here.ended(program)[0] == 0
        except AssertionError as error:
            error.add_note(here.evidence())
            raise


def sheet(place: int, count: int) -> str:
    """Return what somebody marked, one key per question."""
    start = place % len(MARKS)
    return ((MARKS[start:] + MARKS[:start]) * 2)[:count]


def speaks_three_languages(facilitator: Facilitator) -> None:
    """The console speaks Dutch, the projector first German and then English."""
    here = facilitator.desktop
    here.wait_for_focus(DUTCH("To the sheets"), "button")
    here.keys("F5")
    rule = "There are no wrong answers. Nobody sees who voted what."
    facilitator.everybody_sees(DUTCH(rule))
    # Not by their letters: pressed soon after each other, they are one word to a combo box.
    for key, words in (("Home", GERMAN), ("Down", ENGLISH)):
        here.tab_to("", "combo box")
        here.keys(key)
        facilitator.words = words  # the title of the projector is in its language
        facilitator.everybody_sees(words(rule))
        facilitator.words = DUTCH
        here.wait_for(DUTCH(rule))
    here.tab_to(DUTCH("To the sheets"), "button", backwards=True)
    here.keys("space")
    facilitator.is_at("Type in the sheets")


def types(facilitator: Facilitator, sheets: list[str], counted: int) -> None:
    here = facilitator.desktop
    here.wait(lambda: facilitator.focused("text"), "the field for a sheet")
    for number, marks in enumerate(sheets, start=counted + 1):
        here.text(marks)
        here.wait_for(
            DUTCH.several(
                "{sheets} of {count} sheet is counted.",
                "{sheets} of {count} sheets are counted.",
                count=PEOPLE,
                sheets=number,
            )
        )


def talks(facilitator: Facilitator, data: Path) -> None:
    """Talk about the six questions that are proposed, and agree on each."""
    here = facilitator.desktop
    press(here, "All sheets are typed in")
    facilitator.is_at("What do we talk about?")
    here.tab_to(DUTCH("Begin to talk"), "button")
    here.keys("space")
    count = len(stored(data).agenda) or 6
    for place in range(count):
        facilitator.is_at("The votes are in")
        facilitator.steps("space", "What we voted")
        facilitator.agrees("2", "The votes are in" if place + 1 < count else "Overview")
    press(here, "Close the session")
    facilitator.is_at("What we agreed")
    session = opened(data).current
    assert session is not None
    assert session.session.step is Step.CLOSE
    assert session.session.sheets == PEOPLE
    assert len(session.session.agreed) == count


def press(here: Desktop, text: str) -> None:
    here.tab_to(DUTCH(text), "button")
    here.keys("space")
