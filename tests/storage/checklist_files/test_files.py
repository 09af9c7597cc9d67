"""A path may be a checklist, its folder, a folder of such folders, or a translation."""

import shutil
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import InputFault, WorldFault
from kleurrijk_desktop.storage.checklist_files.files import (
    find_checklist_files,
    translations_beside,
)
from tests.storage.checklist_files.shared import VALID, codes_of, problems_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b", "a"):
        (tmp_path / name).mkdir()
        shutil.copy(VALID, tmp_path / name)
        (tmp_path / name / "de.po").touch()
    (tmp_path / "notes").mkdir()
    (tmp_path / "draft.yaml").touch()
    return tmp_path


def test_what_a_path_stands_for(folder: Path) -> None:
    a, b = folder / "a" / "checklist.yaml", folder / "b" / "checklist.yaml"
    assert find_checklist_files(folder) == (a, b)
    assert find_checklist_files(folder / "a") == (a,)
    assert find_checklist_files(a) == (a,)
    assert find_checklist_files(folder / "a" / "de.po") == (a,)
    assert find_checklist_files(folder / "draft.yaml") == (folder / "draft.yaml",)


def test_translations(folder: Path) -> None:
    assert translations_beside(folder / "a" / "checklist.yaml") == (folder / "a" / "de.po",)


def test_nothing_at_the_path(folder: Path) -> None:
    assert codes_of(problems_of(lambda: find_checklist_files(folder / "no"))) == ["content-missing"]


@pytest.mark.parametrize("empty", ["notes", "lonely", "lonely/de.po"])
def test_no_checklist_at_the_path(folder: Path, empty: str) -> None:
    (folder / "lonely").mkdir()
    (folder / "lonely" / "de.po").touch()
    with pytest.raises(InputFault) as caught:
        find_checklist_files(folder / empty)
    assert [problem.code for problem in caught.value.problems] == ["no-checklist-here"]


def test_a_name_that_the_system_cannot_hold(folder: Path) -> None:
    with pytest.raises(WorldFault):
        find_checklist_files(folder / ("x" * 5000))
