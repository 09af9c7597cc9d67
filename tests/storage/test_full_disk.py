"""A real full disk: a small file system in memory, where the system lets us have one."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.startup.processes import environment
from tests.storage.safe_samples import everything_in, oldest_database

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


@pytest.mark.skipif(not has_namespaces(), reason="no file system of our own without privileges")
def test_a_backup_that_does_not_fit_takes_none_away(tmp_path: Path) -> None:
    was = oldest_database(tmp_path)
    place = tmp_path / "small"
    place.mkdir()
    script = (
        f'mount -t tmpfs -o size={ROOM} none "{place}" && cp "{was}" "{place}" && '
        f'"{sys.executable}" -c "$PROGRAM" "{place}" && cp "{place}/kleurrijk.db" "{was}.after"'
    )
    run = subprocess.run(
        [*IN_A_NAMESPACE, script],
        env={**environment(), "PROGRAM": TRIES},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    told, left = run.stdout.splitlines()
    code, backups = told.split()
    assert code == "disk-full"
    assert int(backups) >= 1
    assert len(left.split()) == int(backups), "half a backup was left behind"
    assert everything_in(Path(f"{was}.after")) == everything_in(was)
