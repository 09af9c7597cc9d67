"""The silence fixtures notice what they are there for: each is shown a fault first."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

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


def outcome_of(test: str, pytester: pytest.Pytester) -> dict[str, int]:
    pytester.makeconftest((Path(__file__).parents[1] / "conftest.py").read_text("utf-8"))
    pytester.makepyfile(test)
    pytester.makeini(
        "[pytest]\nfilterwarnings = error\nqt_api = pyside6\nqt_log_level_fail = WARNING\n"
    )
    return pytester.runpytest_subprocess("-q", "-p", "no:cacheprovider").parseoutcomes()


@pytest.mark.parametrize("noise", NOISY)
def test_noise_fails_a_test(noise: str, pytester: pytest.Pytester) -> None:
    outcome = outcome_of(NOISY[noise], pytester)
    assert outcome.get("failed", 0) + outcome.get("errors", 0) >= 1


@pytest.mark.parametrize("test", ["def test_it(): pass", "def test_it(qtbot): qtbot.wait(1)"])
def test_a_silent_test_passes(test: str, pytester: pytest.Pytester) -> None:
    assert outcome_of(test, pytester) == {"passed": 1}
