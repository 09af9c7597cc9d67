"""What can be typed after `kleurrijk`."""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from kleurrijk_desktop.startup.options.common import add_common_options, add_example


def early_options(given: Sequence[str]) -> argparse.Namespace:
    """Find `--data` and `--language`, which decide in which language the rest is read.

    Whatever is wrong with the arguments is left to `parse`.
    """
    parser = argparse.ArgumentParser(
        add_help=False, allow_abbrev=False, argument_default=None, exit_on_error=False
    )
    parser.add_argument("--data", nargs="?", type=Path)
    parser.add_argument("--language", nargs="?")
    return parser.parse_known_args(given)[0]


def parse(given: Sequence[str]) -> argparse.Namespace:
    """Read the arguments; `command` is None where the window is meant, perhaps with a `file`.

    Raises:
        SystemExit: 2 on wrong usage, 0 after `--help` and `--version`.
    """
    options = _window_options(given)
    if options is not None:
        return options
    from kleurrijk_desktop.startup.every_argument import build_parser

    return build_parser().parse_args(given)


def _window_options(given: Sequence[str]) -> argparse.Namespace | None:
    """Return the options where the window is meant, perhaps with a file, else None.

    The parser that knows every command takes longer to build than the window's menus.
    """
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.set_defaults(data=None, language=None, command=None, file=None)
    add_common_options(parser)
    add_example(parser)
    try:
        options, rest = parser.parse_known_args(given)
    except argparse.ArgumentError:
        return None
    if len(rest) == 1 and not options.example and _names_a_file(rest[0]):
        options.file, rest = Path(rest[0]), []
    return None if rest else options


def _names_a_file(given: str) -> bool:
    """Say whether something is meant as a file: no command has a dot or a folder in its name."""
    if given.startswith("-"):
        return False
    return bool(Path(given).suffix) or os.sep in given or (os.altsep or os.sep) in given
