"""Two group sessions from the first step to the last, with a look at every state of them."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton, QWidget

from tests.ui.farther import anew, step, type_marks, typed
from tests.ui.projecting import open_projector, put_beside
from tests.ui.world import World

Look = Callable[[str], None]


@dataclass(frozen=True)
class Votes:
    """What people vote, and give dots to."""

    first: str = "12233334?"
    second: str = "233333333"
    slips: tuple[str, ...] = ("112", "122", "222")
    sheets: str = "013?4231-231"
    after_sheets: str = "233333"
    of_three: str = "122"


AS_USUAL = Votes()
THIRD = 2  # of the sheets; nothing of them is stored yet


def walk_item_by_item(world: World, look: Look, votes: Votes = AS_USUAL) -> None:
    """Nine people with cards: an example, two rounds, an agreement, and what follows."""
    anew(world, "session-heading", world.action("way-session").trigger)
    world.find("item-by-item", QRadioButton).click()
    typed(world, "present", "9")
    step(world, "begin-session")
    put_beside(world, open_projector(world), 1280, 720)
    look("01-welcome")
    step(world, "go-on")
    type_votes(world, "2223")
    look("02-example")
    world.find("reveal", QPushButton).click()
    look("03-example-revealed")
    step(world, "go-on")
    look("04-question")
    step(world, "open-vote")
    type_votes(world, votes.first)
    look("05-vote")
    step(world, "close-vote")
    look("06-closed")
    step(world, "reveal")
    look("07-revealed")
    step(world, "talk")
    look("08-talk")
    vote_again(world, look, votes)
    agree_and_park(world, look, votes)


def vote_again(world: World, look: Look, votes: Votes) -> None:
    step(world, "vote-again")
    type_votes(world, votes.second)
    look("08-vote-again")
    step(world, "close-vote")
    look("08-closed-again")
    step(world, "reveal")
    look("09-both-rounds")


def agree_and_park(world: World, look: Look, votes: Votes) -> None:
    step(world, "to-agree")
    look("10-agree")
    world.find("agreed-level", QWidget).findChildren(QRadioButton)[2].click()
    step(world, "agree")
    step(world, "to-park")
    look("11-park")
    step(world, "park")
    step(world, "overview")
    look("12-overview")
    step(world, "go-on")
    for slip in votes.slips:
        type_slip(world, slip)
    look("13-dots")
    world.find("reveal-dots", QPushButton).click()
    look("14-dots-revealed")
    step(world, "go-on")
    typed(world, "decided-title", "Vijf ouders bellen")
    look("15-actions")
    anew(world, "session-heading", world.find("write-decided", QPushButton).click)
    step(world, "end-session")
    look("16-end")


def walk_sheets(world: World, look: Look, votes: Votes = AS_USUAL) -> None:
    """Seven people with sheets, until the votes on the first question are revealed."""
    anew(world, "session-heading", world.find("another-session", QPushButton).click)
    typed(world, "present", "7")
    step(world, "begin-session")
    put_beside(world, open_projector(world), 1280, 720)
    look("21-welcome")
    step(world, "go-on")
    for place in range(7):
        marks = votes.sheets
        type_marks(world, "sheet", marks[place:] + marks[:place])
        if place == 2:
            look("22-three-sheets")
    look("22-sheets")
    step(world, "end-sheets")
    look("23-agenda")
    step(world, "begin-to-talk")
    look("24-closed")
    step(world, "reveal")
    look("25-revealed")


def type_votes(world: World, votes: str) -> None:
    for vote in votes:
        type_marks(world, "ballot", vote)


def type_slip(world: World, slip: str) -> None:
    field = world.find("dots", QWidget).findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, slip)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()
