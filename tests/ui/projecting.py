"""The projector in tests: the window that everybody sees, and what it says."""

from PySide6.QtWidgets import QLabel, QWidget

from kleurrijk_desktop.ui.projector.window import ProjectorWindow
from kleurrijk_desktop.ui.widgets.chart_view import ChartView
from tests.ui.world import World


def projector(world: World) -> ProjectorWindow:
    """Return the projector that is on a screen now."""
    found = [
        each
        for each in world.application.topLevelWidgets()
        if isinstance(each, ProjectorWindow) and each.isVisible()
    ]
    assert len(found) == 1
    return found[0]


def open_projector(world: World) -> ProjectorWindow:
    """Open the projector with its button, and wait until it shows something."""
    world.find("projector-open", QWidget).click()  # type: ignore[attr-defined]
    world.wait_until(lambda: any(map(_is_open, world.application.topLevelWidgets())))
    return projector(world)


def put_beside(world: World, window: ProjectorWindow, width: int, height: int) -> None:
    """Show the projector as on a screen of its own of this size, with the keys on the console."""
    window.strip.hide()
    window.showNormal()
    window.resize(width, height)
    world.window.activateWindow()
    world.wait_until(world.window.isActiveWindow)


def shown_on(window: ProjectorWindow) -> list[str]:
    """Return all that stands on the page that everybody sees."""
    page = window.page
    if page is None:
        return []
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    charts = [each for each in page.findChildren(ChartView) if each.isVisible()]
    return [*labels, *(chart.chart.description for chart in charts)]


def _is_open(widget: QWidget) -> bool:
    return isinstance(widget, ProjectorWindow) and widget.isVisible() and widget.page is not None
