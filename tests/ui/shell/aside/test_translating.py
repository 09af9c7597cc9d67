"""A translation is chosen in the window and shown in one of its own."""

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.problems import Place, fault
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from tests.ui.world import World


def test_the_chosen_translation_is_opened(world: World) -> None:
    world.dialogs.open_this = world.folder / "tr.po"
    world.action("translation").trigger()
    world.settle()
    assert world.translations.opened == [world.folder / "tr.po"]


def test_nothing_happens_where_none_was_chosen(world: World) -> None:
    world.action("translation").trigger()
    world.settle()
    assert world.translations.opened == []
    assert not world.find("messages", QWidget).isVisible()


def test_what_is_in_the_way_is_told_on_the_page(world: World) -> None:
    po = world.folder / "tr.po"
    world.dialogs.open_this = po
    world.translations.fault = fault("translation-of-nothing", Place(str(po)))
    world.action("translation").trigger()
    world.settle()
    assert any("None of its texts belongs" in each for each in world.texts("messages"))


def test_what_is_told_can_lead_to_more(world: World) -> None:
    led: list[str] = []
    world.window.tell("It is a preview.", BannerButton("Show it", lambda: led.append("there")))
    world.press("messages", "Show it")
    assert led == ["there"]
