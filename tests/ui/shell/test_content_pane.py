"""A page is put where it stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.shell.content_pane import WIDE_FROM, ContentPane
from kleurrijk_desktop.ui.shell.visit import ShownPage
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.screen import Screen
from tests.ui.looks import dressed, settle, shown


class Measured(Screen):
    """Remembers each size that it was given."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.sizes: list[tuple[int, int]] = []

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.sizes.append(event.size().toTuple())


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    with dressed(qapp, "light") as theme:
        yield theme


@pytest.mark.parametrize("width", [640, 1180])
@pytest.mark.parametrize("listed", [False, True])
def test_a_page_is_laid_out_once_in_the_room_that_it_gets(
    qtbot: QtBot, theme: Theme, width: int, *, listed: bool
) -> None:
    pane = ContentPane(theme)
    shown(qtbot, pane).resize(width, 600)
    pane.show_page(ShownPage(Measured(theme), QWidget()), keep_focus=False)
    settle()
    side = QWidget() if listed else None
    page = Measured(theme)
    pane.show_page(ShownPage(page, side), keep_focus=False)
    settle()
    assert page.isVisible()
    assert page.sizes == [page.size().toTuple()]
    if side is not None:
        assert side.isVisible() is pane.side_shown is (width > WIDE_FROM)
