"""Pictures of the preview: pages, text, and what can be chosen of each kind of document."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.ui.widgets.background import Background
from tests.ui.previews import choose
from tests.ui.world import World

Grab = Callable[[str], None]


def walk_preview(world: World, grab: Grab) -> None:
    """Look at the plan as pages and as text, and at the blank sheets."""
    world.action("print").trigger()
    drawn(world)
    grab("19-preview")
    world.find("page-view", QWidget).setFocus()
    grab("19-preview-page")
    world.find("turn-view", QPushButton).click()
    grab("19-preview-text")
    world.find("turn-view", QPushButton).click()
    show(world, document="worksheet")
    grab("19-preview-worksheet")
    show(world, **{"document-questions": "all", "document-also": "en", "document-form": "large"})
    grab("19-preview-worksheet-also")
    show(world, document="partner-sheet")
    show(world, **{"document-form": "cut"})
    grab("19-preview-partner-sheet")
    show(world, document="board")
    world.find("hand-out", QPushButton).click()
    world.settle()
    grab("19-preview-handed-out")
    show(world, document="issued")
    grab("19-preview-issued")


def show(world: World, **chosen: str) -> None:
    """Choose something, and wait until the document is drawn."""
    for name, key in chosen.items():
        choose(world, name, key)
        drawn(world)


def drawn(world: World) -> None:
    world.wait_until(lambda: world.shows("save-document"))
    world.wait_until(lambda: world.find("save-document", QWidget).isEnabled())
    drawing = world.window.findChild(Background)
    assert drawing is not None
    world.wait_until(lambda: drawing.pending() == 0)
