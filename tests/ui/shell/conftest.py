"""A window on a database in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    """Show the window on an empty database, in English."""
    with world_in(tmp_path, qapp) as shown:
        yield shown
