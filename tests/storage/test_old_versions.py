"""Every database that an earlier version made opens, with everything in it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kleurrijk_desktop.storage.schema_versions import REVISIONS
from tests.storage.fixtures.dump import dump_of

FOLDER = Path(__file__).parent / "fixtures"


def as_then(found: Any, expected: Any) -> Any:
    """Leave out what an assessment can tell now and could not then."""
    if isinstance(found, dict) and isinstance(expected, dict):
        return {key: as_then(found[key], expected[key]) for key in expected if key in found}
    if isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        return [as_then(*pair) for pair in zip(found, expected, strict=True)]
    return found


@pytest.mark.parametrize("version", REVISIONS)
def test_nothing_in_it_has_changed(tmp_path: Path, version: int) -> None:
    path = tmp_path / "kleurrijk.db"
    shutil.copyfile(FOLDER / f"version-{version}.db", path)
    expected = json.loads((FOLDER / f"version-{version}.json").read_text("utf-8"))
    assert as_then(dump_of(path), expected) == expected
    assert len(expected["assessments"]) == 4
    assert sum(len(each["answers"]) for each in expected["assessments"]) == 32
