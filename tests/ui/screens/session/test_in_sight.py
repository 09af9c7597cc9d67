"""On a small screen the button that goes on is in sight, beside the field that has the focus."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget

from tests.ui.farther import step
from tests.ui.looks import settle
from tests.ui.screens.session.sitting import agree, begin, in_session, type_sheets
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World

HIGHER = 720
LOW = (1000, 520)  # pixels, so that the short texts of the sample need as much as long ones do


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with in_session(tmp_path, qapp) as shown:
        shown.window.resize(*LOW)
        yield shown


def in_sight(world: World, name: str) -> bool:
    """Say whether the whole of a button is seen, and what has the focus as well."""
    world.settle()
    settle()
    button, focused = world.find(name, QPushButton), QApplication.focusWidget()
    assert focused is not None
    return all(_is_seen(each) for each in (button, focused))


def _is_seen(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def test_question_by_question(world: World) -> None:
    world.find("item-by-item", QRadioButton).click()
    begin(world, 6)
    keys("222222")
    seen = {"example": in_sight(world, "reveal")}
    world.find("reveal", QPushButton).click()
    seen["example revealed"] = in_sight(world, "go-on")
    for name, onwards in (
        ("go-on", "open-vote"),
        ("open-vote", "close-vote"),
        ("close-vote", "reveal"),
        ("reveal", "talk"),
        ("talk", "to-agree"),
        ("vote-again", "close-vote"),
    ):
        step(world, name)
        if onwards == "close-vote":
            keys("022344")
        seen[name] = in_sight(world, onwards)
    for name in ("close-vote", "reveal"):
        step(world, name)
    seen["both rounds"] = in_sight(world, "to-agree")
    agree(world, 2)
    for name in ("overview", "go-on", "go-on"):
        step(world, name)
    world.window.resize(LOW[0], HIGHER)  # five fields stand there
    seen["actions"] = in_sight(world, "write-decided")
    assert [each for each, is_seen in seen.items() if not is_seen] == []


def test_what_a_group_talks_about(world: World) -> None:
    begin(world, 6)
    type_sheets(world, *["1233??3"] * 6)
    step(world, "end-sheets")
    assert in_sight(world, "begin-to-talk")
