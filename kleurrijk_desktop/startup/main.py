"""The start of the program: arguments, language, then a command or the window."""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.startup.arguments import early_options, parse
from kleurrijk_desktop.startup.collecting import nothing_collected
from kleurrijk_desktop.startup.commands import command_named
from kleurrijk_desktop.startup.console import Console, standard_console
from kleurrijk_desktop.startup.display import check_display
from kleurrijk_desktop.startup.exit_codes import FINE, WRONG_USAGE, exit_code_of
from kleurrijk_desktop.startup.imports import take_imports_back
from kleurrijk_desktop.startup.language import choose_language, languages_at_hand
from kleurrijk_desktop.startup.logs import logging_into
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.folders import Folders, folders_for
from kleurrijk_desktop.storage.settings_file import read_settings
from kleurrijk_desktop.translation import use_language

# Seconds. The interface thread lets go of the interpreter in most calls of Qt, and waits so long to
# have it back where the database thread computes: with Python's own 0.005 that adds up to a stall.
TAKES_TURNS = 0.0001


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code.

    Args:
        argv: what was typed after the name of the program; taken from the system if left out.
    """
    given = sys.argv[1:] if argv is None else list(argv)
    console = standard_console()
    return exit_code_of(partial(_start, given, console), console)


def _start(given: Sequence[str], console: Console) -> int:
    early = early_options(given)
    folders = folders_for(early.data)
    wanted = (early.language, _kept_language(folders, console))
    language = choose_language(wanted, os.environ, languages_at_hand())
    use_language(language)
    try:
        options = parse(given)
    except SystemExit as end:
        return WRONG_USAGE if end.code else FINE
    around = Surroundings(console, folders, language)
    with logging_into(folders.log):
        return exit_code_of(partial(_run, options, around), console, folders.log)


def _kept_language(folders: Folders, console: Console) -> str | None:
    """Return the language in the settings; a folder without a database may not be ours to read."""
    try:
        if not folders.database.exists():
            return None
        read = read_settings(folders.settings)
    except (OSError, WorldFault):
        return None  # a command that needs the folder says what is wrong with it
    if read.problems:
        from kleurrijk_desktop.wording.problems import sentence_with_place

        for problem in read.problems:
            console.complain(sentence_with_place(problem))
    return read.settings.language


def _run(options: Namespace, around: Surroundings) -> int:
    if options.command is not None:
        return command_named(options.command).run(options, around)
    if options.file is not None:
        from kleurrijk_desktop.startup.given_file import to_put_back

        options.file = to_put_back(options.file)
    check_display(os.environ)
    take_imports_back()
    sys.setswitchinterval(TAKES_TURNS)
    with nothing_collected():
        return _open(options, around)


def _open(options: Namespace, around: Surroundings) -> int:
    from kleurrijk_desktop.startup.window import open_window

    if not options.example:
        return open_window(around, file=options.file)
    from kleurrijk_desktop.startup.apart import surroundings_apart
    from kleurrijk_desktop.startup.example import example_window

    with surroundings_apart(around, "example") as apart:
        return open_window(apart, example_window())
