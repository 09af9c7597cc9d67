"""What can be typed after `kleurrijk`."""

import argparse
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.constants import APPLICATION_NAME, INTERFACE_LANGUAGES
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.startup import argparse_words
from kleurrijk_desktop.startup.worksheet_arguments import add_worksheet
from kleurrijk_desktop.translation import _

PROGRAM = "kleurrijk"
DEMO_FOLDER = "kleurrijk-demo"
POSSIBLE_YEARS = range(1900, 3000)  # of an assessment


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
    """Read the arguments; `command` is None where the window is meant.

    Raises:
        SystemExit: 2 on wrong usage, 0 after `--help` and `--version`.
    """
    return build_parser().parse_args(given)


def build_parser() -> argparse.ArgumentParser:
    """Build the parser, with its texts in the current language."""
    argparse_words.translate()
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        allow_abbrev=False,
        description=_(
            "Find out how well an organisation reaches and involves people with a migrant "
            "background, and what to do next. Without a command the window opens."
        ),
        epilog=_(
            "The exit code is 0: fine, 1: the input has a fault, 2: wrong usage, 3: the "
            "machine's fault."
        ),
    )
    _add_own_options(parser)
    parser.set_defaults(data=None, language=None)
    _add_common_options(parser)
    commands = parser.add_subparsers(dest="command", metavar=_("COMMAND"), title=_("commands"))
    _add_check(commands)
    _add_preview(commands)
    _add_score(commands)
    _add_list(commands)
    _add_result(commands)
    _add_plan(commands)
    _add_document(commands, "board", _("write one page for the board as a PDF"))
    _add_report(commands)
    add_worksheet(partial(_add_command, commands))
    _add_demo(commands)
    _add_self_test(commands)
    return parser


def _add_own_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--version",
        action="version",
        version=f"{APPLICATION_NAME} {__version__}",
        help=_("show the version and stop"),
    )
    parser.add_argument(
        "--example", action="store_true", help=_("show the example instead of your own data")
    )


Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse has no public name for it


def _add_command(
    commands: "Commands[argparse.ArgumentParser]", name: str, description: str
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=description, description=description, allow_abbrev=False
    )
    _add_common_options(parser)
    return parser


def _add_common_options(parser: argparse.ArgumentParser) -> None:
    # Suppressed defaults let an option stand before or after the command.
    parser.add_argument(
        "--data",
        metavar=_("DIR"),
        type=_folder,
        default=argparse.SUPPRESS,
        help=_("the folder that holds the database, the settings and the log"),
    )
    parser.add_argument(
        "--language",
        choices=INTERFACE_LANGUAGES,
        default=argparse.SUPPRESS,
        help=_("the language of the program and of what it writes"),
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--json", action="store_true", help=_("write one JSON document for another program")
    )


def _add_check(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add_command(commands, "check", _("find the faults in checklist files"))
    parser.add_argument(
        "paths",
        nargs="+",
        metavar=_("PATH"),
        type=Path,
        help=_("a checklist file, its folder, or a folder with such folders"),
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help=_("count findings and missing translations as faults"),
    )


def _add_preview(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add_command(
        commands, "preview", _("show a checklist that is being written in the window")
    )
    parser.add_argument(
        "path",
        metavar=_("PATH"),
        type=Path,
        help=_("a checklist file, its folder, or a folder with such folders"),
    )


def _add_score(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add_command(commands, "score", _("make an assessment from a table of answers"))
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
        type=_day,
        help=_("the day on which the organisation answered; today if left out"),
    )
    parser.add_argument("--short", action="store_true", help=_("ask only the short path"))
    parser.add_argument(
        "--dry-run", action="store_true", help=_("show the result and keep nothing")
    )
    _add_json(parser)


def _add_organisation(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--organisation",
        metavar=_("NAME"),
        type=_text,
        required=True,
        help=_("the exact name; an organisation of a new name is added"),
    )
    parser.add_argument(
        "--kind",
        metavar=_("KIND"),
        type=_text,
        help=_("the kind of organisation; all questions are asked if left out"),
    )
    parser.add_argument(
        "--size",
        choices=[size.value for size in SizeClass],
        help=_("the size of the organisation"),
    )


def _add_list(commands: "Commands[argparse.ArgumentParser]") -> None:
    _add_json(_add_command(commands, "list", _("list all assessments, newest first")))


def _add_result(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add_command(commands, "result", _("show the result of an assessment"))
    _add_assessment(parser)
    _add_json(parser)


def _add_plan(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add_document(commands, "plan", _("write the improvement plan as a PDF"))
    parser.add_argument(
        "--propose",
        metavar="N",
        type=_count,
        help=_("how many suggestions to print; six if left out"),
    )


def _add_report(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add_document(commands, "report", _("write every question and answer as a PDF"))
    parser.add_argument(
        "--quotable", action="store_true", help=_("leave out notes, reasons and names")
    )


def _add_document(
    commands: "Commands[argparse.ArgumentParser]", name: str, description: str
) -> argparse.ArgumentParser:
    parser = _add_command(commands, name, description)
    _add_assessment(parser)
    parser.add_argument(
        "file", metavar=_("FILE.pdf"), type=Path, help=_("the PDF to write; replaced if it exists")
    )
    parser.add_argument(
        "--issue", action="store_true", help=_("keep the document as it was handed out")
    )
    return parser


def _add_assessment(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id", metavar=_("ID"), type=_text, help=_("the id of the assessment, or its first letters")
    )


def _add_demo(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add_command(
        commands, "demo", _("fill a folder with an example, its documents and pictures")
    )
    parser.add_argument(
        "folder",
        nargs="?",
        metavar=_("DIR"),
        type=_folder,
        default=Path(DEMO_FOLDER),
        help=_("the folder to make; {folder} if left out").format(folder=DEMO_FOLDER),
    )


def _add_self_test(commands: "Commands[argparse.ArgumentParser]") -> None:
    _add_json(_add_command(commands, "self-test", _("try every part of the program once")))


def _text(given: str) -> str:
    """Return what was typed as text, also where the system's encoding is not UTF-8."""
    try:
        text = given.encode("utf-8", "surrogateescape").decode("utf-8")
    except UnicodeError as cause:
        raise argparse.ArgumentTypeError(_("this is not text in UTF-8")) from cause
    return text


def _folder(text: str) -> Path:
    if not text:  # most likely a variable that is not set, and never the current folder
        raise argparse.ArgumentTypeError(_("name a folder"))
    return Path(text)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        day = None
    # Other spellings, such as weeks, depend on the version of Python; far years leave no next one.
    if day is None or day.isoformat() != text or day.year not in POSSIBLE_YEARS:
        raise argparse.ArgumentTypeError(
            _("{text} is not a date like 2026-03-31").format(text=text)
        )
    return day


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text[:9]) < 10**6):
        raise argparse.ArgumentTypeError(_("{text} is not a number from 1").format(text=text))
    return int(text)
