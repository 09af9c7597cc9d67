"""The parser of everything that can be typed after `kleurrijk`."""

import argparse

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.startup import argparse_words
from kleurrijk_desktop.startup.options.assessments import add_list, add_result, add_score
from kleurrijk_desktop.startup.options.checklists import add_check, add_preview
from kleurrijk_desktop.startup.options.common import add_common_options, add_example
from kleurrijk_desktop.startup.options.documents import add_documents
from kleurrijk_desktop.startup.options.safety import add_safety
from kleurrijk_desktop.startup.options.trying import add_demo, add_self_test
from kleurrijk_desktop.startup.options.worksheet import add_worksheet
from kleurrijk_desktop.translation import _

PROGRAM = "kleurrijk"


def build_parser() -> argparse.ArgumentParser:
    """Build the parser, with its texts in the current language."""
    argparse_words.translate()
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        allow_abbrev=False,
        description=_(
            "Find out how well an organisation reaches and involves people with a migrant "
            "background, and what to do next. Without a command the window opens. With a backup, "
            "or everything in one file, in its place, the window offers to put it back."
        ),
        epilog=_(
            "The exit code is 0: fine, 1: the input has a fault, 2: wrong usage, 3: the "
            "machine's fault."
        ),
    )
    _add_own_options(parser)
    parser.set_defaults(data=None, language=None, file=None)
    add_common_options(parser)
    commands = parser.add_subparsers(dest="command", metavar=_("COMMAND"), title=_("commands"))
    add_check(commands)
    add_preview(commands)
    add_score(commands)
    add_list(commands)
    add_result(commands)
    add_documents(commands)
    add_worksheet(commands)
    add_demo(commands)
    add_safety(commands)
    add_self_test(commands)
    return parser


def _add_own_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--version",
        action="version",
        version=f"{APPLICATION_NAME} {__version__}",
        help=_("show the version and stop"),
    )
    add_example(parser)
