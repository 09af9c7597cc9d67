"""Holds a session in a process of its own and kills it: `python -m … FOLDER STATE VOTES`."""

import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.startup.application import make_application
from tests.ui.farther import anew, step, typed
from tests.ui.in_the_room import (
    AS_USUAL,
    Look,
    Votes,
    type_slip,
    type_votes,
    walk_item_by_item,
    walk_sheets,
)
from tests.ui.screens.checking import two_of_seven
from tests.ui.world import World

OTHER = Votes("000-44???", "4444-?000", ("111", "11", "1"), "4?4-20013331", "44-?00", "4?0")


def main(folder: Path, state: str, votes: str) -> None:
    """Walk until a state is reached; nothing is stored or closed properly after that.

    With other votes only those are others that are open in this state.
    """
    now = varied(state) if votes == "other" else AS_USUAL
    with two_of_seven(folder, make_application()) as world:

        def look(name: str) -> None:
            if name == state:
                world.settle()
                os.kill(os.getpid(), signal.SIGKILL)

        walk_item_by_item(world, look, now)
        walk_sheets(world, look, now)
        talk_on(world, look, now)
        walk_few(world, look, now)


def varied(state: str) -> Votes:
    """Return the votes of which those are others that are open in a state."""
    changed = {
        "05-vote": replace(AS_USUAL, first=OTHER.first),
        "06-closed": replace(AS_USUAL, first=OTHER.first),
        "08-vote-again": replace(AS_USUAL, second=OTHER.second),
        "08-closed-again": replace(AS_USUAL, second=OTHER.second),
        "13-dots": replace(AS_USUAL, slips=OTHER.slips),
        "22-three-sheets": replace(AS_USUAL, sheets=OTHER.sheets),
        "27-vote-again": replace(AS_USUAL, after_sheets=OTHER.after_sheets),
    }
    return changed.get(state, replace(AS_USUAL, of_three=OTHER.of_three))


def talk_on(world: World, look: Look, votes: Votes) -> None:
    """Go on after the sheets: a second vote, an agreement, a question that is parked, dots."""
    step(world, "talk")
    look("26-talk")
    step(world, "vote-again")
    type_votes(world, votes.after_sheets)
    look("27-vote-again")
    step(world, "close-vote")
    look("28-closed-again")
    step(world, "reveal")
    step(world, "to-agree")
    look("29-agree")
    world.find("agreed-level", QWidget).findChildren(QRadioButton)[1].click()
    step(world, "agree")
    step(world, "reveal")
    step(world, "to-park")
    look("30-park")
    step(world, "park")
    step(world, "overview")
    look("31-overview")
    step(world, "go-on")
    for slip in votes.slips:
        type_slip(world, slip)
    world.find("reveal-dots", QPushButton).click()
    step(world, "go-on")
    step(world, "end-session")
    look("33-end")


def walk_few(world: World, look: Look, votes: Votes) -> None:
    """Hold a session of three, of whose votes nothing is ever stored."""
    anew(world, "session-heading", world.find("another-session", QPushButton).click)
    world.find("item-by-item", QRadioButton).click()
    typed(world, "present", "3")
    step(world, "begin-session")
    for name in ("go-on", "go-on", "open-vote"):
        step(world, name)
    type_votes(world, votes.of_three)
    look("41-few-vote")
    step(world, "close-vote")
    look("42-few-closed")
    step(world, "reveal")
    look("43-few-revealed")
    for name in ("to-park", "park", "overview", "go-on"):
        step(world, name)
    for _person in range(3):
        type_slip(world, "1")
    look("44-few-dots")
    world.find("reveal-dots", QPushButton).click()
    look("45-few-dots-revealed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
