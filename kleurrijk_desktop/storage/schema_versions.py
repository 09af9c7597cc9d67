"""Which schema a file has, known without importing Alembic or any table."""

from pathlib import Path
from types import MappingProxyType

from kleurrijk_desktop.domain.constants import SQLITE_APPLICATION_ID
from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.dialect_sqlite import read_marks

REVISIONS = MappingProxyType({1: "0001", 2: "0002"})  # PRAGMA user_version → Alembic revision
LATEST = max(REVISIONS)
_FIRST = frozenset(
    {
        "action",
        "action_reason",
        "answer",
        "assessment",
        "assessor",
        "checklist_snapshot",
        "group_session",
        "house_style",
        "issued_report",
        "organisation",
        "own_figure",
        "partner_view",
        "person",
        "plan",
        "progress_note",
        "session_item",
        "translation_supplement",
        "unit",
    }
)
TABLES = MappingProxyType({1: _FIRST, 2: _FIRST})  # PRAGMA user_version → its tables
OLDER = "file-older"


def check_marks(path: Path) -> None:
    """Look whether a file is ours and of the version that this program works with.

    Raises:
        WorldFault: "file-older" where it is to be brought up to date first; or as `version_of`.
    """
    version = version_of(path)
    if version < LATEST:
        raise world_fault(OLDER, file=str(path), version=version, newest=LATEST)


def version_of(path: Path) -> int:
    """Return the version of a file of ours that this program can read, or bring up to date.

    Raises:
        WorldFault: "not-our-file", "file-newer", "file-version-unknown", or it cannot be read.
    """
    application_id, version = read_marks(path)
    if application_id != SQLITE_APPLICATION_ID:
        raise world_fault("not-our-file", file=str(path))
    if version > LATEST:
        raise world_fault("file-newer", file=str(path), version=version, newest=LATEST)
    if version not in REVISIONS:
        raise world_fault("file-version-unknown", file=str(path), version=version)
    return version
