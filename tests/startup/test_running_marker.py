from pathlib import Path

import pytest

from kleurrijk_desktop.startup.running_marker import RunningMarker


def test_a_proper_end_leaves_nothing(tmp_path: Path) -> None:
    marker = RunningMarker(tmp_path / "running")
    assert marker.begin() == 0
    assert (tmp_path / "running").exists()
    marker.end()
    assert list(tmp_path.iterdir()) == []
    assert RunningMarker(tmp_path / "running").begin() == 0


def test_starts_without_a_proper_end_are_counted(tmp_path: Path) -> None:
    counted = [RunningMarker(tmp_path / "running").begin() for _ in range(4)]
    assert counted == [0, 1, 2, 3]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"many", b"-3", b"99999999999999"])
def test_a_damaged_mark_stops_nobody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "running").write_bytes(content)
    assert RunningMarker(tmp_path / "running").begin() >= 1


def test_a_mark_that_cannot_be_made_is_only_logged(
    tmp_path: Path, loud_log: pytest.LogCaptureFixture
) -> None:
    marker = RunningMarker(tmp_path / "missing" / "running")
    assert marker.begin() == 0
    marker.end()
    assert [record.levelname for record in loud_log.records] == ["WARNING"]
