"""The real safekeeping of one set of folders; what it needs is imported when it is asked for."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.storage.file_faults import is_same
from kleurrijk_desktop.storage.folders import Folders

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.kept_copies import KeptCopy, LookedAt


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

    def copies(self) -> "Sequence[KeptCopy]":
        from kleurrijk_desktop.storage.kept_copies import copies_in, copies_of_others

        return [*copies_of_others(self._folders.database), *copies_in(self._folders.backups)]

    def synced_by(self) -> str | None:
        from kleurrijk_desktop.storage.synced import synced_by

        return synced_by(self._folders.data)

    def look_at(self, path: Path) -> "LookedAt":
        from kleurrijk_desktop.domain.kept_copies import LookedAt
        from kleurrijk_desktop.domain.problems import KleurRijkError
        from kleurrijk_desktop.storage.kept_copies import look_at
        from kleurrijk_desktop.storage.moving import is_packed, unpacked

        try:
            # The open database must not be opened behind SQLite's back: that drops its locks.
            if is_same(path, self.present):
                return look_at(path, in_use=True)
            if not is_packed(path):
                return look_at(path)
            with unpacked(path, self._folders.data) as found:
                return look_at(found.database, known_as=path)
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
        from kleurrijk_desktop.storage.rescue.salvage import salvage

        found = salvage(self._folders.database)
        save_output(self._folders, target, answers_table(found))
        return len(found)

    def report(self) -> str:
        from kleurrijk_desktop.startup.problem_report import problem_report

        return problem_report(self._folders)

    def save_text(self, target: Path, text: str) -> None:
        from kleurrijk_desktop.storage.output_files import save_output

        save_output(self._folders, target, text.encode())
