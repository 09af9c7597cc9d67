"""Every screen in big text, in a small window, in long words, and from right to left.

One walk looks for several things, since the walk itself takes the longest.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.ui.theme.tokens import LIGHT
from kleurrijk_desktop.ui.widgets.level_strip import LevelStrip
from kleurrijk_desktop.ui.widgets.page_scroll import PageScroll
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from tests.thorough import THOROUGH
from tests.ui.catalogues import compiled_in
from tests.ui.clipping import cut_off
from tests.ui.going_round import faults_of, go_round
from tests.ui.hearing import ill_told
from tests.ui.looks import settle
from tests.ui.pictures import real_services, walk
from tests.ui.pseudo import STANDS_FOR, pseudo, pseudo_language_in
from tests.ui.reading import letters_twice, only_in_tooltips, pale_texts
from tests.ui.rules import badly_titled
from tests.ui.test_habits import taken_keys
from tests.ui.world import World, world_in

WIDE, SMALL, LARGE = QSize(1180, 820), QSize(640, 512), QSize(1280, 1024)


Finder = Callable[[World], list[str]]


def cuts(world: World) -> list[str]:
    return cut_off(world.window)


def unreadable(world: World) -> list[str]:
    """Return pale texts, letters that press two things, and what only tooltips say."""
    least = 7 if world.theme.appearance == "contrast" else 4.5
    window = world.window
    return [*pale_texts(window, least), *letters_twice(window), *only_in_tooltips(window)]


def untold(world: World) -> list[str]:
    window = world.window
    return [*ill_told(window), *(f"a taken key: {keys}" for keys in taken_keys(window))]


def astray(world: World) -> list[str]:
    """Return what is wrong with the way that Tab goes."""
    return faults_of(world.window, go_round(world.window))


@dataclass(frozen=True)
class Look:
    """A way to look at all screens, and what is looked for then."""

    name: str
    language: str = "de"
    appearance: str = "light"
    text_size: int = 100
    size: QSize = SMALL
    long_words: bool = False
    mirrored: bool = False
    finders: tuple[Finder, ...] = (cuts,)


LOOKS = [
    Look("small and dark", "de", "dark", finders=(cuts, unreadable, astray)),
    Look("big text", "de", text_size=200, size=LARGE),
    Look("long words in a small window", STANDS_FOR, long_words=True),
    Look(
        "from right to left",
        "en",
        size=WIDE,
        mirrored=True,
        finders=(cuts, unreadable, astray, untold),
    ),
]
AT_NIGHT = [
    Look("small", "nl"),
    Look("big text in high contrast", "nl", "contrast", 200, LARGE),
    Look("biggest text", "en", text_size=250, size=LARGE),
    Look("long words", STANDS_FOR, size=WIDE, long_words=True),
    Look("from right to left in a small window", "en", mirrored=True),
    Look("light", "nl", size=WIDE, finders=(unreadable, astray)),
    Look("high contrast", "en", "contrast", size=WIDE, finders=(unreadable,)),
]


@pytest.mark.parametrize("look", LOOKS + AT_NIGHT * THOROUGH, ids=lambda look: look.name)
def test_no_screen_has_a_fault_in_any_look(tmp_path: Path, qapp: QApplication, look: Look) -> None:
    found: list[str] = []
    titles: dict[str, str] = {}
    catalogues = pseudo_language_in if look.long_words else compiled_in
    preferences = Preferences(look.language, look.appearance, look.text_size)
    with (
        catalogues(tmp_path / "catalogues"),
        world_in(tmp_path, qapp, preferences, real_services) as world,
    ):
        world.window.resize(look.size)
        if look.mirrored:
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

        def stand(name: str) -> None:
            world.settle()
            settle()
            for finder in look.finders:
                found.extend(f"{name}: {each}" for each in finder(world))
            shown = next(each for each in world.window.findChildren(Screen) if each.isVisible())
            told = world.window.windowTitle().startswith(shown.title())
            titles[type(shown).__name__] = shown.title() if told else ""
            world.settle()

        try:
            walk(world, stand)
        finally:
            qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    found.extend(f"no title of its own: {page}" for page in badly_titled(titles))
    assert "\n".join(found) == ""


@pytest.fixture
def english(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    """Show the window on an empty database, in English."""
    with world_in(tmp_path, qapp) as world:
        yield world


def test_a_label_in_too_narrow_a_place_is_found(english: World) -> None:
    assert cut_off(english.window) == []
    planted = PlainLabel("Unpronounceable", parent=english.window.centralWidget())
    planted.setGeometry(300, 300, 40, 40)
    planted.show()
    assert [each.partition(":")[2][:15] for each in cut_off(english.window)] == [" 40 pixels wide"]
    planted.setGeometry(300, 300, 400, 6)
    assert "high" in cut_off(english.window)[0]
    planted.hide()


def shown_page(world: World) -> PageScroll:
    """Return the page that is in sight; one that goes is deleted a turn later."""
    areas = world.window.findChildren(PageScroll)
    return next(each for each in areas if each.isVisible())


def test_a_button_that_reaches_beyond_its_page_is_found(english: World) -> None:
    area = shown_page(english)
    planted = QPushButton("Go on", area.widget())
    planted.setGeometry(area.viewport().width() - 10, 10, 200, 60)
    planted.show()
    assert len(cut_off(english.window)) == 1
    planted.hide()


def test_a_page_that_scrolls_sideways_is_found(english: World) -> None:
    area = shown_page(english)
    area.page.setMinimumWidth(5000)
    settle()
    assert [each for each in cut_off(english.window) if "sideways" in each]


def test_from_right_to_left_the_window_is_mirrored(english: World) -> None:
    def middle(name: str) -> int:
        widget = english.find(name, QWidget)
        return widget.mapTo(english.window, widget.rect().center()).x()

    left = middle("sidebar")
    strip = LevelStrip(english.theme, Choice.LEVEL_1, english.window.centralWidget())
    strip.setGeometry(300, 300, 100, 20)
    strip.show()
    usual = filled_side(strip)
    english.application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert middle("sidebar") > english.window.width() / 2 > left
    assert (usual, filled_side(strip)) == ("left", "right")
    strip.hide()
    english.application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def filled_side(strip: LevelStrip) -> str:
    """Return on which side the filled box of a level 1 stands."""
    fill = LIGHT.level_fills[1].casefold()
    width = strip.sizeHint().width()
    image = strip.grab(QRect(0, 0, width, strip.height())).toImage()
    row = [image.pixelColor(x, strip.height() // 2).name() for x in range(image.width())]
    places = [x for x, colour in enumerate(row) if colour == fill]
    return "left" if max(places) < image.width() / 2 else "right"


def test_the_language_of_long_words_is_half_as_long_again() -> None:
    assert len(pseudo("Save the plan")) >= 1.5 * len("Save the plan")
    said = pseudo("Undone: {step} &Go on.")
    assert "{step}" in said
    assert "&G" in said
    assert said.endswith(".")
    assert pseudo("Save") != "Save"


def test_pale_text_is_found(english: World) -> None:
    assert pale_texts(english.window, 4.5) == []
    planted = PlainLabel("Read me", parent=english.window.centralWidget())
    planted.setStyleSheet("color: #A0A0A0; background: white")
    planted.setGeometry(700, 600, 200, 40)
    planted.show()
    assert [each.partition(":")[0] for each in pale_texts(english.window, 4.5)] == ["'Read me'"]
    planted.hide()


def test_a_letter_that_presses_two_things_is_found(english: World) -> None:
    assert letters_twice(english.window) == []
    planted = QPushButton("&Find", english.window.centralWidget())
    planted.show()
    assert letters_twice(english.window) == ["&File / &Find"]
    planted.hide()


def test_what_only_a_tooltip_says_is_found(english: World) -> None:
    assert only_in_tooltips(english.window) == []
    planted = QPushButton("Go on", english.window.centralWidget())
    planted.setToolTip("Everything is lost then")
    planted.show()
    assert only_in_tooltips(english.window) == ["QPushButton: Everything is lost then"]
    planted.hide()
