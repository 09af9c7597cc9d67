"""The screens of somebody who has been here for years, as a screen reader gets them."""

from collections.abc import Iterator, Mapping

import pytest

from tests.end_to_end.accessibility import faults, foreign, named
from tests.end_to_end.desktop import Desktop, desktop
from tests.end_to_end.reader import Node
from tests.end_to_end.words import Words

WORDS = Words("nl")
WAYS: Mapping[str, str] = {  # the keys that lead to each screen, from any other
    "check answers": "ctrl+3",
    "partner view": "ctrl+4",
    "result": "ctrl+5",
    "plan": "ctrl+6",
    "history": "ctrl+7",
    "search": "ctrl+f",
    "settings": "ctrl+comma",
    "help": "F1",
    "keyboard": "ctrl+question",
}
SCREENS = ("start", *WAYS, "archive and bin")


@pytest.fixture(scope="module")
def trees(tools: None, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[Node]]:  # noqa: ARG001
    folder = tmp_path_factory.mktemp("farther")
    with desktop(folder) as here:
        try:
            return dict(_walk(here, str(folder / "data")))
        except AssertionError as error:
            error.add_note(here.evidence())
            raise


def _walk(here: Desktop, data: str) -> Iterator[tuple[str, list[Node]]]:
    """Start on the example, which has three years behind it, and look at each screen."""
    here.start("--example", "--data", data, "--language", "nl")
    here.wait_for(WORDS("Start"), "frame")
    here.wait(here.reader.focused, "something has the focus")
    yield "start", _whole(here)
    here.tab_to(WORDS("Result"), "button")
    here.keys("space")
    here.wait_for_focus(WORDS("Result"), "heading")
    for name, keys in WAYS.items():
        _turn(here, keys)
        yield name, _whole(here)
    here.keys(f"alt+{WORDS.key('&File')}")
    here.wait_for(WORDS("&Archive and bin"), "menu item")
    _turn(here, WORDS.key("&Archive and bin"))
    yield "archive and bin", _whole(here)


def _turn(here: Desktop, keys: str) -> None:
    before = _shown(here)
    here.keys(keys)
    here.wait(lambda: _shown(here) not in {before, ""}, f"another page by {keys}")


def _shown(here: Desktop) -> str:
    """Return the title of the window, without reading all that is in it."""
    frame = here.reader.find("", "frame")
    return frame["name"] if frame is not None else ""


def _whole(here: Desktop) -> list[Node]:
    """Return the tree as soon as it is the same twice: pages grow part by part."""
    trees: list[list[Node]] = [[], here.reader.tree()]

    def stands() -> bool:
        trees.append(here.reader.tree())
        return len(trees[-1]) == len(trees[-2])

    here.wait(stands, "a page that grows no more")
    return trees[-1]


def _title(tree: list[Node]) -> str:
    return next((node["name"] for node in tree if node["role"] == "frame"), "")


@pytest.mark.parametrize("screen", SCREENS)
def test_no_screen_breaks_a_rule(trees: Mapping[str, list[Node]], screen: str) -> None:
    assert faults(trees[screen]) == {}


@pytest.mark.parametrize("screen", SCREENS)
def test_each_screen_has_a_heading_of_its_own(trees: Mapping[str, list[Node]], screen: str) -> None:
    assert len(named(trees[screen], "heading")) > 1  # the other one is the name of the program


@pytest.mark.parametrize("screen", SCREENS)
def test_everything_is_read_aloud_in_the_language_of_the_interface(
    trees: Mapping[str, list[Node]], screen: str
) -> None:
    assert foreign(trees[screen], "nl") == []


def test_every_screen_is_another_one(trees: Mapping[str, list[Node]]) -> None:
    titles = {_title(tree) for tree in trees.values()}
    assert len(titles) == len(SCREENS)


def test_every_cell_of_a_table_says_something(trees: Mapping[str, list[Node]]) -> None:
    empty = {
        screen: [name for name in named(tree, "table cell") if not name.strip()]
        for screen, tree in trees.items()
    }
    assert {screen: names for screen, names in empty.items() if names} == {}
