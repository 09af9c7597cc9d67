from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.screens.session.sitting import in_session
from tests.ui.world import World


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with in_session(tmp_path, qapp) as shown:
        yield shown
