"""What several commands take."""

import argparse
from typing import TypeAlias

from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES
from kleurrijk_desktop.startup.options.typed import folder, text
from kleurrijk_desktop.translation import _

# argparse has no public name for it.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def add_command(commands: Commands, name: str, description: str) -> argparse.ArgumentParser:
    """Add a command, which takes the common options too."""
    parser = commands.add_parser(
        name, help=description, description=description, allow_abbrev=False
    )
    add_common_options(parser)
    return parser


def add_common_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that may stand before or after a command."""
    # Suppressed defaults let an option stand before or after the command.
    parser.add_argument(
        "--data",
        metavar=_("DIR"),
        type=folder,
        default=argparse.SUPPRESS,
        help=_("the folder that holds the database, the settings and the log"),
    )
    parser.add_argument(
        "--language",
        choices=INTERFACE_LANGUAGES,
        default=argparse.SUPPRESS,
        help=_("the language of the program and of what it writes"),
    )


def add_example(parser: argparse.ArgumentParser) -> None:
    """Add the wish to see the example."""
    parser.add_argument(
        "--example", action="store_true", help=_("show the example instead of your own data")
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Add the wish for one JSON document."""
    parser.add_argument(
        "--json", action="store_true", help=_("write one JSON document for another program")
    )


def add_assessment(parser: argparse.ArgumentParser) -> None:
    """Add the id of the assessment that the command is about."""
    parser.add_argument(
        "id", metavar=_("ID"), type=text, help=_("the id of the assessment, or its first letters")
    )
