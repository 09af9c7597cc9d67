"""What can be typed after the commands for those who write a checklist."""

from pathlib import Path

from kleurrijk_desktop.startup.options.common import Commands, add_command
from kleurrijk_desktop.translation import _


def add_check(commands: Commands) -> None:
    """Add `check`."""
    parser = add_command(commands, "check", _("find the faults in checklist files"))
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


def add_preview(commands: Commands) -> None:
    """Add `preview`."""
    parser = add_command(
        commands, "preview", _("show a checklist or a translation that is being written")
    )
    parser.add_argument(
        "path",
        metavar=_("PATH"),
        type=Path,
        help=_("a checklist file, its folder, a folder with such folders, or a translation"),
    )
