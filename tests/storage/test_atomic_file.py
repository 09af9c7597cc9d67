import os
import subprocess
import sys
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.atomic_file import publish, save_file
from kleurrijk_desktop.storage.file_faults import file_fault
from tests.storage.listing import names_in
from tests.storage.problems import expect_world

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


def test_a_new_file_and_a_replaced_one(tmp_path: Path) -> None:
    file = tmp_path / "plan é.pdf"
    for data in (b"old", b"new", b""):
        save_file(file, data)
        assert file.read_bytes() == data
    assert names_in(tmp_path) == [file.name]


@POSIX_ONLY
def test_rights_and_links_stay(tmp_path: Path) -> None:
    file, link = tmp_path / "plan.pdf", tmp_path / "link.pdf"
    file.write_bytes(b"old")
    file.chmod(0o640)
    link.symlink_to(file)
    save_file(link, b"new")
    assert link.is_symlink()
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with expect_world("folder-missing"):
        save_file(tmp_path / "gone" / "plan.pdf", b"x")
    (tmp_path / "file").touch()
    with expect_world("folder-missing"):
        save_file(tmp_path / "file" / "plan.pdf", b"x")


def test_a_folder_in_its_place_stays(tmp_path: Path) -> None:
    (tmp_path / "plan.pdf").mkdir()
    with expect_world("not-a-file"):
        save_file(tmp_path / "plan.pdf", b"x")
    assert names_in(tmp_path) == ["plan.pdf"]


@POSIX_ONLY
def test_a_pipe_stays_and_a_link_to_itself_is_said(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with expect_world("not-a-file"):
        save_file(tmp_path / "pipe", b"x")
    assert (tmp_path / "pipe").is_fifo()
    (tmp_path / "loop.pdf").symlink_to(tmp_path / "loop.pdf")
    with expect_world("file-name-unusable"):
        save_file(tmp_path / "loop.pdf", b"x")
    assert names_in(tmp_path) == ["loop.pdf", "pipe"]


def test_a_name_that_is_too_long_is_said(tmp_path: Path) -> None:
    with expect_world("file-name-unusable"):
        save_file(tmp_path / ("x" * 300), b"x")


LIMITED = """
import resource, signal, sys
from pathlib import Path
from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.storage.atomic_file import save_file
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    save_file(Path(sys.argv[1]), b"x" * 5000)
except WorldFault as fault:
    print(fault)
"""

UNWRITABLE = """
import os, sys
from pathlib import Path
from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.storage.atomic_file import save_file
if os.geteuid() == 0:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
try:
    save_file(Path(sys.argv[1]), b"x")
except WorldFault as fault:
    print(fault)
"""


def in_a_child(program: str, file: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    run = subprocess.run(
        [sys.executable, "-c", program, str(file)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=environment,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


@POSIX_ONLY
def test_when_the_disk_is_full_the_old_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"old")
    assert in_a_child(LIMITED, file) == "disk-full\n"
    assert file.read_bytes() == b"old"
    assert names_in(tmp_path) == [file.name]


@POSIX_ONLY
def test_without_permission_the_old_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "plan.pdf"
    file.write_bytes(b"old")
    for folder in (tmp_path, *tmp_path.parents[:3]):
        folder.chmod(0o755)
    tmp_path.chmod(0o555)
    try:
        assert in_a_child(UNWRITABLE, file) == "no-permission\n"
    finally:
        tmp_path.chmod(0o755)
    assert file.read_bytes() == b"old"


def test_a_published_file_never_replaces(tmp_path: Path) -> None:
    temporary, file = tmp_path / "temporary", tmp_path / "file"
    temporary.write_bytes(b"new")
    publish(temporary, file)
    assert (names_in(tmp_path), file.read_bytes()) == (["file"], b"new")
    temporary.write_bytes(b"newer")
    with expect_world("file-exists"):
        publish(temporary, file)
    assert file.read_bytes() == b"new"


def test_a_file_open_elsewhere_on_windows_is_busy() -> None:
    error = PermissionError(13, "Permission denied")
    setattr(error, "winerror", 32)  # noqa: B010 - an attribute that is only there on Windows
    assert str(file_fault(error, Path("x"))) == "file-busy"
    assert str(file_fault(OSError("without a number"), Path("x"))) == "disk-error"
