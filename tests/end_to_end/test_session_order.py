"""A started program tells nothing of the order in which people voted, in its logs or aloud."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kleurrijk_desktop.startup.logs import FILE_NAME
from kleurrijk_desktop.storage.folders import folders_for
from tests.end_to_end.desktop import desktop
from tests.end_to_end.room import Facilitator, fill
from tests.end_to_end.words import Words
from tests.thorough import THOROUGH
from tests.ui.screens.session.overheard import logged

pytestmark = pytest.mark.skipif(
    not THOROUGH, reason="inside one process orders are compared in every run"
)
WORDS = Words("nl")
BALLOTS = ("12233334?", "?43332213")
SHEETS = ("0123?-4321234", "4444444444444", "0000000000000", "?-?-?-?-?-?-?", "1" * 13)

_OF_A_RUN = re.compile(  # new ids, times in what was read, and what a screen reader asked in vain
    r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|datetime\.datetime\([^)]*\)"
    r"|^.*(Could not find accessible on path|AtSpiAdaptor::).*\n",
    re.MULTILINE,
)


def test_two_orders_of_the_same_ballots(tools: None, tmp_path: Path) -> None:  # noqa: ARG001
    def vote(ballots: str) -> Callable[[Facilitator], list[str]]:
        def act(facilitator: Facilitator) -> list[str]:
            facilitator.desktop.wait_for_focus(WORDS("To an example"), "button")
            facilitator.desktop.keys("space")
            facilitator.is_at("Try it once")
            facilitator.steps("Right", "The question")
            facilitator.steps("Right", "Vote")
            facilitator.desktop.reader.forget()
            facilitator.votes(ballots)
            told = facilitator.hears(facilitator.counted(len(ballots), len(ballots)))
            facilitator.steps("Return", "The votes are in")
            return told

        return act

    first, second = (hold(tmp_path / each[:1], vote(each), item_by_item=True) for each in BALLOTS)
    assert first == second
    assert len(first[0]) == len(BALLOTS[0])
    assert any("UPDATE session_item" in log for log in first[1])


def test_two_orders_of_the_same_sheets(tools: None, tmp_path: Path) -> None:  # noqa: ARG001
    def type_in(sheets: tuple[str, ...]) -> Callable[[Facilitator], list[str]]:
        def act(facilitator: Facilitator) -> list[str]:
            facilitator.desktop.wait_for_focus(WORDS("To the sheets"), "button")
            facilitator.desktop.keys("space")
            facilitator.is_at("Type in the sheets")
            facilitator.desktop.reader.forget()
            facilitator.votes("".join(sheets))
            told = facilitator.hears(counted(len(sheets)))
            facilitator.desktop.tab_to(WORDS("All sheets are typed in"), "button")
            facilitator.desktop.keys("space")
            facilitator.is_at("What do we talk about?")
            return told

        return act

    orders = (SHEETS, SHEETS[::-1])
    first, second = (
        hold(tmp_path / str(place), type_in(each), item_by_item=False)
        for place, each in enumerate(orders)
    )
    assert first == second
    assert list(first[0]) == [counted(number) for number in range(1, len(SHEETS) + 1)]


def counted(sheets: int) -> str:
    one, many = "{sheets} of {count} sheet is counted.", "{sheets} of {count} sheets are counted."
    return WORDS.several(one, many, sheets=sheets, count=len(SHEETS))


def hold(
    folder: Path, act: Callable[[Facilitator], list[str]], *, item_by_item: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Start the program, hold a session up to a point; return what was said aloud, and the logs."""
    folder.mkdir()
    data, log = folder / "gegevens", folder / "all"
    fill(data)
    with desktop(folder) as here:
        try:
            talkative = ("-m", "tests.end_to_end.talkative", str(log))
            program = here.run(*talkative, "--data", str(data), "--language", "nl")
            facilitator = Facilitator(here, WORDS)
            facilitator.goes_to_the_session()
            people = len(BALLOTS[0]) if item_by_item else len(SHEETS)
            facilitator.begins(people, item_by_item=item_by_item)
            told = act(facilitator)
            here.keys("ctrl+q")
            assert here.ended(program) == (0, "")
        except AssertionError as error:
            error.add_note(here.evidence())
            raise
    files = [log / FILE_NAME, folders_for(data).log / FILE_NAME]
    return tuple(told), tuple(_OF_A_RUN.sub("", logged(file)) for file in files)
