"""What can be typed to keep the data safe: `backup`, `restore` and `verify`."""

from kleurrijk_desktop.startup.options.common import Commands, add_command
from kleurrijk_desktop.startup.options.typed import file
from kleurrijk_desktop.translation import _


def add_safety(commands: Commands) -> None:
    """Add the three commands."""
    written = _("the file to write; one that is there already is left as it is")
    backup = add_command(commands, "backup", _("write all data into one file, and check it"))
    backup.add_argument("file", metavar=_("FILE"), type=file, help=written)
    kind = backup.add_mutually_exclusive_group()
    settings = _("write the settings too, for another computer")
    kind.add_argument("--settings", action="store_true", help=settings)
    answers = _("write all answers that can be read as a table (CSV), even of damaged data")
    kind.add_argument("--answers", action="store_true", help=answers)
    kept = _("put a backup in the place of the data, which are kept aside")
    restore = add_command(commands, "restore", kept)
    wanted = restore.add_mutually_exclusive_group(required=True)
    wanted.add_argument(
        "file",
        metavar=_("FILE"),
        type=file,
        nargs="?",
        help=_("a backup; it stays as it is"),
    )
    listed = _("list all backups with what they hold and whether they are in order")
    wanted.add_argument("--list", action="store_true", help=listed)
    verify = add_command(commands, "verify", _("check that all data are as they were written"))
    mended = _(
        "mend what can be made again from the rest, or make a new database of what can be read; "
        "the present one is kept"
    )
    verify.add_argument("--repair", action="store_true", help=mended)
    report = _("write what somebody who helps wants to know; no answers and no names")
    verify.add_argument("--report", action="store_true", help=report)
