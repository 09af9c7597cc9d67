"""A check names all that is wrong in all files, and writes nothing."""

import shutil
from pathlib import Path

import pytest

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.problems import Place
from kleurrijk_desktop.domain.source_texts import Layer
from kleurrijk_desktop.storage.checklist_files.check import check_paths
from kleurrijk_desktop.storage.checklist_files.ids_lock_update import update_ids_lock
from kleurrijk_desktop.storage.checklist_files.registries import read_registries
from kleurrijk_desktop.storage.checklist_files.translation_update import update_translation
from tests.storage.checklist_files.shared import HERE, VALID, codes_of, registries, valid


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "reading-room").mkdir()
    shutil.copy(VALID, tmp_path / "reading-room")
    update_ids_lock(tmp_path / "reading-room")
    update_translation(tmp_path / "reading-room" / "de.po", valid().checklist)
    return tmp_path


def test_a_good_checklist(folder: Path) -> None:
    report = check_paths([folder], registries())
    assert report.faults == ()
    assert report.findings == ()
    (checked,) = report.checklists
    assert checked.read is not None
    assert checked.read.checklist == valid().checklist
    (translation,) = checked.translations
    assert translation.translation.language == "de"
    assert translation.coverage[Layer.SESSION].translated == 0


def test_faults_of_all_files(folder: Path) -> None:
    (folder / "other").mkdir()
    shutil.copy(HERE / "broken" / "anchor.yaml", folder / "other" / "checklist.yaml")
    with (folder / "reading-room" / "de.po").open("a", encoding="utf-8") as po:
        po.write("nonsense\n")
    report = check_paths([folder, folder / "nowhere"], registries())
    assert codes_of(list(report.faults)) == ["content-missing", "yaml-anchor", "po-line"]
    assert [checked.read is None for checked in report.checklists] == [True, False]


def test_each_file_once_however_it_is_named(folder: Path) -> None:
    inside = folder / "reading-room"
    paths = [folder, inside, inside / "checklist.yaml", inside / "de.po", inside / ".." / inside]
    assert len(check_paths(paths, registries()).checklists) == 1


def test_files_are_named_as_they_were_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    shutil.copy(HERE / "broken" / "anchor.yaml", folder / "reading-room" / "checklist.yaml")
    (problem,) = check_paths([Path("reading-room")], registries()).faults
    assert problem.where == Place("reading-room/checklist.yaml", 6, 8)


def test_a_draft_under_another_name_is_read_alone(folder: Path) -> None:
    shutil.copy(VALID, folder / "reading-room" / "draft.yaml")
    report = check_paths([folder / "reading-room" / "draft.yaml"], registries())
    assert report.faults == report.findings == ()
    assert report.checklists[0].translations == ()


def test_nothing_is_written(folder: Path) -> None:
    (folder / "reading-room" / "ids.lock").unlink()
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    check_paths([folder], registries())
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_the_shipped_checklists_have_no_faults() -> None:
    shipped = read_registries(assets.resources() / "registries")
    report = check_paths([assets.checklists()], shipped)
    assert report.checklists
    assert [f"{problem.where}: {problem.code}" for problem in report.faults] == []
