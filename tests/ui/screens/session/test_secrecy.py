"""No page, no projector and no file tells what was voted before it is revealed."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from kleurrijk_desktop.storage.backups import back_up_into
from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
from tests.samples import new_database
from tests.thorough import THOROUGH
from tests.ui.farther import step, typed
from tests.ui.looks import settle
from tests.ui.projecting import open_projector, projector, put_beside
from tests.ui.screens.session.overheard import all_is_logged, beside, files_in, logged
from tests.ui.screens.session.sitting import SHEETS, begin, in_session, type_sheets, words
from tests.ui.shell.test_journeys import keys
from tests.ui.world import NOW, World

pytestmark = pytest.mark.usefixtures("still")
NEVER_MS = 3_600_000
ORDERS = 50 if THOROUGH else 3
BALLOTS, OTHERS = "12233334?", "00-44??44"


WHAT = ("words", "console", "projector", "projector's tree", "console's tree", "beside")


class Seen:
    """What can be seen, heard or read at each moment, over several sessions."""

    def __init__(self) -> None:
        self.moments: dict[str, set[tuple[object, ...]]] = {}

    @property
    def differing(self) -> dict[str, list[str]]:
        """Return by moment what was not the same each time."""
        return {
            moment: [
                what
                for what, each in zip(WHAT, zip(*found, strict=True), strict=True)
                if len(set(each)) > 1
            ]
            for moment, found in self.moments.items()
        }

    def note(self, world: World, moment: str) -> None:
        """Take down both windows, their words, pixels and trees, and what stands beside them."""
        settle()
        window = projector(world)
        trees = [
            tuple(tree(QAccessible.queryAccessibleInterface(each)))
            for each in (window, world.window)
        ]
        found = (words(world), picture(_page(world)), picture(window), *trees, beside(world))
        self.moments.setdefault(moment, set()).add(found)


def _page(world: World) -> QWidget:
    page = world.window.findChild(SessionScreen)
    assert page is not None
    return page


def picture(widget: QWidget) -> bytes:
    """Return a widget as it is painted."""
    image = widget.grab().toImage()  # its bits are gone with it
    return bytes(image.constBits())


def tree(root: QAccessibleInterface) -> list[tuple[str, ...]]:
    """Return what a screen reader is told of a window, node by node."""
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    found = [(str(root.role()), *(root.text(kind) for kind in kinds))]
    for place in range(root.childCount()):
        child = root.child(place)
        if child is not None:
            found += tree(child)
    return found


def shuffled(votes: str | tuple[str, ...], seed: int) -> list[str]:
    return random.Random(seed).sample(list(votes), len(votes))  # noqa: S311 - orders, no secrets


@pytest.fixture
def still(qapp: QApplication) -> Iterator[None]:
    """Let no caret blink: its pixels tell the time, and nothing else."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


@contextmanager
def unhurried(folder: Path, application: QApplication) -> Iterator[World]:
    """Show a window that never says that something takes long: that tells of the computer."""
    with in_session(folder, application) as world:
        world.tasks._slowness.setInterval(NEVER_MS)
        yield world


def begun(folder: Path) -> Path:
    """Make a data folder whose database is there before anything is logged."""
    folder.mkdir()
    new_database(folder / "kleurrijk.db")
    return folder


def test_nothing_before_the_reveal_tells_one_order_of_sheets_from_another(
    tmp_path: Path, qapp: QApplication
) -> None:
    seen, files, logs = Seen(), set(), set()
    for seed in range(ORDERS):
        folder = begun(tmp_path / str(seed))
        with all_is_logged(tmp_path / f"log {seed}") as log, unhurried(folder, qapp) as world:
            begin(world, 6)
            put_beside(world, open_projector(world), 1280, 720)
            world.find("sheet", QWidget).setFocus()
            type_sheets(world, *shuffled(SHEETS[:5], seed), SHEETS[5])
            for name in ("end-sheets", "begin-to-talk"):
                seen.note(world, name)
                step(world, name)
            seen.note(world, "closed")
        files.add(files_in(folder))
        logs.add(logged(log))
    assert seen.differing == {"end-sheets": [], "begin-to-talk": [], "closed": []}
    assert len(files) == len(logs) == 1
    assert "UPDATE session_item" in logs.pop()


def test_nothing_before_the_reveal_tells_one_vote_from_another(
    tmp_path: Path, qapp: QApplication
) -> None:
    """Not even other votes: until they are closed they are nowhere but in memory."""
    seen, open_files, closed_files, logs = Seen(), set(), set(), set()
    for seed in range(ORDERS):
        folder = begun(tmp_path / str(seed))
        with all_is_logged(tmp_path / f"log {seed}") as log, unhurried(folder, qapp) as world:
            world.find("item-by-item", QRadioButton).click()
            begin(world, 9)
            open_projector(world)  # on the only screen, with its strip
            step(world, "go-on")
            step(world, "open-vote")
            votes = shuffled(BALLOTS if seed % 2 else OTHERS, seed)
            for place, vote in enumerate(votes):
                keys(vote)
                if place in {4, 8}:
                    seen.note(world, f"vote {place}")
            back_up_into(folder / "backups", world.file, NOW)
            open_files.add(files_in(folder))
            logs.add(logged(log))
            step(world, "close-vote")
            seen.note(world, "closed")
        closed_files.add((seed % 2, files_in(folder)))
    assert seen.differing == {"vote 4": [], "vote 8": [], "closed": []}
    assert len(open_files) == len(logs) == 1
    assert len(closed_files) == len({seed % 2 for seed in range(ORDERS)})
    assert any(name.startswith("backups") for name, _bytes in open_files.pop())


def test_what_is_revealed_is_seen(tmp_path: Path, qapp: QApplication) -> None:
    """The control of the two above: different votes look different once they are revealed."""
    seen = Seen()
    for place, votes in enumerate(("222", "333")):
        folder = tmp_path / str(place)
        folder.mkdir()
        with in_session(folder, qapp) as world:
            world.find("item-by-item", QRadioButton).click()
            typed(world, "present", "3")
            step(world, "begin-session")
            put_beside(world, open_projector(world), 1280, 720)
            step(world, "go-on")
            step(world, "go-on")
            step(world, "open-vote")
            keys(votes)
            step(world, "close-vote")
            seen.note(world, "closed")
            step(world, "reveal")
            seen.note(world, "revealed")
    assert len(seen.moments["closed"]) == 1
    first, second = seen.moments["revealed"]
    *shown, aside = (one != other for one, other in zip(first, second, strict=True))
    assert all(shown)
    assert not aside  # not even then does a title, a command or the clipboard tell
