"""No page tells what was voted before it is revealed."""

import random
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
from tests.thorough import THOROUGH
from tests.ui.farther import step
from tests.ui.looks import settle
from tests.ui.screens.session.sitting import SHEETS, begin, in_session, type_sheets, words
from tests.ui.world import World


def picture(world: World) -> bytes:
    """Return the page as it is painted, without what the window says around it."""
    page = world.window.findChild(SessionScreen)
    assert page is not None
    image = page.grab().toImage()  # its bits are gone with it
    return bytes(image.constBits())


ORDERS = 50 if THOROUGH else 3


def test_no_page_before_the_reveal_tells_one_order_from_another(
    tmp_path: Path, qapp: QApplication
) -> None:
    """The same sheets in another order make the same pages, to the last pixel."""
    looks, said = set(), set()
    for seed in range(ORDERS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        order = random.Random(seed).sample(SHEETS, len(SHEETS))  # noqa: S311 - orders, no secrets
        with in_session(folder, qapp) as world:
            begin(world, 6)
            type_sheets(world, *order)
            for name in ("end-sheets", "begin-to-talk"):
                settle()
                said.add((name, words(world)))
                looks.add((name, picture(world)))
                step(world, name)
            settle()
            said.add(("closed", words(world)))
            looks.add(("closed", picture(world)))
    assert len(said) == len(looks) == 3
