"""Putting a copy back in the place of the data, and saying what came of it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kleurrijk_desktop.domain.problems import KleurRijkError, Problem, WorldFault
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.storage.file_faults import is_same
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.storage.moving import is_packed, take_settings, unpacked
from kleurrijk_desktop.storage.restoring import Restored, restore_database
from kleurrijk_desktop.storage.settings_file import read_settings, write_settings
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.use_cases.safekeeping import PutBack
from kleurrijk_desktop.wording.backup_words import contents_text
from kleurrijk_desktop.wording.problems import sentence

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.shell.window import MainWindow


class PutBackDone(NamedTuple):
    """What was put back.

    Attributes:
        counts: rows by table.
        kept: where what was there before is kept; None: nothing was there.
        language: that of the settings that came along; None where none did.
        problems: why the settings could not be written afterwards; the data are there all the same.
        altered: what is wrong with single assessments in what was put back.
    """

    path: Path
    counts: Mapping[str, int]
    kept: Path | None
    language: str | None = None
    problems: tuple[Problem, ...] = ()
    altered: tuple[Problem, ...] = ()


def put_back(folders: Folders, path: Path, now: datetime) -> PutBackDone:
    """Put a copy in the place of the database; what was packed brings its settings along.

    Nobody may have the database open.

    Raises:
        InputFault: the file is none that can be put back; nothing was changed.
        WorldFault: the disk, a permission or another program stands in the way.
    """
    restore = partial(restore_database, database=folders.database, aside=folders.backups, now=now)
    if is_same(path, folders.database) or not is_packed(path):
        restored = patiently(partial(restore, path))
        problems = _problems_of(partial(_know_the_database, folders))
        return _done(path, restored, problems=problems)
    with unpacked(path, folders.data) as found:
        restored = patiently(partial(restore, found.database))
        problems = _problems_of(partial(take_settings, folders.settings, found.settings))
        language = found.settings.language
    return _done(path, restored, language, problems)


def _done(
    path: Path,
    restored: Restored,
    language: str | None = None,
    problems: tuple[Problem, ...] = (),
) -> PutBackDone:
    found = restored.found
    return PutBackDone(path, found.counts, restored.kept, language, problems, found.problems)


def _problems_of(act: Callable[[], None]) -> tuple[Problem, ...]:
    try:
        act()
    except WorldFault as error:
        return tuple(error.problems)
    return ()


def _know_the_database(folders: Folders) -> None:
    settings = read_settings(folders.settings).settings
    if not settings.database_known:
        write_settings(folders.settings, settings._replace(database_known=True))


def tell_done(done: PutBackDone, window: "MainWindow") -> None:
    """Say what was put back, and offer to take that back."""
    told = [_("The backup was put back."), contents_text(done.counts), *map(sentence, done.altered)]
    if done.problems:
        told += [_("The settings could not be written."), *map(sentence, done.problems)]
    if done.kept is None:
        window.tell("\n".join(told))
        return
    back = partial(window.leaving.leave_for, PutBack(done.kept))
    told.append(_("What was there before is kept, and you can put it back."))
    window.tell("\n".join(told), BannerButton(_("Put back &what was there before"), back))


def tell_fault(error: KleurRijkError, window: "MainWindow") -> None:
    """Say why nothing was put back."""
    told = [_("Nothing was put back; your data are as they were.")]
    window.tell("\n".join([*told, *map(sentence, error.problems)]), kind="error")
