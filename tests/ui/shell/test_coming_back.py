"""A page that is built again part by part takes focus and place back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.shell.coming_back import ComingBack
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.page_scroll import ScrollPlace
from kleurrijk_desktop.ui.widgets.screen import Screen
from tests.ui.growing import wait_until_whole
from tests.ui.looks import focused, settle, shown

COUNT = 30


class GrowingPage(Screen):
    """Fields that are added one by one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.fields: list[QLineEdit] = []

    def begin(self) -> None:
        """Add the first field now and the others after it."""
        self.grow(self._parts())

    def focus_first(self) -> None:
        self.fields[0].setFocus()

    def _parts(self) -> Iterator[None]:
        for number in range(COUNT):
            field = QLineEdit()
            field.setObjectName(f"field-{number}")
            self.fields.append(field)
            self.column.addWidget(field)
            yield


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Iterator[GrowingPage]:
    theme = Theme(qapp, "light")
    page = GrowingPage(theme)
    shown(qtbot, page).resize(500, 400)
    yield page
    theme.deleteLater()


def test_the_first_part_is_there_at_once_and_the_rest_in_its_order(page: GrowingPage) -> None:
    page.begin()
    assert len(page.fields) == 1
    assert not page.is_whole
    wait_until_whole(page)
    page.focus_first()
    for field in page.fields[1:]:
        field.window().focusNextChild()
        assert focused() is field


def test_the_focus_waits_where_reading_begins_until_its_part_is_there(page: GrowingPage) -> None:
    page.begin()
    QApplication.processEvents()  # shows the first
    ComingBack(page, "field-20", ScrollPlace())
    assert focused() is page.fields[0]
    wait_until_whole(page)
    assert focused() is page.fields[20]


def test_the_place_is_taken_when_the_page_is_whole(page: GrowingPage) -> None:
    page.begin()
    ComingBack(page, "", ScrollPlace(300, away=True))
    wait_until_whole(page)
    settle()
    assert page.place == ScrollPlace(300, away=True)


def test_whoever_went_elsewhere_meanwhile_is_left_there(page: GrowingPage, qtbot: QtBot) -> None:
    page.begin()
    ComingBack(page, "field-20", ScrollPlace(300, away=True))
    for _turn in range(4):
        with qtbot.waitSignal(page.grown):
            pass
    assert 1 < len(page.fields) < COUNT
    page.fields[1].setFocus()
    bar = page.findChild(QScrollArea)
    assert bar is not None
    bar.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
    down = page.place.down
    wait_until_whole(page)
    settle()
    assert focused() is page.fields[1]
    assert page.place == ScrollPlace(down, away=True)


def test_a_page_that_goes_is_not_built_further(page: GrowingPage) -> None:
    page.begin()
    fields = page.fields
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    before = len(fields)
    settle()
    assert len(fields) == before < COUNT
