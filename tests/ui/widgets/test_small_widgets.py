"""Banner, status line, strip, combo box, buttons, screen."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.combo_box import ComboBox
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import LINE_LENGTH, MARGIN, Screen
from kleurrijk_desktop.ui.widgets.status_line import StatusLine
from tests.ui.looks import focused, most_contrast, pixels, settle, shown
from tests.ui.widgets import spoken


def test_a_banner_says_offers_and_goes(theme: Theme, qtbot: QtBot) -> None:
    pressed: list[str] = []
    banner, below = Banner(theme), QPushButton("Below")
    shown(qtbot, banner, below)
    assert not banner.isVisible()
    banner.show_message(
        "error",
        "The disk is full.",
        [
            BannerButton("Try again", lambda: pressed.append("again")),
            BannerButton("Save elsewhere", lambda: pressed.append("elsewhere")),
        ],
    )
    assert banner.isVisible()
    banner.focus_text()
    text = focused()
    assert spoken.name(text) == "The disk is full."
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert pressed == ["elsewhere"]
    banner.show_message("info", "Saved.")
    settle()
    assert [button for button in banner.findChildren(QPushButton) if button.isVisible()] == []
    banner.clear()
    assert not banner.isVisible()


@pytest.mark.parametrize("kind", ["info", "warning", "error", "success"])
def test_a_banner_is_readable(both: Theme, qtbot: QtBot, kind: str) -> None:
    both.set_text_size(250)
    banner = Banner(both)
    shown(qtbot, banner)
    banner.show_message(kind, "IIIIIII")  # type: ignore[arg-type]
    settle()
    seen = pixels(banner, banner.rect().adjusted(60, 4, -4, -4))
    ground = max(set(seen), key=seen.count)
    assert most_contrast(seen, ground) >= 4.5


def test_the_status_line_shows_and_speaks(theme: Theme, qtbot: QtBot) -> None:
    line = StatusLine()
    shown(qtbot, line)
    line.say("Saved 14:02")
    assert (line.text(), spoken.name(line)) == ("Saved 14:02", "Saved 14:02")
    assert spoken.role(line) == QAccessible.Role.StatusBar
    theme.set_appearance("dark")
    assert line.text() == "Saved 14:02"


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(
    ("choice", "name"),
    [
        (Choice.LEVEL_2, "Level 2 of 4: Happens, depends on the person"),
        (Choice.NOT_APPLICABLE, "Doesn't apply to us"),
        (Choice.UNKNOWN, "We don't know yet"),
        (Choice.OPEN, "Not answered yet"),
    ],
)
def test_a_strip_says_its_level(theme: Theme, choice: Choice, name: str) -> None:
    strip = LevelStrip(theme)
    strip.set_choice(choice)
    assert (spoken.name(strip), spoken.role(strip)) == (name, QAccessible.Role.Chart)


@pytest.mark.parametrize("level", range(5))
def test_a_strip_fills_as_many_boxes_as_the_level(both: Theme, qtbot: QtBot, level: int) -> None:
    strip = LevelStrip(both, Choice.of_level(level))
    shown(qtbot, strip)
    fill = both.tokens.level_fills[level].lower()
    row = pixels(strip, strip.rect().adjusted(0, 3, 0, -strip.height() + 4))
    boxes, inside = 0, False
    for colour in row:
        boxes += colour == fill and not inside
        inside = colour == fill
    assert boxes == (level or 4)
    outline = pixels(strip, strip.rect().adjusted(0, 10, -strip.width() + 2, -strip.height() + 11))
    assert most_contrast(outline, both.tokens.window) >= 3


def test_a_strip_is_mirrored(theme: Theme, qtbot: QtBot) -> None:
    strip = LevelStrip(theme, Choice.LEVEL_1)
    shown(qtbot, strip)
    fill = theme.tokens.level_fills[1].lower()

    def middle() -> float:
        row = pixels(strip, strip.rect().adjusted(0, 3, 0, -strip.height() + 4))
        filled = [x for x, colour in enumerate(row) if colour == fill]
        return sum(filled) / len(filled)

    left = middle()
    strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert left < strip.width() / 2 < middle()


def wheel(widget: QWidget) -> bool:
    """Turn the wheel above a widget; return whether the widget took it from the page."""
    centre = QPointF(widget.rect().center())
    event = QWheelEvent(
        centre,
        widget.mapToGlobal(centre),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's own
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("focused", [True, False])
def test_the_wheel_scrolls_the_page_and_changes_no_value(qtbot: QtBot, *, focused: bool) -> None:
    plain, ours = QComboBox(), ComboBox()
    for combo in (plain, ours):
        combo.addItems(["First", "Second", "Third"])
    shown(qtbot, plain, ours)
    if focused:
        ours.setFocus()
    assert (wheel(plain), plain.currentIndex()) == (True, 1)
    assert (wheel(ours), ours.currentIndex()) == (False, 0)
    assert not ours.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("make", [primary_button, secondary_button, quiet_button])
def test_buttons_press_by_mouse_space_and_enter(qtbot: QtBot, make: type) -> None:
    pressed: list[int] = []
    button = make("&Continue", lambda: pressed.append(1))
    shown(qtbot, button)
    button.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: len(pressed) == 3)
    assert spoken.name(button) == "Continue"


class Page(Screen):
    """A screen with a long text."""

    def title(self) -> str:
        return "Page"


@pytest.mark.parametrize("percent", [100, 200])
def test_a_screen_reflows_with_one_direction_to_scroll(
    theme: Theme, qtbot: QtBot, percent: int
) -> None:
    theme.set_text_size(percent)
    page = Page(theme)
    label = PlainLabel("Some words that go on for quite a while. " * 30)
    page.column.addWidget(label)
    qtbot.addWidget(page)
    page.resize(640, 512)
    page.show()
    settle()
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0
    assert label.height() >= label.heightForWidth(label.width())


def test_lines_do_not_get_too_long(theme: Theme, qtbot: QtBot) -> None:
    page = Page(theme)
    label = PlainLabel("Some words that go on for quite a while. " * 30)
    page.column.addWidget(label)
    qtbot.addWidget(page)
    page.resize(2000, 512)
    page.show()
    settle()
    assert label.width() <= LINE_LENGTH * page.fontMetrics().averageCharWidth()
    assert label.mapTo(page, QPoint(0, 0)).x() == MARGIN
