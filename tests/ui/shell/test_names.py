"""Everything that takes the focus has a name, on every page."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.ui.shell.test_journeys import begin, key
from tests.ui.world import World


def reachable(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if focusable and widget.isVisible() and widget.isEnabled():
            yield widget


def nameless(window: QWidget) -> list[str]:
    found = []
    for widget in reachable(window):
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_a_button_without_a_name_is_found(world: World) -> None:
    planted = QPushButton(world.window.centralWidget())
    planted.show()
    assert nameless(world.window) == ["QPushButton "]
    planted.hide()


def test_everything_that_takes_the_focus_has_a_name(world: World) -> None:
    assert not nameless(world.window)
    key(Qt.Key.Key_Space)
    world.wait_until(lambda: world.shows("set-up"))
    assert not nameless(world.window)
    world.find("cancel", QPushButton).click()
    world.wait_until(lambda: not world.shows("set-up"))
    begin(world)
    assert not nameless(world.window)
    world.action("way-check-answers").trigger()
    world.wait_until(lambda: world.shows("check-heading"))
    assert not nameless(world.window)
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))
    for button in world.window.findChildren(QPushButton, "explain"):
        button.click()
    assert not nameless(world.window)
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("organisation"))
    assert not nameless(world.window)


def test_tab_goes_round_the_question_page_and_comes_back(world: World) -> None:
    begin(world)
    widgets = len(list(reachable(world.window)))
    first = QApplication.focusWidget()
    visited = []
    for _step in range(widgets + 2):
        key(Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
        if visited[-1] is first:
            break
    assert visited[-1] is first
    names = [widget.objectName() for widget in visited if widget is not None]
    assert "question-list" in names
    assert "on" in names
