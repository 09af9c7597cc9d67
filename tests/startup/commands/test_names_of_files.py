"""What is said of a file names the one that was given."""

import shutil
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from zipfile import ZipFile

import pytest

from kleurrijk_desktop.domain.constants import DATABASE_NAME
from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.storage.moving import SETTINGS_NAME
from tests.startup.conftest import Run
from tests.storage.safe_samples import OLDEST, SAMPLE, change, sample_database


@pytest.mark.parametrize(("source", "lost"), [(OLDEST, "unit"), (SAMPLE, "house_style")])
def test_what_is_wrong_with_a_backup_names_the_file_that_was_given(
    run: Run, data: Path, tmp_path: Path, source: Path, lost: str
) -> None:
    data.mkdir()
    sample_database(data)
    backup, packed = Path(shutil.copyfile(source, tmp_path / "b.db")), tmp_path / "all.zip"
    change(backup, "PRAGMA foreign_keys=OFF", f"DROP TABLE {lost}")
    with ZipFile(packed, "w") as file:
        file.write(backup, DATABASE_NAME)
        file.writestr(SETTINGS_NAME, "{}")
    keeping = KeptSafe(folders_for(data), partial(datetime.now, UTC))
    for given in (backup, packed):
        ended = run("restore", given)
        assert (ended.code, ended.out) == (1, "")
        assert ended.err.startswith(f"{given} is damaged.")
        assert [each.parameters["file"] for each in keeping.look_at(given).problems] == [str(given)]


def test_a_file_without_a_name_is_wrong_usage(run: Run) -> None:
    for command in (("backup",), ("restore",), ("plan", "1")):
        nameless = run(*command, "")
        assert (nameless.code, "name a file" in nameless.err) == (2, True)
