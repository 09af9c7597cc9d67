"""What can be typed after `kleurrijk worksheet`."""

import argparse

from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.startup.options.common import Commands, add_command
from kleurrijk_desktop.startup.options.typed import copies, pdf
from kleurrijk_desktop.translation import _


def add_worksheet(commands: Commands) -> None:
    """Add `worksheet`."""
    parser = add_command(
        commands, "worksheet", _("write a blank worksheet of a checklist as a PDF")
    )
    parser.add_argument(
        "checklist",
        metavar=_("CHECKLIST"),
        help=_("the id of a checklist of this program, or a folder"),
    )
    parser.add_argument(
        "file", metavar=_("FILE.pdf"), type=pdf, help=_("the PDF to write; replaced if it exists")
    )
    _add_choice(parser)
    _add_form(parser)


def _add_choice(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--short", action="store_true", help=_("only the short path, on both sides of one sheet")
    )
    parser.add_argument(
        "--section", metavar=_("SECTION"), help=_("the id of the only section to print")
    )
    parser.add_argument(
        "--kind",
        metavar=_("KIND"),
        help=_("the kind of organisation; all questions are asked if left out"),
    )
    parser.add_argument(
        "--size",
        choices=[size.value for size in SizeClass],
        help=_("the size of the organisation"),
    )


def _add_form(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--also", metavar=_("LANGUAGE"), help=_("a second language to print beside the first")
    )
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--large", action="store_true", help=_("in large print"))
    form.add_argument(
        "--cut", action="store_true", help=_("like --partner, two on one page, to be cut")
    )
    _add_instead(parser)


def _add_instead(parser: argparse.ArgumentParser) -> None:
    other = parser.add_mutually_exclusive_group()
    other.add_argument(
        "--partner",
        action="store_true",
        help=_("instead, the sheet on which people concerned tick what they notice"),
    )
    other.add_argument(
        "--ballots",
        metavar=_("LANGUAGE=N,…"),
        type=copies,
        help=_(
            "instead, so many ballot sheets for a group session in each language, of the short "
            "path, as in nl=6,de=3"
        ),
    )
    other.add_argument(
        "--reading",
        action="store_true",
        help=_("instead, the questions to read before a group session"),
    )
