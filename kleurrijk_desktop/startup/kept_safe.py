"""The real safekeeping of one set of folders; what it needs is imported when it is asked for."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from kleurrijk_desktop.domain.kept_copies import KeptCopy, LookedAt
from kleurrijk_desktop.domain.problems import Problem, WorldFault
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.storage.folders import Folders

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PutBackDone:
    """What was put back.

    Attributes:
        counts: rows by table.
        kept: where what was there before is kept; None: nothing was there.
        language: that of the settings that came along; None where none did.
        problems: why the settings could not be written afterwards; the data are there all the same.
    """

    path: Path
    counts: Mapping[str, int]
    kept: Path | None
    language: str | None = None
    problems: tuple[Problem, ...] = ()


class KeptSafe:
    """Looks after the data of one set of folders; see `Safekeeping`."""

    def __init__(self, folders: Folders, now: Callable[[], datetime]) -> None:
        self._folders = folders
        self._now = now

    @property
    def present(self) -> Path:
        return self._folders.database

    @property
    def folder(self) -> Path:
        return self._folders.backups

    def copies(self) -> Sequence[KeptCopy]:
        from kleurrijk_desktop.storage.kept_copies import copies_in, copies_of_others

        return [*copies_of_others(self._folders.database), *copies_in(self._folders.backups)]

    def synced_by(self) -> str | None:
        from kleurrijk_desktop.storage.synced import synced_by

        return synced_by(self._folders.data)

    def look_at(self, path: Path) -> LookedAt:
        from kleurrijk_desktop.domain.problems import KleurRijkError
        from kleurrijk_desktop.storage.kept_copies import look_at
        from kleurrijk_desktop.storage.moving import is_packed, unpacked

        try:
            # The open database must not be opened behind SQLite's back: that drops its locks.
            if _is_same(path, self.present) or not is_packed(path):
                return look_at(path)
            with unpacked(path, self._folders.data) as found:
                return look_at(found.database)
        except KleurRijkError as error:
            return LookedAt({}, tuple(error.problems))

    def make(self) -> Path:
        from kleurrijk_desktop.storage.backups import back_up_into

        folder, database = self._folders.backups, self._folders.database
        return patiently(partial(back_up_into, folder, database, self._now()))

    def pack(self, target: Path) -> None:
        from kleurrijk_desktop.storage.moving import pack
        from kleurrijk_desktop.storage.output_files import check_output

        check_output(self._folders, target)
        patiently(partial(pack, self._folders.database, self._folders.settings, target))

    def save_answers(self, target: Path) -> int:
        from kleurrijk_desktop.reports.answers_table import answers_table
        from kleurrijk_desktop.storage.output_files import save_output
        from kleurrijk_desktop.storage.salvage import salvage

        found = salvage(self._folders.database)
        save_output(self._folders, target, answers_table(found))
        return len(found)

    def report(self) -> str:
        from kleurrijk_desktop.startup.problem_report import problem_report

        return problem_report(self._folders)

    def save_text(self, target: Path, text: str) -> None:
        from kleurrijk_desktop.storage.output_files import save_output

        save_output(self._folders, target, text.encode())


def put_back(folders: Folders, path: Path, now: datetime) -> PutBackDone:
    """Put a copy in the place of the database; what was packed brings its settings along.

    Nobody may have the database open.

    Raises:
        InputFault: the file is none that can be put back; nothing was changed.
        WorldFault: the disk, a permission or another program stands in the way.
    """
    from kleurrijk_desktop.storage.moving import is_packed, take_settings, unpacked
    from kleurrijk_desktop.storage.restoring import restore_database

    restore = partial(restore_database, database=folders.database, aside=folders.backups, now=now)
    if _is_same(path, folders.database) or not is_packed(path):
        restored = patiently(partial(restore, path))
        problems = _problems_of(partial(_know_the_database, folders))
        return PutBackDone(path, restored.found.counts, restored.kept, problems=problems)
    with unpacked(path, folders.data) as found:
        restored = patiently(partial(restore, found.database))
        problems = _problems_of(partial(take_settings, folders.settings, found.settings))
        language = found.settings.language
    return PutBackDone(path, restored.found.counts, restored.kept, language, problems)


def _problems_of(act: Callable[[], None]) -> tuple[Problem, ...]:
    try:
        act()
    except WorldFault as error:
        return tuple(error.problems)
    return ()


def _is_same(path: Path, other: Path) -> bool:
    from kleurrijk_desktop.storage.file_faults import faults_of

    with faults_of(path):
        return path.exists() and other.exists() and path.samefile(other)


def _know_the_database(folders: Folders) -> None:
    from dataclasses import replace

    from kleurrijk_desktop.storage.settings_file import read_settings, write_settings

    settings = read_settings(folders.settings).settings
    if not settings.database_known:
        write_settings(folders.settings, replace(settings, database_known=True))
