"""Backups that nobody has to think of: at the start once a day, and after finishing."""

import logging
import threading
from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.storage.folders import Folders

log = logging.getLogger(__name__)


class BackupKeeper(QObject):
    """Makes backups on a thread and a connection of its own, so that no use case waits for one.

    Signals:
        failed: a KleurRijkError; no backup was made, or one in which single assessments are not
            what they were. No older one was taken away.
        made: the path of a new backup.
    """

    failed = Signal(object)
    made = Signal(object)
    _ended = Signal()

    def __init__(
        self, folders: Folders, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folders = folders
        self._now = now
        self._thread: threading.Thread | None = None
        self._again = self._is_over = False
        self._ended.connect(self._next, Qt.ConnectionType.QueuedConnection)

    def begin_if_due(self) -> None:
        """Make one if the last is older than a day."""
        self._begin(only_if_due=True)

    def begin(self) -> None:
        """Make one; if one is being made, another follows it."""
        if self._thread is not None:
            self._again = True
            return
        self._begin(only_if_due=False)

    def close(self) -> None:
        """Wait for the one that is being made, and make the one that was to follow it."""
        if self._thread is not None:
            self._thread.join()
        if self._again:
            self._again = False
            self._begin(only_if_due=False)
            self.close()

    def end(self) -> None:
        """Do so, and begin none any more, whoever still asks for one."""
        self.close()
        self._is_over = True

    def _begin(self, *, only_if_due: bool) -> None:
        if self._is_over:
            return
        work = partial(self._work, self._now(), only_if_due=only_if_due)
        self._thread = threading.Thread(target=work, name="backup")
        self._thread.start()

    def _next(self) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._again:
            self._again = False
            self.begin()

    def _work(self, now: datetime, *, only_if_due: bool) -> None:
        from kleurrijk_desktop.storage.backups import back_up_into, backup_is_due

        folder, database = self._folders.backups, self._folders.database
        try:
            if not only_if_due or backup_is_due(folder, now):
                self.made.emit(patiently(partial(back_up_into, folder, database, now)))
        except KleurRijkError as error:
            log.info("no backup that is in order was made", exc_info=error)
            self.failed.emit(error)
        finally:
            self._ended.emit()
