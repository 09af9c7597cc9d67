"""`kleurrijk restore`: a backup in the place of the database, which is kept aside."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from kleurrijk_desktop.domain.problems import Place, WorldFault, fault, world_fault
from kleurrijk_desktop.startup.assemble import prepare_folders
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.given_file import to_put_back
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.backup_words import contents_text


def run(options: Namespace, around: Surroundings) -> int:
    """Put the backup back and say what is in it, and where that which was there before is."""
    if options.list:
        return _list(around)
    from kleurrijk_desktop.startup.putting_back import put_back

    folders, say = around.folders, around.console.say
    if not folders.data.exists():
        _look_first(to_put_back(options.file))  # else a new folder would stay behind
    with faults_of(options.file):
        if not options.file.exists():
            raise fault("content-missing", Place(str(options.file)))
    prepare_folders(folders, around.console.complain)
    with no_window(folders):
        restored = put_back(folders, options.file, datetime.now(UTC))
    say(_("The backup {file} was put back.").format(file=options.file))
    say(contents_text(restored.counts))
    if restored.kept is not None:
        say(_("What was there before is kept as {file}.").format(file=restored.kept))
    if told := (*restored.altered, *restored.problems):
        raise WorldFault(*told)
    return FINE


def _look_first(file: Path) -> None:
    from kleurrijk_desktop.storage.moving import is_packed, unpacked
    from kleurrijk_desktop.storage.restoring import check_backup

    if not is_packed(file):
        check_backup(file)
        return
    with (
        TemporaryDirectory(prefix="kleurrijk-", ignore_cleanup_errors=True) as folder,
        unpacked(file, Path(folder)) as found,
    ):
        check_backup(found.database)


def _list(around: Surroundings) -> int:
    """Say of each copy when it was made, what it holds, and whether it can be put back."""
    from kleurrijk_desktop.startup.assemble import now
    from kleurrijk_desktop.startup.kept_safe import KeptSafe
    from kleurrijk_desktop.wording.backup_words import check_text, copy_title

    keeping, say = KeptSafe(around.folders, now), around.console.say
    copies = keeping.copies()
    for copy in copies:
        found = keeping.look_at(copy.path)
        say(str(copy.path))
        told = [contents_text(found.counts)] if found.counts else []
        for line in (copy_title(copy), *told, *check_text(found).splitlines()):
            say(f"  {line}")
    if not copies:
        say(_("There is no backup in {folder}.").format(folder=keeping.folder))
    return FINE


@contextmanager
def no_window(folders: Folders) -> Iterator[None]:
    """Make sure that no window is open on the data, and none opens meanwhile.

    Raises:
        WorldFault: "window-open".
    """
    from kleurrijk_desktop.startup.single_instance import InstanceLock

    lock = InstanceLock(folders.lock, partial(datetime.now, UTC))
    if lock.take() is not None:
        raise world_fault("window-open", folder=str(folders.data))
    try:
        yield
    finally:
        lock.release()
