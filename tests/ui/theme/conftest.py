"""The application in light and in dark."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.ui.theme.theme import Appearance, Theme
from tests.ui.looks import dressed


@pytest.fixture(params=["light", "dark"])
def both(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    """A theme, once light and once dark."""
    appearance: Appearance = request.param
    with dressed(qapp, appearance) as made:
        yield made


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme."""
    with dressed(qapp, "light") as made:
        yield made
