"""The commands that need no window."""

from argparse import Namespace
from importlib import import_module
from typing import Protocol, cast

from kleurrijk_desktop.startup.surroundings import Surroundings


class Command(Protocol):
    """A module of this package."""

    def run(self, options: Namespace, around: Surroundings) -> int:
        """Do what the command says and return the exit code."""
        ...


def command_named(name: str) -> Command:
    """Import a command only when it is run, so that the help needs nothing heavy."""
    return cast("Command", import_module(f"{__name__}.{name.replace('-', '_')}"))
