"""A link that breaks into lines."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.contrast import contrast
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.link_button import LinkButton
from tests.ui.looks import pixels, shown
from tests.ui.widgets import spoken

LONG = Text("Wij plannen gesprekken zo dat alle ouders kunnen komen, ook na het werk.", "nl")


def test_it_is_pressed_by_mouse_space_and_enter(theme: Theme, qtbot: QtBot) -> None:
    pressed: list[str] = []
    link = LinkButton(theme, LONG, lambda: pressed.append("on"))
    shown(qtbot, link)
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert pressed == ["on", "on"]
    assert link.autoDefault()


def test_it_bears_its_whole_text_as_its_name(theme: Theme, qtbot: QtBot) -> None:
    link = LinkButton(theme, LONG, lambda: None)
    shown(qtbot, link)
    assert spoken.name(link) == LONG.value
    assert link.locale().name() == "nl_NL"


def test_a_narrow_one_is_higher_and_none_is_too_small_to_press(theme: Theme, qtbot: QtBot) -> None:
    link, short = LinkButton(theme, LONG, lambda: None), LinkButton(theme, "A", lambda: None)
    shown(qtbot, link, short)
    assert link.heightForWidth(200) >= 2 * link.heightForWidth(900)
    assert short.heightForWidth(900) >= 24


def test_it_is_painted_in_a_colour_that_can_be_read(both: Theme, qtbot: QtBot) -> None:
    link = LinkButton(both, LONG, lambda: None)
    shown(qtbot, link)
    assert pixels(link).count(both.tokens.link.lower()) > 50
    for ground in (both.tokens.window, both.tokens.surface):
        assert contrast(both.tokens.link, ground) >= 4.5
