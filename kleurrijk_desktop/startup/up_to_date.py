"""Opening the data, which are brought up to date first where an earlier version made them."""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from kleurrijk_desktop.domain.problems import KleurRijkError, WorldFault, world_fault
from kleurrijk_desktop.storage.database import SqliteDatabase, open_database
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.storage.schema_versions import LATEST, OLDER, version_of

ATTEMPTS, PAUSE = 20, 0.25  # seconds; so long, five in all, a window may bring them up to date
_LOCKED = {"no-permission", "lock-not-written"}

log = logging.getLogger(__name__)


def open_up_to_date(
    folders: Folders, began: Callable[[], None], *, by_command: bool
) -> SqliteDatabase:
    """Open the database.

    Args:
        folders: where it lies.
        began: called before it is brought up to date, which takes a while.
        by_command: whether a window may be open on it; else the lock of the window is ours.

    Raises:
        WorldFault: it cannot be opened, or not be brought up to date.
    """
    try:
        return open_database(folders.database)
    except WorldFault as fault:
        if not _is_said(fault, {OLDER}):
            raise
    # Here, since hardly any start needs it.
    from kleurrijk_desktop.storage.upgrading.upgrade import bring_up_to_date

    now = datetime.now(UTC)
    with _alone(folders) if by_command else nullcontext():
        kept = bring_up_to_date(folders.database, folders.backups, now, began)
    log.info("the data are up to date; as they were: %s", kept.name if kept else "kept elsewhere")
    return open_database(folders.database)


@contextmanager
def _alone(folders: Folders, wait: Callable[[float], None] = time.sleep) -> Iterator[None]:
    """Keep windows away while a command brings the data up to date, which a window may do too.

    Raises:
        WorldFault: "window-open" where one of an earlier version is open on them.
    """
    from kleurrijk_desktop.startup.single_instance import InstanceLock

    lock = InstanceLock(folders.lock, partial(datetime.now, UTC))
    for _attempt in range(ATTEMPTS):
        if lock.take() is None:
            break
        if version_of(folders.database) == LATEST:
            yield
            return
        wait(PAUSE)
    else:
        raise world_fault("window-open", folder=str(folders.data))
    try:
        yield
    finally:
        lock.release()


@contextmanager
def opened_to_look(path: Path) -> Iterator[SqliteDatabase]:
    """Open a database for reading only; of one of an earlier version a copy that is up to date.

    Raises:
        WorldFault: it cannot be opened, or the copy not be made.
    """
    with ExitStack() as ending:
        try:
            shown = open_database(path, read_only=True)
        except WorldFault as fault:
            if not _is_said(fault, {OLDER}):
                raise
            from kleurrijk_desktop.storage.upgrading.looking import up_to_date_copy

            copy = ending.enter_context(up_to_date_copy(path))
            shown = open_database(copy, read_only=True)
        ending.callback(shown.close)
        yield shown


def may_not_be_written(error: KleurRijkError) -> bool:
    """Say whether all that is wrong is that nothing may be written there."""
    return _is_said(error, _LOCKED)


def _is_said(error: KleurRijkError, codes: set[str]) -> bool:
    return all(problem.code in codes for problem in error.problems)
