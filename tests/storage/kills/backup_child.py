"""Makes a backup or puts one back: "backup" or "restore", database, folder or backup."""

import sys
from datetime import UTC, datetime
from pathlib import Path

from kleurrijk_desktop.storage.backups import back_up_into
from kleurrijk_desktop.storage.restoring import restore_database

act, database, other = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
now = datetime(2026, 11, 22, 11, 3, 28, tzinfo=UTC)
if act == "backup":
    back_up_into(other, database, now)
else:
    restore_database(other, database, database.parent / "backups", now)
