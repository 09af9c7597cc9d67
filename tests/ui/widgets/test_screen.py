"""A page keeps what has the focus in sight."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.accessibility import SpokenWidget
from kleurrijk_desktop.ui.widgets.page_scroll import ScrollPlace
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import stack
from tests.ui.looks import settle, shown
from tests.ui.widgets.spoken import interface


class LongPage(Screen):
    """A page that is much longer than its window."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.above = QLabel("appears later")
        self.above.setMinimumHeight(700)
        self.above.hide()
        self.fields = [QLineEdit() for _number in range(30)]
        for widget in (self.above, *self.fields):
            self.column.addWidget(widget)


def page_in_a_window(theme: Theme, qtbot: QtBot) -> LongPage:
    page = LongPage(theme)
    shown(qtbot, page).resize(500, 400)
    settle()
    return page


def in_sight(widget: QWidget, page: Screen) -> bool:
    top = widget.mapTo(page, QPoint(0, 0)).y()
    return 0 <= top <= page.height() - widget.height()


def test_what_appears_above_the_focus_does_not_hide_it(theme: Theme, qtbot: QtBot) -> None:
    page = page_in_a_window(theme, qtbot)
    page.fields[3].setFocus()
    page.above.show()
    settle()
    assert in_sight(page.fields[3], page)


def test_what_appears_above_the_page_does_not_hide_the_focus(theme: Theme, qtbot: QtBot) -> None:
    page = page_in_a_window(theme, qtbot)
    last = next(each for each in reversed(page.fields) if in_sight(each, page))
    last.setFocus()
    page.window().resize(500, 250)
    settle()
    assert in_sight(last, page)


def test_a_page_that_was_built_again_stands_where_it_stood(theme: Theme, qtbot: QtBot) -> None:
    page = page_in_a_window(theme, qtbot)
    page.arrive(ScrollPlace(300, away=True))
    settle()
    assert page.place == ScrollPlace(300, away=True)


def test_who_scrolls_away_from_the_focus_is_left_there(theme: Theme, qtbot: QtBot) -> None:
    page = page_in_a_window(theme, qtbot)
    page.fields[0].setFocus()
    bar = page.findChild(QScrollArea)
    assert bar is not None
    bar.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMaximum)
    assert page.place.away
    page.fields[-1].setMinimumHeight(90)
    settle()
    assert not in_sight(page.fields[0], page)
    page.fields[1].setFocus()
    assert not page.place.away


def test_the_focus_counts_more_than_the_place(theme: Theme, qtbot: QtBot) -> None:
    page = page_in_a_window(theme, qtbot)
    page.fields[-1].setFocus()
    page.arrive(ScrollPlace())
    settle()
    assert in_sight(page.fields[-1], page)


def test_the_top_is_shown_unless_the_focus_is_far_down(theme: Theme, qtbot: QtBot) -> None:
    page = page_in_a_window(theme, qtbot)
    page.fields[0].setFocus()
    page.arrive(ScrollPlace(300))
    page.scroll_to_top()
    settle()
    assert page.place.down == 0


def test_lines_have_a_length_that_can_be_read(theme: Theme, qtbot: QtBot) -> None:
    page = LongPage(theme)
    shown(qtbot, page).resize(1600, 400)
    settle()
    assert page.fields[0].width() == 66 * page.fontMetrics().averageCharWidth()


class CountingLabel(QLabel):
    """A text that counts how often it is broken into lines."""

    broken = 0

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        type(self).broken += 1
        return super().heightForWidth(width)


def test_a_part_more_does_not_break_all_text_into_lines_again(theme: Theme, qtbot: QtBot) -> None:
    page = LongPage(theme)
    for _number in range(20):
        label = CountingLabel("A sentence that is longer than one line of the page is wide. " * 3)
        label.setWordWrap(True)
        page.column.addWidget(stack([label]))
    shown(qtbot, page).resize(500, 400)
    settle()
    CountingLabel.broken = 0
    page.column.addWidget(QLabel("one more"))
    settle()
    assert CountingLabel.broken == 0


def test_home_and_end_go_to_the_ends_of_a_page(theme: Theme, qtbot: QtBot) -> None:
    page = page_in_a_window(theme, qtbot)
    bar = page.findChild(QScrollArea)
    assert bar is not None
    QTest.keyClick(bar, Qt.Key.Key_End)
    assert page.place.down == bar.verticalScrollBar().maximum() > 0
    QTest.keyClick(bar, Qt.Key.Key_Home)
    assert page.place.down == 0


def test_what_appears_is_shown_too_while_the_focus_stays_in_sight(
    theme: Theme, qtbot: QtBot
) -> None:
    page = page_in_a_window(theme, qtbot)
    page.fields[5].setFocus()
    page.reveal(page.fields[10])
    settle()
    assert in_sight(page.fields[10], page)
    assert in_sight(page.fields[5], page)
    page.reveal(page.fields[29])
    settle()
    assert in_sight(page.fields[5], page)


class GrowingPage(Screen):
    """A page to which one long text is added after the other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.texts = [PlainLabel("Ouders worden gevraagd. " * 60) for _part in range(3)]
        self.grow(self._add())

    def _add(self) -> Iterator[None]:
        for text in self.texts:
            self.column.addWidget(stack([stack([text])]))
            yield


def test_no_part_is_seen_before_it_has_its_room(theme: Theme, qtbot: QtBot) -> None:
    page = GrowingPage(theme)
    squashed: list[int] = []

    def look() -> None:
        seen = filter(QWidget.isVisible, page.texts)
        squashed.extend(max(each.heightForWidth(each.width()) - each.height(), 0) for each in seen)

    page.grown.connect(look)
    assert not page.texts[0].updatesEnabled()
    shown(qtbot, page).resize(500, 400)
    qtbot.waitUntil(lambda: page.is_whole)
    assert len(squashed) > len(page.texts)
    assert not any(squashed)
    assert page.texts[-1].updatesEnabled()


def test_a_screen_reader_that_asks_for_a_scroll_bar_too_late_gets_nothing(
    theme: Theme, qtbot: QtBot
) -> None:
    page = page_in_a_window(theme, qtbot)
    scroll = page.findChild(QScrollArea)
    assert scroll is not None
    told = interface(scroll)
    assert isinstance(told, SpokenWidget)  # Qt's own would end the program below
    assert told.child(told.childCount()) is None
    children = [told.child(index).object() for index in range(told.childCount())]
    assert scroll.viewport() in children
