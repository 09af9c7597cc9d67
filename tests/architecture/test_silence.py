"""The silence fixtures notice what they are there for: each is shown a fault first."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parents[2]
SETTINGS = f"""[pytest]
pythonpath = {ROOT}
filterwarnings = error
qt_api = pyside6
qt_log_level_fail = WARNING
"""

SILENT = {
    "nothing": "def test_it(): pass",
    "Qt alone": "def test_it(qtbot): qtbot.wait(1)",
}
NOISY = {
    "log line": "import logging\ndef test_it(): logging.getLogger('x').warning('hm')",
    "warning": "import warnings\ndef test_it(): warnings.warn('hm')",
    "Qt message": ("from PySide6.QtCore import qWarning\ndef test_it(qtbot): qWarning('hm')"),
    "thread": (
        "import threading\nstop = threading.Event()\n"
        "def test_it(): threading.Thread(target=stop.wait, args=(5,), daemon=True).start()"
    ),
    "window": (
        "from PySide6.QtWidgets import QWidget\nkept = []\n"
        "def test_it(qtbot):\n    kept.append(QWidget())\n    kept[0].show()"
    ),
    "timer": (
        "from PySide6.QtCore import QTimer\n"
        "def test_it(qapp): QTimer(qapp, interval=9_999_999).start()"
    ),
    "slot": (
        "from PySide6.QtCore import QTimer\n"
        "def test_it(qtbot):\n    QTimer.singleShot(0, lambda: 1 / 0)\n    qtbot.wait(20)"
    ),
}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bool]:
    """Run all tests in one process; tell of each whether it passed."""
    folder = tmp_path_factory.mktemp("silence")
    shutil.copy(ROOT / "tests" / "conftest.py", folder)
    (folder / "pytest.ini").write_text(SETTINGS, "utf-8")
    named = {f"test_{place}": name for place, name in enumerate([*SILENT, *NOISY])}
    for module, name in named.items():
        (folder / f"{module}.py").write_text({**SILENT, **NOISY}[name], "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"]
    report = folder / "report.xml"
    run = [*command, f"--junitxml={report}", str(folder)]
    subprocess.run(run, cwd=folder, check=False, capture_output=True, timeout=120)
    found: dict[str, bool] = {}
    for case in ET.parse(report).iter("testcase"):  # noqa: S314 - written just now
        name = named[case.attrib["classname"]]
        found[name] = found.get(name, True) and not {"failure", "error"} & {
            part.tag for part in case
        }
    return found


@pytest.mark.parametrize("noise", NOISY)
def test_noise_fails_a_test(noise: str, outcomes: Mapping[str, bool]) -> None:
    assert outcomes[noise] is False


@pytest.mark.parametrize("silence", SILENT)
def test_a_silent_test_passes(silence: str, outcomes: Mapping[str, bool]) -> None:
    assert outcomes[silence] is True
