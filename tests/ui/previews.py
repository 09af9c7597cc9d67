"""What tests of the preview do again and again."""

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox, QPushButton, QScrollArea, QWidget

from tests.ui.world import World


def begin_printing(world: World) -> None:
    world.window.hide()
    world.window.show()
    world.action("way-start").trigger()
    world.settle()
    world.action("print").trigger()
    world.wait_until(lambda: world.shows("preview-heading"))


def made(world: World) -> None:
    world.wait_until(lambda: world.find("save-document", QPushButton).isEnabled())
    world.wait_until(lambda: drawn(world))


def drawn(world: World) -> bool:
    """Say whether there is ink on the page that is shown."""
    return dark_pixels(page(world).viewport().grab().toImage()) > 0


def page(world: World) -> QScrollArea:
    return world.find("page-view", QScrollArea)


def dark_pixels(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 80
        for x in range(24, image.width() - 24, 3)
        for y in range(24, image.height() - 24, 9)
    )


def choose(world: World, name: str, key: str) -> None:
    combo = world.find(name, QWidget).findChild(QComboBox)
    assert combo is not None
    combo.setCurrentIndex(combo.findData(key))
    combo.activated.emit(combo.currentIndex())


def where(world: World) -> str:
    return page(world).accessibleName()
