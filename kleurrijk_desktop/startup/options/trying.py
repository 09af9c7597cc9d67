"""What can be typed after the commands that try the program."""

from pathlib import Path

from kleurrijk_desktop.startup.options.common import Commands, add_command, add_json
from kleurrijk_desktop.startup.options.typed import folder
from kleurrijk_desktop.translation import _

DEMO_FOLDER = "kleurrijk-demo"


def add_demo(commands: Commands) -> None:
    """Add `demo`."""
    parser = add_command(
        commands, "demo", _("fill a folder with an example, its documents and pictures")
    )
    parser.add_argument(
        "folder",
        nargs="?",
        metavar=_("DIR"),
        type=folder,
        default=Path(DEMO_FOLDER),
        help=_("the folder to make; {folder} if left out").format(folder=DEMO_FOLDER),
    )


def add_self_test(commands: Commands) -> None:
    """Add `self-test`."""
    add_json(add_command(commands, "self-test", _("try every part of the program once")))
