"""What can be typed after the commands that make and show assessments."""

import argparse
from pathlib import Path

from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.startup.options.common import Commands, add_assessment, add_command, add_json
from kleurrijk_desktop.startup.options.typed import day, text
from kleurrijk_desktop.translation import _


def add_score(commands: Commands) -> None:
    """Add `score`."""
    parser = add_command(commands, "score", _("make an assessment from a table of answers"))
    parser.add_argument(
        "checklist",
        metavar=_("CHECKLIST"),
        help=_("the id of a checklist of this program, or a folder"),
    )
    parser.add_argument(
        "answers",
        metavar=_("ANSWERS.csv"),
        type=Path,
        help=_(
            "a table with the columns item, answer and note; an answer is 0 to 4, na, unknown "
            "or empty"
        ),
    )
    _add_organisation(parser)
    parser.add_argument(
        "--date",
        metavar=_("YYYY-MM-DD"),
        type=day,
        help=_("the day on which the organisation answered; today if left out"),
    )
    parser.add_argument("--short", action="store_true", help=_("ask only the short path"))
    parser.add_argument(
        "--dry-run", action="store_true", help=_("show the result and keep nothing")
    )
    add_json(parser)


def _add_organisation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--organisation",
        metavar=_("NAME"),
        type=text,
        required=True,
        help=_("the exact name; an organisation of a new name is added"),
    )
    parser.add_argument(
        "--kind",
        metavar=_("KIND"),
        type=text,
        help=_("the kind of organisation; all questions are asked if left out"),
    )
    parser.add_argument(
        "--size",
        choices=[size.value for size in SizeClass],
        help=_("the size of the organisation"),
    )


def add_list(commands: Commands) -> None:
    """Add `list`."""
    add_json(add_command(commands, "list", _("list all assessments, newest first")))


def add_result(commands: Commands) -> None:
    """Add `result`."""
    parser = add_command(commands, "result", _("show the result of an assessment"))
    add_assessment(parser)
    add_json(parser)
