"""Organisations and assessments are put away and brought back, with a way back each time."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.use_cases.bin import OpenPutAway
from tests.ui.shell.organisations.steps import (
    add,
    at_start_with,
    begun_at,
    messages,
    press,
    put_away,
    start_page,
)
from tests.ui.world import NOW, World, world_in


def test_an_archived_organisation_makes_room_and_comes_back(world: World) -> None:
    at_start_with(world, "De Beuk", "De Linde")
    put_away(world, "archive")
    assert [each.name for each in start_page(world).organisations] == ["De Linde"]
    assert messages(world)[0] == "“De Beuk” is in the archive."
    press(world, "put-away")
    world.wait_until(lambda: world.shows("bring-back"))
    press(world, "bring-back")
    assert [each.name for each in start_page(world).organisations] == ["De Beuk", "De Linde"]


def test_the_message_takes_it_back_at_once(world: World) -> None:
    at_start_with(world, "De Beuk", "De Linde")
    put_away(world, "bin")
    assert len(start_page(world).organisations) == 1
    world.press("messages", "&Undo")
    world.settle()
    assert len(start_page(world).organisations) == 2
    assert world.ask(OpenPutAway("en")).organisations == ()


def test_the_message_goes_where_the_menu_takes_it_back(world: World) -> None:
    begun_at(world, "De Linde")
    press(world, "bin-assessment")
    world.action("undo").trigger()
    world.settle()
    assert len(start_page(world).assessments) == 1
    assert not world.shows("messages")


def test_what_the_message_took_back_is_a_step_too(world: World) -> None:
    begun_at(world, "De Linde")
    press(world, "bin-assessment")
    world.press("messages", "&Undo")
    world.settle()
    assert len(start_page(world).assessments) == 1
    assert world.action("undo").text() == "&Undo: Bring “en: Voorbeeld” back"
    world.action("undo").trigger()
    world.settle()
    assert start_page(world).assessments == ()


def test_nobody_stays_at_what_lies_in_the_bin(world: World) -> None:
    begun_at(world, "De Linde")
    assert world.action("way-results").isEnabled()
    press(world, "bin-assessment")
    assert not world.action("way-results").isEnabled()


def test_nobody_stays_at_an_assessment_of_an_organisation_that_is_away(world: World) -> None:
    add(world, "De Beuk")
    begun_at(world, "De Appel")
    put_away(world, "archive")
    world.wait_until(lambda: world.action("way-history").isEnabled())
    assert not world.action("way-results").isEnabled()


def test_the_last_organisation_can_go_and_the_way_back_is_shown(world: World) -> None:
    at_start_with(world, "De Linde")
    put_away(world, "bin")
    world.wait_until(lambda: world.shows("language"))
    press(world, "put-away")
    world.wait_until(lambda: world.shows("bring-back"))
    press(world, "bring-back")
    press(world, "back-to-start")
    world.wait_until(lambda: world.shows("organisation"))


def test_an_assessment_goes_into_the_bin_and_undo_brings_it_back(world: World) -> None:
    begun_at(world, "De Linde")
    press(world, "bin-assessment")
    assert start_page(world).assessments == ()
    assert world.action("undo").text() == "&Undo: Put “en: Voorbeeld” into the bin"
    world.action("undo").trigger()
    world.settle()
    assert len(start_page(world).assessments) == 1


def test_what_is_away_is_remembered(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as first:
        at_start_with(first, "De Beuk", "De Linde")
        put_away(first, "bin")
    with world_in(tmp_path, qapp, first.settings.kept) as second:
        assert [each.name for each in start_page(second).organisations] == ["De Linde"]
        binned = second.ask(OpenPutAway("en")).organisations
        assert [each.binned_at for each in binned] == [NOW]
