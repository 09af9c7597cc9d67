"""Pictures of console and projector in every state: `python -m tests.ui.room_pictures FOLDER`."""

import os
import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.ui.shell.context import Preferences
from tests.ui.catalogues import compiled_in
from tests.ui.in_the_room import walk_item_by_item, walk_sheets
from tests.ui.looks import settle
from tests.ui.pictures import fill, real_services
from tests.ui.projecting import projector
from tests.ui.world import World, world_in

SIZES = (QSize(1280, 720), QSize(1920, 1080))


def main(folder: Path, languages: tuple[str, ...]) -> None:
    """Make all pictures of these languages."""
    application = make_application()
    with TemporaryDirectory() as catalogues, compiled_in(Path(catalogues)):
        for language, appearance in product(languages, ("light", "dark")):
            target = folder / f"{language}-{appearance}"
            target.mkdir(parents=True, exist_ok=True)
            with (
                TemporaryDirectory() as data,
                world_in(
                    Path(data), application, Preferences(language, appearance), real_services
                ) as world,
            ):
                picture_all(world, target)


def picture_all(world: World, target: Path) -> None:
    """Walk through both forms, and picture every state."""
    world.ask(fill)
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("go-on"))
    world.find("go-on", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))

    def look(name: str) -> None:
        window = projector(world)
        for size in SIZES:
            window.resize(size)
            settle()
            window.grab().save(str(target / f"{name}-projector-{size.width()}.png"))
            world.window.resize(size)
            settle()
            if size is SIZES[0]:
                world.window.grab().save(str(target / f"{name}-console.png"))

    walk_item_by_item(world, look)
    walk_sheets(world, look)


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(sys.argv[2:]) or ("nl", "de", "en"))
