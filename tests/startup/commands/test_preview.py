"""`kleurrijk preview`: faults first, then the window; where nothing can be read, no window."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.startup.conftest import EDUCATION
from tests.startup.processes import LONGEST, environment, kleurrijk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a shipped checklist, to be broken."""
    shutil.copytree(EDUCATION.parent, tmp_path / "mine")
    return tmp_path / "mine"


def test_what_cannot_be_read_is_told_and_opens_no_window(folder: Path) -> None:
    file = folder / "checklist.yaml"
    file.write_text(file.read_text("utf-8").replace("weight: 2", "weight: 9", 1), "utf-8")
    ended = kleurrijk("preview", folder, "--language", "en")
    assert (ended.code, ended.out) == (1, "")
    assert len(ended.complaints) == 1
    assert ended.complaints[0].startswith(f"{file}:")
    assert kleurrijk("check", folder, "--language", "en").complaints == ended.complaints


def test_a_folder_without_a_checklist_is_told(tmp_path: Path) -> None:
    ended = kleurrijk("preview", tmp_path, "--language", "en")
    assert (ended.code, ended.out) == (1, "")
    assert str(tmp_path) in ended.err


def test_a_translation_of_nothing_is_told_and_opens_no_window(tmp_path: Path) -> None:
    po = tmp_path / "tr.po"
    po.write_text('msgid ""\nmsgstr "Language: tr\\n"\n', "utf-8")
    ended = kleurrijk("preview", po, "--language", "en")
    assert (ended.code, ended.out) == (1, "")
    assert len(ended.complaints) == 1
    assert ended.complaints[0].startswith(f"{po}:")


def test_without_a_display_one_is_told(folder: Path) -> None:
    bare = environment(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    ended = kleurrijk("preview", folder, "--language", "en", env=bare)
    if sys.platform.startswith("linux"):
        assert ended.code == 3


@pytest.mark.skipif(os.name != "posix", reason="ended by a signal")
def test_a_fault_beside_it_is_told_before_the_window_opens(folder: Path, tmp_path: Path) -> None:
    (folder / "ids.lock").write_text("nonsense\n", "utf-8")
    told = shown_and_closed(folder, tmp_path)
    assert b"ids.lock:1:" in told


@pytest.mark.skipif(os.name != "posix", reason="ended by a signal")
def test_a_translation_alone_is_shown_with_what_is_wrong_told(tmp_path: Path) -> None:
    po = tmp_path / "from a friend.po"
    german = EDUCATION.with_name("de.po").read_text("utf-8")
    po.write_text(german.replace('msgid "Onderwijs', 'msgid "Vroeger', 1), "utf-8")
    told = shown_and_closed(po, tmp_path)
    assert told.startswith(b"from a friend.po:")


def shown_and_closed(path: Path, tmp_path: Path) -> bytes:
    """Open the preview, close it once it has begun, and return the first line on stderr."""
    data, temporary = tmp_path / "own", tmp_path / "temporary"
    temporary.mkdir()
    child = subprocess.Popen(
        [sys.executable, "-m", "kleurrijk_desktop", "preview", str(path), "--data", str(data)],
        env=environment(TMPDIR=str(temporary), LANG="en_GB.UTF-8"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        assert child.stderr is not None
        told = child.stderr.readline()
        until_begun(child, temporary)
        child.send_signal(signal.SIGTERM)
        assert child.communicate(timeout=LONGEST)[0] == b""
    finally:
        child.kill()
        child.communicate()
    assert child.returncode == 0
    assert list(temporary.iterdir()) == []
    assert not (data / "kleurrijk.db").exists()
    return told


def until_begun(child: "subprocess.Popen[bytes]", temporary: Path) -> None:
    until = time.monotonic() + LONGEST
    while not list(temporary.glob("kleurrijk-preview-*/kleurrijk.db")):
        assert child.poll() is None, child.communicate()
        assert time.monotonic() < until
        time.sleep(0.02)
