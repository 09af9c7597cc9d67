"""The application in light, in dark and in high contrast."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.ui.theme.theme import Appearance, Theme
from tests.ui.looks import dressed


@pytest.fixture(params=["light", "dark", "contrast"])
def every_look(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    """A theme, in each of its looks."""
    appearance: Appearance = request.param
    with dressed(qapp, appearance) as made:
        yield made


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """A light theme."""
    with dressed(qapp, "light") as made:
        yield made
