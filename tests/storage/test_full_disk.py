"""A real full disk: a small file system in memory, where the system lets us have one."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.startup.processes import environment
from tests.storage.safe_samples import OLDEST, everything_in, oldest_database, sample_database

UPGRADES = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.storage.upgrading.upgrade import bring_up_to_date
folder = Path(sys.argv[1])
try:
    bring_up_to_date(folder / "kleurrijk.db", folder / "backups", datetime.now(UTC), lambda: None)
except KleurRijkError as error:
    print(error.problems[0].code, error.problems[0].parameters)
print(*sorted(each.name for each in folder.iterdir()))
"""
ROOM = 3 * 248 * 1024  # for the database, one backup, and not quite a second one
IN_A_NAMESPACE = ("unshare", "-Urm", "sh", "-c")
TRIES = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.storage.backups import back_up_into, backups_in
folder = Path(sys.argv[1])
made = []
for hour in range(4):
    now = datetime(2026, 11, 22, hour, tzinfo=UTC)
    try:
        back_up_into(folder / "backups", folder / "kleurrijk.db", now)
    except KleurRijkError as error:
        print(error.problems[0].code, len(backups_in(folder / "backups")))
        print(*sorted(each.name for each in (folder / "backups").iterdir()))
        sys.exit()
"""


def has_namespaces() -> bool:
    if shutil.which("unshare") is None:
        return False
    tried = subprocess.run([*IN_A_NAMESPACE, "true"], capture_output=True, timeout=60, check=False)
    return tried.returncode == 0


def on_a_small_disk(program: str, database: Path, size: int) -> list[str]:
    """Run a program on a copy of a database, put it back beside it, and return what was said."""
    place = database.parent / "small"
    place.mkdir()
    script = (
        f'mount -t tmpfs -o size={size} none "{place}" && cp "{database}" "{place}" && '
        f'"{sys.executable}" -c "$PROGRAM" "{place}" && '
        f'cp "{place}/kleurrijk.db" "{database}.after"'
    )
    run = subprocess.run(
        [*IN_A_NAMESPACE, script],
        env={**environment(), "PROGRAM": program},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.splitlines()


@pytest.mark.skipif(not has_namespaces(), reason="no file system of our own without privileges")
def test_a_backup_that_does_not_fit_takes_none_away(tmp_path: Path) -> None:
    was = sample_database(tmp_path)
    told, left = on_a_small_disk(TRIES, was, ROOM)
    code, backups = told.split()
    assert code == "disk-full"
    assert int(backups) >= 1
    assert len(left.split()) == int(backups), "half a backup was left behind"
    assert everything_in(Path(f"{was}.after")) == everything_in(was)


@pytest.mark.skipif(not has_namespaces(), reason="no file system of our own without privileges")
def test_an_upgrade_without_room_is_not_begun(tmp_path: Path) -> None:
    path = oldest_database(tmp_path)
    told, left = on_a_small_disk(UPGRADES, path, 3 * path.stat().st_size)
    assert told.startswith("no-room-to-upgrade"), told
    assert "'needed': 1, 'free': 0" in told
    assert left == path.name
    assert Path(f"{path}.after").read_bytes() == OLDEST.read_bytes()
