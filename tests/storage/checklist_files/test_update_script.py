"""Authors refresh ids.lock and translations with one command."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.storage.checklist_files.shared import HERE, VALID

ROOT = HERE.parents[2]


def update(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "script" / "update_checklist.py"), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )


def test_from_nothing_to_a_second_run_that_changes_nothing(tmp_path: Path) -> None:
    shutil.copy(VALID, tmp_path)
    first = update(str(tmp_path), "--language", "de", "--language", "tr")
    assert first.returncode == 0, first.stderr
    assert [Path(line).name for line in first.stdout.splitlines()] == [
        "ids.lock", "de.po", "tr.po",
    ]  # fmt: skip
    second = update(str(tmp_path))
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")


def test_a_fault_is_named_by_line(tmp_path: Path) -> None:
    text = VALID.read_text("utf-8")
    (tmp_path / "checklist.yaml").write_text(text.replace("weight: 2", "weight: 9"), "utf-8")
    run = update(str(tmp_path))
    assert run.returncode == 1
    assert f"{tmp_path}/checklist.yaml:57:17: " in run.stderr
    assert not (tmp_path / "ids.lock").exists()
