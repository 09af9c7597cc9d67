"""What the window loads when it is first needed is there, by the name it is asked for."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from kleurrijk_desktop.ui import shell
from kleurrijk_desktop.ui.shell.later import later
from kleurrijk_desktop.ui.shell.navigator import Navigator
from tests.ui.world import World

NAMED = re.compile(r'\b(?:later|way)\(\s*"([\w.]+):(\w+)"')


def test_every_function_that_is_asked_for_by_name_is_there() -> None:
    source = "".join(file.read_text("utf-8") for file in Path(shell.__path__[0]).rglob("*.py"))
    named = NAMED.findall(source)
    assert len(named) > 20
    for module, name in named:
        assert callable(getattr(import_module(f"{shell.__name__}.{module}"), name))


def test_a_name_that_is_not_there_is_found_out_when_it_is_called() -> None:
    with pytest.raises(AttributeError):
        later("later:never")()


def test_only_what_shows_nothing_stored_opens_without_data(world: World) -> None:
    navigator = world.window.findChild(Navigator)
    assert navigator is not None
    for destination in navigator.destinations.values():
        assert (destination.way.load is not None) is destination.stored
