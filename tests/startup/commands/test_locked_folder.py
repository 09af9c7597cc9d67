"""Commands on data in a folder that may not be written."""

import sys
from pathlib import Path

import pytest

from tests.startup.processes import Ended, kleurrijk
from tests.storage.kills.dying import needs_strace
from tests.storage.kills.test_kills import crashed, journal_of
from tests.storage.safe_samples import sample_database
from tests.storage.test_full_disk import IN_A_NAMESPACE, has_namespaces

pytestmark = pytest.mark.skipif(
    not has_namespaces(), reason="no file system of our own without privileges"
)


def on_locked(folder: Path, *arguments: str) -> Ended:
    """Run a command while nothing in the folder of the data may be written."""
    lock = (
        'mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && python="$2" && shift 2 && '
        'exec "$python" "$@"'
    )
    interpreter = (*IN_A_NAMESPACE, lock, "sh", str(folder), sys.executable)
    data = ("--data", str(folder), "--language", "en")
    return kleurrijk(*data, *arguments, interpreter=interpreter)


def test_one_can_look_and_make_a_backup_elsewhere(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    was = sample_database(folder).read_bytes()
    listed = on_locked(folder, "list")
    assert listed.code == 0, listed.err
    assert listed.out
    assert on_locked(folder, "backup", str(tmp_path / "backup.db")).code == 0
    assert [each.read_bytes() for each in folder.iterdir()] == [was]


@needs_strace
def test_a_write_that_was_broken_off_there_is_said_and_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    path = folder / "kleurrijk.db"
    crashed(path)
    was = path.read_bytes(), journal_of(path).read_bytes()
    ended = on_locked(folder, "verify")
    assert (ended.code, ended.out) == (3, "")
    assert "was not closed properly and may not be written" in ended.err
    assert (path.read_bytes(), journal_of(path).read_bytes()) == was
