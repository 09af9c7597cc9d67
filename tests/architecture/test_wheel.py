"""The wheel holds the data beside the code, and what it installs starts."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.schema_versions import LATEST, version_of
from tests.storage.safe_samples import oldest_database

ROOT = Path(__file__).parents[2]
SHIPPED = "kleurrijk_desktop/shipped/"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it the way an installer would."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=120,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


@pytest.mark.parametrize(
    "shipped",
    [
        "checklists/education/checklist.yaml",
        "checklists/education/de.po",
        "resources/registries/kinds.yaml",
        "resources/handbook/nl/index.md",
        "i18n/nl/LC_MESSAGES/kleurrijk.mo",
        "i18n/de/LC_MESSAGES/kleurrijk.mo",
    ],
)
def test_the_data_is_in_the_wheel(installed: Path, shipped: str) -> None:
    assert (installed / SHIPPED / shipped).is_file()


def run_installed(installed: Path, folder: Path, command: str) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "kleurrijk_desktop", command, "--data", str(folder / "data")],
        cwd=folder,
        env={"PYTHONPATH": str(installed), "PATH": "/usr/bin:/bin", "HOME": str(folder)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_installed_program_checks_itself(installed: Path, tmp_path: Path) -> None:
    run_installed(installed, tmp_path, "self-test")


def test_the_installed_program_brings_older_data_up_to_date(
    installed: Path, tmp_path: Path
) -> None:
    (tmp_path / "data").mkdir()
    path = oldest_database(tmp_path / "data")
    run_installed(installed, tmp_path, "list")
    assert version_of(path) == LATEST
