"""The commands that need no window."""

from argparse import Namespace
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.storage.folders import Folders


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every command finds around it.

    Attributes:
        console: where it writes.
        folders: where the database, the settings and the log live.
        language: `nl`, `de` or `en`, of the checklist's texts and of documents.
    """

    console: Console
    folders: Folders
    language: str


class Command(Protocol):
    """A module of this package."""

    def run(self, options: Namespace, around: Surroundings) -> int:
        """Do what the command says and return the exit code."""
        ...


def command_named(name: str) -> Command:
    """Import a command only when it is run, so that the help needs nothing heavy."""
    return cast("Command", import_module(f"{__name__}.{name.replace('-', '_')}"))
