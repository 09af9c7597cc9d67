"""Every database that an earlier version made opens, with everything in it."""

import json
import shutil
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.schema_versions import REVISIONS
from tests.storage.fixtures.dump import dump_of

FOLDER = Path(__file__).parent / "fixtures"


@pytest.mark.parametrize("version", REVISIONS)
def test_nothing_in_it_has_changed(tmp_path: Path, version: int) -> None:
    path = tmp_path / "kleurrijk.db"
    shutil.copyfile(FOLDER / f"version-{version}.db", path)
    expected = json.loads((FOLDER / f"version-{version}.json").read_text("utf-8"))
    assert dump_of(path) == expected
    assert len(expected["assessments"]) == 4
    assert sum(len(each["answers"]) for each in expected["assessments"]) == 32
