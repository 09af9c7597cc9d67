"""What can be typed after the commands that write a document."""

import argparse

from kleurrijk_desktop.startup.options.common import Commands, add_assessment, add_command
from kleurrijk_desktop.startup.options.typed import count, pdf
from kleurrijk_desktop.translation import _


def add_documents(commands: Commands) -> None:
    """Add `plan`, `board`, `report`, `record` and `guide`."""
    _add_plan(commands)
    _add_board(commands)
    _add_report(commands)
    _add_record(commands)
    _add_guide(commands)


def _add_plan(commands: Commands) -> None:
    parser = _add_document(commands, "plan", _("write the improvement plan as a PDF"))
    parser.add_argument(
        "--propose",
        metavar="N",
        type=count,
        help=_("how many suggestions to print; six if left out"),
    )
    parser.add_argument("--large", action="store_true", help=_("in large print"))


def _add_board(commands: Commands) -> None:
    _add_document(commands, "board", _("write one page for the board as a PDF"))


def _add_report(commands: Commands) -> None:
    parser = _add_document(commands, "report", _("write every question and answer as a PDF"))
    parser.add_argument(
        "--quotable", action="store_true", help=_("leave out notes, reasons and names")
    )


def _add_record(commands: Commands) -> None:
    parser = _add_file(commands, "record", _("write what a group session came to as a PDF"))
    parser.add_argument(
        "--session",
        metavar="ID",
        help=_("which group session, or the beginning of its id; the latest if left out"),
    )
    parser.add_argument(
        "--counts",
        action="store_true",
        help=_("say how many voted what, where at least five did; only if the group agrees"),
    )


def _add_guide(commands: Commands) -> None:
    parser = add_command(
        commands, "guide", _("write the guide for whoever leads a group session as a PDF")
    )
    _add_target(parser)
    parser.add_argument("--large", action="store_true", help=_("in large print"))


def _add_target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar=_("FILE.pdf"), type=pdf, help=_("the PDF to write; replaced if it exists")
    )


def _add_file(commands: Commands, name: str, description: str) -> argparse.ArgumentParser:
    parser = add_command(commands, name, description)
    add_assessment(parser)
    _add_target(parser)
    return parser


def _add_document(commands: Commands, name: str, description: str) -> argparse.ArgumentParser:
    parser = _add_file(commands, name, description)
    parser.add_argument(
        "--issue", action="store_true", help=_("keep the document as it was handed out")
    )
    return parser
