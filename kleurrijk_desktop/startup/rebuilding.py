"""Making a new database out of a damaged one, and saying what came of it."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.domain.snapshot import Snapshot, take_snapshot
from kleurrijk_desktop.reports.answers_table import answers_table
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.storage.rescue.rebuilding import Rebuilt, rebuild_database
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.problems import sentence
from kleurrijk_desktop.wording.rebuilding_words import rebuilt_texts

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.shell.window import MainWindow


def rebuild(folders: Folders, now: datetime) -> Rebuilt:
    """Put a new database in the place of the damaged one, which is kept aside.

    Nobody may have the database open.

    Raises:
        WorldFault: nothing can be read, or the disk, a permission or another program stands in
            the way; nothing was changed then.
    """
    database, aside, checklists = folders.database, folders.backups, tuple(_shipped())
    return patiently(partial(rebuild_database, database, aside, now, checklists, answers_table))


def rebuilt_lines(done: Rebuilt) -> list[str]:
    """Return what is to be said of it, a sentence each."""
    found = done.found
    told = rebuilt_texts(found.counts, done.known, found.problems, done.apart)
    kept = _("The database as it was is kept as {file}.").format(file=done.kept)
    return told if done.kept is None else [*told, kept]


def tell_rebuilt(done: Rebuilt, window: "MainWindow") -> None:
    """Say in a window what its database was made of."""
    window.tell("\n".join(rebuilt_lines(done)))


def tell_fault(error: KleurRijkError, window: "MainWindow") -> None:
    """Say why there is no new one."""
    told = [_("No new database was made; your data are as they were.")]
    window.tell("\n".join([*told, *map(sentence, error.problems)]), kind="error")


def _shipped() -> Iterator[Snapshot]:
    """Yield the copies of the shipped checklists, which may take the place of damaged ones."""
    library = shipped_library()
    for checklist_id in library.ids():
        yield take_snapshot(library.checklist(checklist_id))
