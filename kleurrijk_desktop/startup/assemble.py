"""The only place that chooses the real database, files and documents."""

import logging
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.problems import WorldFault, world_fault
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from kleurrijk_desktop.storage.folders import Folders, folders_for
from kleurrijk_desktop.storage.output_files import save_output
from kleurrijk_desktop.storage.settings_file import read_settings, write_settings
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.ports import Services

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.problems import Problem
    from kleurrijk_desktop.storage.database import SqliteDatabase
    from kleurrijk_desktop.use_cases.answer_tables import AnswerTable, TableRow

OLDEST_SQLITE = (3, 37, 0)  # the first that knows strict tables

log = logging.getLogger(__name__)


class RealServices:
    """Opens the services of one set of folders and closes them again, on one thread."""

    def __init__(
        self,
        folders: Folders,
        library: FolderLibrary | None = None,
        began: Callable[[], None] | None = None,
        *,
        by_command: bool = False,
    ) -> None:
        """Take the shipped checklists where no library was opened already.

        Args:
            folders: where everything lies.
            library: the checklists.
            began: called before data of an earlier version are brought up to date.
            by_command: whether a window may be open on the data meanwhile; then they can be looked
                at, too, where they cannot be brought up to date since nothing may be written.
        """
        self._folders = folders
        self._library = library
        self._began = began or _do_nothing
        self._by_command = by_command
        self._database: SqliteDatabase | None = None
        self._looking = ExitStack()

    def open(self) -> Services:
        """Open the database, or make it where there never was one.

        Raises:
            WorldFault: the database is missing, damaged or not ours, or cannot be reached.
        """
        # Here, since a command that reads checklists only does without SQLAlchemy.
        from kleurrijk_desktop.storage.database import open_database

        check_sqlite(sqlite3.sqlite_version_info)
        log.info("SQLite %s", sqlite3.sqlite_version)
        _make_where_none_was(self._folders)
        try:
            self._database = open_database(self._folders.database)
        except WorldFault as fault:
            if all(problem.code != "file-older" for problem in fault.problems):
                raise
            return self._open_older()
        return services_on(self._database, self._folders, self._library)

    def close(self, _services: Services | None = None) -> None:
        """Let go of the database."""
        if self._database is not None:
            self._database.close()
            self._database = None
        self._looking.close()

    def _open_older(self) -> Services:
        from kleurrijk_desktop.startup.up_to_date import may_not_be_written, open_up_to_date

        folders, by_command = self._folders, self._by_command
        try:
            self._database = open_up_to_date(folders, self._began, by_command=by_command)
        except WorldFault as fault:
            if not (by_command and may_not_be_written(fault)):
                raise
            return self._opened_to_look(fault)
        return services_on(self._database, folders, self._library)

    def _opened_to_look(self, fault: WorldFault) -> Services:
        from kleurrijk_desktop.startup.up_to_date import opened_to_look
        from kleurrijk_desktop.use_cases.looking import LookedAtOnly

        shown = self._looking.enter_context(opened_to_look(self._folders.database))
        services = services_on(shown, self._folders, self._library)
        return replace(services, database=LookedAtOnly(shown, fault))


def prepare_folders(folders: Folders, say: Callable[[str], None]) -> None:
    """Make the folders that are missing, and say so where the data folder is one of them.

    Raises:
        WorldFault: the data folder holds files of others, or cannot be used.
    """
    if folders.prepare():
        say(_("A new data folder was made: {folder}").format(folder=folders.data))


@contextmanager
def services_for(
    folders: Folders, say: Callable[[str], None], library: FolderLibrary | None = None
) -> Iterator[Services]:
    """Give a command its services; says so where a new folder had to be made.

    Args:
        folders: where the data live.
        say: is told of a folder that was made.
        library: what the command has read checklists from already.

    Raises:
        WorldFault: the data folder holds files of others, or cannot be used.
    """
    prepare_folders(folders, say)
    real = RealServices(folders, library, partial(say, upgrading_text(folders)), by_command=True)
    try:
        yield patiently(real.open)
    finally:
        real.close()


@contextmanager
def services_to_look(
    folders: Folders, say: Callable[[str], None], library: FolderLibrary | None = None
) -> Iterator[Services]:
    """Give a command that stores nothing its services; where no data are, none are made.

    Raises:
        WorldFault: the data folder holds files of others, its database is missing, or it cannot
            be used.
    """
    folders.look()
    known = read_settings(folders.settings).settings.database_known
    if folders.has_database(known=known):
        with services_for(folders, say, library) as services:
            yield services
        return
    from kleurrijk_desktop.storage.temporary_folder import temporary_folder

    with (
        temporary_folder("empty") as empty,
        services_for(folders_for(empty), _say_nothing, library) as services,
    ):
        yield services


def upgrading_text(folders: Folders) -> str:
    """Return what is said while data of an earlier version are brought up to date."""
    return _(
        "Your data come from an earlier version of the program and are being brought up to date. "
        "As they were, they are kept in {folder}."
    ).format(folder=folders.backups)


def _say_nothing(_sentence: str) -> None:
    """Say nothing of a folder that is gone at the end."""


def _do_nothing() -> None:
    """Tell nobody that data are brought up to date, where nobody waits for them."""


def services_on(
    database: "SqliteDatabase", folders: Folders, library: FolderLibrary | None = None
) -> Services:
    """Return the services that work on an open database; without a library, with the shipped."""
    return Services(
        database=database,
        library=library or shipped_library(),
        reports=ReportLabWriter(),
        save_file=partial(save_output, folders),
        read_table=_read_table,
        now=now,
        new_id=new_id,
    )


def _read_table(
    path: Path, faults_of: "Callable[[Sequence[TableRow]], Sequence[Problem]]"
) -> "AnswerTable":
    from kleurrijk_desktop.storage.answer_table import read_answer_table  # only for a table

    return read_answer_table(path, faults_of)


def check_sqlite(version: tuple[int, ...]) -> None:
    """Refuse to touch a database with a SQLite that is too old.

    Raises:
        WorldFault: the version is below the oldest one that is known to do.
    """
    if version < OLDEST_SQLITE:
        found, needed = (".".join(map(str, each)) for each in (version, OLDEST_SQLITE))
        raise world_fault("sqlite-too-old", found=found, needed=needed)


def shipped_library() -> FolderLibrary:
    """Return the checklists, registries and examples that come with the program."""
    resources = assets.resources()
    return FolderLibrary(assets.checklists(), resources / "registries", resources / "examples")


def now() -> datetime:
    return datetime.now(UTC)


def new_id() -> str:
    return str(uuid4())


def _make_where_none_was(folders: Folders) -> None:
    from kleurrijk_desktop.storage.database import create_database

    settings = read_settings(folders.settings).settings
    there = folders.has_database(known=settings.database_known)
    if not there:
        try:
            create_database(folders.database)
        except WorldFault as fault:
            if all(problem.code != "file-exists" for problem in fault.problems):
                raise  # else another start was quicker, and its database is as good
    if not settings.database_known:
        try:
            write_settings(folders.settings, settings._replace(database_known=True))
        except WorldFault:
            if not there:  # else a later start notes it: in this folder one can only look
                raise
