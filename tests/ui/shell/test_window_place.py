"""How large the window is at first."""

import pytest
from PySide6.QtCore import QSize

from kleurrijk_desktop.ui.shell.window_place import FIRST_SIZE, first_size


@pytest.mark.parametrize("screen", [(1280, 800), (1366, 728), (1024, 768)])
def test_on_a_small_screen_the_whole_window_is_seen(screen: tuple[int, int]) -> None:
    room = QSize(*screen)
    size = first_size(room)
    assert size.width() < room.width()
    assert size.height() <= room.height() - 40


def test_on_a_large_screen_it_takes_what_it_needs() -> None:
    assert first_size(QSize(1920, 1040)) == FIRST_SIZE
