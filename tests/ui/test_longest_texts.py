"""The longest texts of the checklists that are shipped fit in big text in a small window."""

from itertools import product
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES, THEMES
from kleurrijk_desktop.ui.shell.context import Preferences
from tests.thorough import THOROUGH
from tests.ui.catalogues import compiled_in
from tests.ui.clipping import cut_off
from tests.ui.longest import SMALL, TEXT_SIZE, walk_longest
from tests.ui.looks import settle
from tests.ui.pictures import real_services
from tests.ui.world import world_in

LONGEST_WORDS = [("businesses", "de")]
EVERY = list(product(THEMES, INTERFACE_LANGUAGES))


@pytest.mark.parametrize(("theme", "language"), EVERY if THOROUGH else LONGEST_WORDS)
def test_the_longest_texts_are_shown_whole(
    theme: str, language: str, tmp_path: Path, qapp: QApplication
) -> None:
    found: list[str] = []
    with (
        compiled_in(tmp_path / "catalogues"),
        world_in(tmp_path, qapp, Preferences(language, "light", TEXT_SIZE), real_services) as world,
    ):
        world.window.resize(SMALL)

        def look_at(name: str) -> None:
            settle()
            found.extend(f"{name}: {each}" for each in cut_off(world.window))

        walk_longest(world, theme, look_at)
    assert "\n".join(found) == ""
