"""The seven answers: what is said, pressed and seen."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.answer_option import AnswerOption
from kleurrijk_desktop.ui.widgets.answer_options import KEYS, AnswerOptions
from tests.ui.looks import changed_pixels, focused, most_contrast, pixels, settle, shown
from tests.ui.widgets import spoken

QUESTION = "Parents know whom they can ask."
ANCHORS = [Text(f"The sentence that describes level {level}.", "en") for level in range(5)]


class Page:
    """A question, a field before it and a field after it."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.before, self.after = QLineEdit(), QLineEdit()
        self.options = AnswerOptions(theme)
        self.options.show_item(QUESTION, ANCHORS, Choice.OPEN)
        self.window = shown(qtbot, self.before, self.options, self.after)
        self.chosen: list[Choice] = []
        self.options.chosen.connect(self.chosen.append)

    @property
    def rows(self) -> list[AnswerOption]:
        return self.options.findChildren(AnswerOption)

    def row(self, choice: Choice) -> AnswerOption:
        return next(row for row in self.rows if row.choice is choice)

    @property
    def marked(self) -> list[Choice]:
        return [row.choice for row in self.rows if row.isChecked()]


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Page:
    return Page(theme, qtbot)


def test_names_hold_number_label_and_sentence(page: Page) -> None:
    names = [spoken.name(row) for row in page.rows]
    assert names == [
        "0, Not started. The sentence that describes level 0.",
        "1, First steps. The sentence that describes level 1.",
        "2, Happens, depends on the person. The sentence that describes level 2.",
        "3, Agreed and routine. The sentence that describes level 3.",
        "4, Reviewed and improved together. The sentence that describes level 4.",
        "Doesn't apply to us",
        "We don't know yet",
    ]
    assert {spoken.role(row) for row in page.rows} == {QAccessible.Role.RadioButton}


def test_the_group_is_named_by_the_question(page: Page) -> None:
    assert spoken.role(page.options) == QAccessible.Role.Grouping
    assert spoken.name(page.options) == QUESTION
    for row in page.rows:
        related = spoken.interface(row).relations(QAccessible.RelationFlag.Label)
        assert [found[0].text(QAccessible.Text.Name) for found in related] == [QUESTION]


def test_nothing_is_chosen_beforehand_and_showing_tells_no_one(page: Page) -> None:
    assert page.marked == []
    page.options.show_item(QUESTION, ANCHORS, Choice.LEVEL_3)
    assert (page.marked, page.options.choice, page.chosen) == (
        [Choice.LEVEL_3],
        Choice.LEVEL_3,
        [],
    )
    page.options.clear()
    assert (page.marked, page.chosen) == ([], [])


@pytest.mark.parametrize(("key", "choice"), KEYS.items())
def test_keys_answer_inside_the_group(page: Page, key: str, choice: Choice) -> None:
    page.options.focus_first()
    QTest.keyClicks(focused(), key)
    assert (page.chosen, page.marked) == ([choice], [choice])
    assert page.row(choice).hasFocus()


@pytest.mark.parametrize("key", KEYS)
def test_keys_do_nothing_outside_the_group(page: Page, key: str) -> None:
    for field in (page.before, page.after):
        field.setFocus()
        QTest.keyClicks(field, key)
        assert field.text() == key
    assert page.chosen == []


def test_keys_can_be_switched_off(page: Page) -> None:
    page.options.set_number_keys(enabled=False)
    page.options.focus_first()
    QTest.keyClicks(page.rows[0], "3")
    assert page.chosen == []


def test_a_key_with_control_is_left_to_the_window(page: Page) -> None:
    page.options.focus_first()
    QTest.keyClick(page.rows[0], Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert page.chosen == []


@pytest.mark.parametrize("level", range(5))
def test_alt_and_a_number_answer_from_anywhere_on_the_page(page: Page, level: int) -> None:
    page.before.setFocus()
    key = Qt.Key(Qt.Key.Key_0 + level)
    QTest.keyClick(page.before, key, Qt.KeyboardModifier.AltModifier)
    assert page.chosen == [Choice.of_level(level)]
    assert page.row(Choice.of_level(level)).hasFocus()
    assert page.before.text() == ""


def test_alt_and_a_number_answer_with_the_number_keys_off_too(page: Page) -> None:
    page.options.set_number_keys(enabled=False)
    QTest.keyClick(page.before, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.chosen == [Choice.LEVEL_2]


def test_arrows_move_and_space_marks(page: Page) -> None:
    page.options.focus_first()
    QTest.keyClick(page.rows[0], Qt.Key.Key_Down)
    assert page.rows[1].hasFocus()
    assert page.chosen == []
    QTest.keyClick(page.rows[1], Qt.Key.Key_Space)
    QTest.keyClick(page.rows[1], Qt.Key.Key_Down)
    assert page.chosen == [Choice.LEVEL_1, Choice.LEVEL_2]
    QTest.keyClick(page.rows[2], Qt.Key.Key_Up)
    assert page.marked == [Choice.LEVEL_1]


@pytest.mark.parametrize("edge", ["left", "right"])
def test_the_whole_row_can_be_pressed(page: Page, edge: str) -> None:
    row = page.rows[4]
    x = 3 if edge == "left" else row.width() - 3
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(x, row.height() - 3))
    assert page.chosen == [Choice.LEVEL_4]


def test_pressing_the_chosen_answer_again_tells_nothing(page: Page) -> None:
    page.options.set_choice(Choice.LEVEL_1)
    QTest.mouseClick(page.rows[1], Qt.MouseButton.LeftButton)
    assert page.chosen == []
    assert page.marked == [Choice.LEVEL_1]


def tab_stops(page: Page) -> list[QWidget]:
    page.before.setFocus()
    stops: list[QWidget] = []
    while focused() is not page.after:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        stops.append(focused())
        assert len(stops) < 20, "the Tab key is trapped"
    return stops[:-1]


def test_the_tab_key_passes_through_and_stops_at_what_is_chosen(page: Page) -> None:
    assert tab_stops(page) == page.rows[:1]
    page.options.set_choice(Choice.UNKNOWN)
    assert tab_stops(page) == [page.row(Choice.UNKNOWN)]
    page.options.set_choice(Choice.LEVEL_3)
    assert tab_stops(page) == [page.row(Choice.LEVEL_3)]
    QTest.mouseClick(page.rows[1], Qt.MouseButton.LeftButton)
    assert tab_stops(page) == [page.rows[1]]
    page.options.clear()
    assert tab_stops(page) == page.rows[:1]


@pytest.mark.parametrize("percent", [80, 100, 200, 250])
@pytest.mark.parametrize("width", [320, 640])
def test_rows_are_high_enough_and_nothing_is_cut_off(
    page: Page, theme: Theme, percent: int, width: int
) -> None:
    theme.set_text_size(percent)
    page.window.resize(width, 10)
    settle()
    page.window.resize(width, page.window.heightForWidth(width))
    settle()
    for row in page.rows:
        assert row.height() >= max(row.heightForWidth(row.width()), 44 * percent / 100 - 1)
        assert row.geometry().right() < page.options.width()


def test_the_mark_and_the_text_stand_out(both: Theme, qtbot: QtBot) -> None:
    page = Page(both, qtbot)
    tokens = both.tokens
    for row, ground in ((page.rows[0], tokens.surface), (page.rows[2], tokens.selected)):
        page.options.set_choice(Choice.LEVEL_2)
        settle()
        seen = pixels(row, row.rect().adjusted(4, 4, -4, -4))
        assert most_contrast(seen, ground) >= 4.5
        circle = pixels(row, row.rect().adjusted(12, 4, -row.width() + 30, -4))
        assert most_contrast(circle, ground) >= 3


def test_focus_on_a_row_gets_a_ring_also_by_program(both: Theme, qtbot: QtBot) -> None:
    page = Page(both, qtbot)
    page.window.setFocus()
    settle()
    before = pixels(page.window)
    page.options.focus_first()
    settle()
    row = page.rows[0]
    assert changed_pixels(before, pixels(page.window)) >= 4 * (row.width() + row.height())


def test_right_to_left_is_the_mirror_image(page: Page) -> None:
    page.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    row = page.rows[0]
    circle = row.rect().adjusted(row.width() - 30, 4, -12, -4)
    opposite = row.rect().adjusted(12, 4, -row.width() + 30, -4)
    assert most_contrast(pixels(row, circle), "#FFFFFF") >= 3
    assert most_contrast(pixels(row, opposite), "#FFFFFF") == 1


def test_hovering_is_seen(page: Page, theme: Theme) -> None:
    row = page.rows[0]
    still = pixels(row)
    QTest.mouseMove(row, QPoint(40, 20))
    QApplication.sendEvent(row, QEvent(QEvent.Type.HoverEnter))
    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert contrast(theme.tokens.sunken, theme.tokens.surface) > 1
    assert pixels(row) != still


def test_read_only_cannot_be_pressed(page: Page) -> None:
    page.options.set_read_only(read_only=True)
    QTest.mouseClick(page.rows[1], Qt.MouseButton.LeftButton)
    assert page.chosen == []
    page.options.set_read_only(read_only=False)
    QTest.mouseClick(page.rows[1], Qt.MouseButton.LeftButton)
    assert page.chosen == [Choice.LEVEL_1]


def test_a_press_settles_and_passing_by_does_not(page: Page) -> None:
    settled: list[Choice] = []
    page.options.set_choice(Choice.LEVEL_0)
    page.options.settled.connect(lambda: settled.append(page.options.choice))
    page.options.focus_first()
    for _time in range(2):
        QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert page.chosen == [Choice.LEVEL_1, Choice.LEVEL_2]
    assert settled == []
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert settled == [Choice.LEVEL_2]
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_1)
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    QTest.mouseClick(page.row(Choice.UNKNOWN), Qt.MouseButton.LeftButton)
    assert settled == [Choice.LEVEL_2, Choice.LEVEL_1, Choice.UNKNOWN]
