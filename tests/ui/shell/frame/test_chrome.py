"""What stands around the page: tools, side bar, messages."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QPushButton, QToolBar, QToolButton, QWidget

from kleurrijk_desktop.ui.theme.tokens import DARK, LIGHT
from tests.ui.looks import settle
from tests.ui.world import World


def colour_of(icon: QIcon) -> str:
    """Return the colour of the strongest pixel of an icon."""
    image = icon.pixmap(QSize(20, 20)).toImage()
    found = [image.pixelColor(x, y) for x in range(20) for y in range(20)]
    return max(found, key=QColor.alpha).name().upper()


def test_the_tools_follow_the_colours_and_the_size_of_text(world: World) -> None:
    tools = world.find("toolbar", QToolBar)
    assert tools.iconSize() == QSize(20, 20)
    world.wait_until(lambda: colour_of(world.action("menu").icon()) == LIGHT.text)
    world.action("dark").trigger()
    assert colour_of(world.action("menu").icon()) == DARK.text
    for _time in range(5):
        world.action("larger").trigger()
    assert tools.iconSize() == QSize(30, 30)


def test_where_there_is_no_room_for_all_names_the_icons_stand_alone(world: World) -> None:
    tools = world.find("toolbar", QToolBar)
    world.window.resize(1024, 700)
    settle()
    assert tools.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    world.theme.set_text_size(250)
    world.window.resize(640, 512)
    settle()
    assert tools.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    for button in tools.findChildren(QToolButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
    world.theme.set_text_size(100)
    world.window.resize(1024, 700)
    settle()
    assert tools.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_the_side_bar_marks_where_one_is(world: World) -> None:
    here, elsewhere = (world.find(name, QPushButton) for name in ("go-start", "go-results"))
    world.window.setFocus()
    settle()
    assert edge_of(here) == LIGHT.accent
    assert ground_of(here) == LIGHT.selected
    assert edge_of(elsewhere) == ground_of(elsewhere) == LIGHT.surface
    assert here.height() >= 32


def test_no_strip_is_left_where_a_message_was(world: World) -> None:
    before = top_of_page(world)
    world.window.tell("Everything that was saved is there.")
    settle()
    assert top_of_page(world) > before
    world.press("messages", "Close this &message")
    settle()
    assert top_of_page(world) == before


def test_a_long_message_with_buttons_stays_inside_a_narrow_window(world: World) -> None:
    world.window.resize(640, 512)
    world.theme.set_text_size(200)
    world.window.tell("Everything that was saved is there. " * 4)
    settle()
    messages = world.find("messages", QWidget)
    assert world.window.width() == 640
    for button in messages.findChildren(QPushButton):
        assert messages.rect().contains(button.mapTo(messages, button.rect().bottomRight()))


def edge_of(button: QPushButton) -> str:
    return pixel(button, 2)


def ground_of(button: QPushButton) -> str:
    return pixel(button, button.width() - 8)


def pixel(widget: QWidget, x: int) -> str:
    window = widget.window()
    at = widget.mapTo(window, QPoint(x, widget.height() // 2))
    return window.grab().toImage().pixelColor(at).name().upper()


def top_of_page(world: World) -> int:
    screen = world.window.findChildren(QWidget)
    shown = next(each for each in screen if type(each).__name__ == "StartScreen")
    return shown.mapTo(world.window, QPoint(0, 0)).y()


def test_a_tool_tells_its_keys_and_what_its_short_name_stands_for(world: World) -> None:
    tool = world.find("toolbar", QToolBar).widgetForAction(world.action("print"))
    assert world.action("print").toolTip() == "Print (Ctrl+P)"
    assert tool.accessibleDescription() == "Print (Ctrl+P)"
    assert world.action("undo").toolTip() == "Undo (Ctrl+Z)"
