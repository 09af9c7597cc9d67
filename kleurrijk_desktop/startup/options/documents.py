"""What can be typed after the commands that write a document."""

import argparse
from pathlib import Path

from kleurrijk_desktop.startup.options.common import Commands, add_assessment, add_command
from kleurrijk_desktop.startup.options.typed import count
from kleurrijk_desktop.translation import _


def add_plan(commands: Commands) -> None:
    """Add `plan`."""
    parser = _add_document(commands, "plan", _("write the improvement plan as a PDF"))
    parser.add_argument(
        "--propose",
        metavar="N",
        type=count,
        help=_("how many suggestions to print; six if left out"),
    )
    parser.add_argument("--large", action="store_true", help=_("in large print"))


def add_board(commands: Commands) -> None:
    """Add `board`."""
    _add_document(commands, "board", _("write one page for the board as a PDF"))


def add_report(commands: Commands) -> None:
    """Add `report`."""
    parser = _add_document(commands, "report", _("write every question and answer as a PDF"))
    parser.add_argument(
        "--quotable", action="store_true", help=_("leave out notes, reasons and names")
    )


def _add_document(commands: Commands, name: str, description: str) -> argparse.ArgumentParser:
    parser = add_command(commands, name, description)
    add_assessment(parser)
    parser.add_argument(
        "file", metavar=_("FILE.pdf"), type=Path, help=_("the PDF to write; replaced if it exists")
    )
    parser.add_argument(
        "--issue", action="store_true", help=_("keep the document as it was handed out")
    )
    return parser
