"""An organisation chooses its logo and its colour; what does not fit is told."""

import os
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton

from kleurrijk_desktop.domain.house_style import KEPT_HEIGHT, KEPT_WIDTH, HouseStyle, logo_size
from kleurrijk_desktop.use_cases.organisations import OpenOrganisation
from kleurrijk_desktop.use_cases.ports import Services
from tests.logos import png
from tests.ui.shell.test_journeys import set_up
from tests.ui.world import World


def opened_style(services: Services) -> HouseStyle:
    with services.database.reading() as work:
        (organisation,) = work.organisations.all()
    return OpenOrganisation(organisation.id)(services).style


def change(world: World) -> None:
    set_up(world)
    world.find("change-organisation", QPushButton).click()
    world.wait_until(lambda: world.shows("choose-logo"))


def press(world: World, name: str) -> None:
    world.find(name, QPushButton).click()
    world.settle()


def test_a_logo_is_chosen_taken_back_and_removed(world: World) -> None:
    change(world)
    world.dialogs.open_this = written(world.folder / "logo.png", png(1800, 300))
    press(world, "choose-logo")
    style = world.ask(opened_style)
    assert logo_size(style.logo) == (KEPT_WIDTH, KEPT_WIDTH // 6)
    assert world.shows("remove-logo")
    world.action("undo").trigger()
    world.settle()
    assert world.ask(opened_style).logo == b""
    world.action("redo").trigger()
    world.settle()
    assert world.ask(opened_style).logo == style.logo
    press(world, "remove-logo")
    assert world.ask(opened_style).logo == b""


def test_what_is_no_logo_is_told(world: World) -> None:
    change(world)
    for content, said in (
        (huge_png(), "20000 × 20000 pixels"),
        (b"<svg/>", "cannot be read as a picture"),
        (png(9, 9)[:-30], "cannot be read as a picture"),
        (bytes(5_000_001), "at most 5 MB"),
    ):
        world.dialogs.open_this = written(world.folder / "x.png", content)
        press(world, "choose-logo")
        assert said in " ".join(world.texts("messages"))
    for name in ("gone.png", "pipe.png"):  # reading a pipe would wait for ever
        if name == "pipe.png" and hasattr(os, "mkfifo"):
            os.mkfifo(world.folder / name)
        world.dialogs.open_this = world.folder / name
        press(world, "choose-logo")
        assert f"“{name}” cannot be read as a picture" in " ".join(world.texts("messages"))
    assert world.ask(opened_style).logo == b""


def test_transparency_becomes_white(world: World) -> None:
    change(world)
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(0)
    world.dialogs.open_this = world.folder / "clear.png"
    image.save(str(world.dialogs.open_this))
    press(world, "choose-logo")
    kept = QImage.fromData(world.ask(opened_style).logo)
    assert not kept.hasAlphaChannel()
    assert kept.pixelColor(3, 3).name() == "#ffffff"
    assert kept.height() <= KEPT_HEIGHT


def test_a_colour_too_light_is_used_darker_and_that_is_said(world: World) -> None:
    change(world)
    world.dialogs.colour = "#0B5CAD"
    press(world, "choose-colour")
    assert world.ask(opened_style).accent == "#0B5CAD"
    assert not world.shows("messages")
    world.dialogs.colour = "#FFD500"
    press(world, "choose-colour")
    used = world.ask(opened_style).accent
    assert used != "#FFD500"
    assert f"{used} is used" in " ".join(world.texts("messages"))
    press(world, "remove-colour")
    assert world.ask(opened_style).accent == ""


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def huge_png() -> bytes:
    """Return a small file that says it has 20,000 by 20,000 pixels."""
    import struct
    import zlib

    small = png(1, 1)
    head = b"IHDR" + struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    return small[:12] + head + struct.pack(">I", zlib.crc32(head)) + small[33:]
