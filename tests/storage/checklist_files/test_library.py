"""The library reads what is asked for, once, and says what it lacks."""

from pathlib import Path

import pytest

from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from kleurrijk_desktop.storage.checklist_files.translation_update import update_translation
from kleurrijk_desktop.use_cases.checklist_ports import Library
from tests.storage.checklist_files.shared import REGISTRIES, VALID, codes_of, problems_of, valid


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("reading-room", "care", "another", "neighbourhoods"):
        (tmp_path / "shipped" / name).mkdir(parents=True)
        text = VALID.read_text("utf-8").replace("id: reading-room", f"id: {name}")
        (tmp_path / "shipped" / name / "checklist.yaml").write_text(text, "utf-8")
    (tmp_path / "shipped" / "empty").mkdir()
    for language in ("nl", "en", "de"):
        update_translation(
            tmp_path / "shipped" / "reading-room" / f"{language}.po", valid().checklist
        )
    return tmp_path / "shipped"


@pytest.fixture
def library(folder: Path) -> Library:
    return FolderLibrary(folder, REGISTRIES)


def test_ids_in_the_order_of_the_themes(library: Library) -> None:
    assert list(library.ids()) == ["neighbourhoods", "care", "another", "reading-room"]


def test_a_checklist_is_read_once(library: Library, folder: Path) -> None:
    first = library.checklist("reading-room")
    assert first == valid().checklist
    (folder / "reading-room" / "checklist.yaml").unlink()
    assert library.checklist("reading-room") is first


def test_registries(library: Library) -> None:
    assert list(library.registries().kinds) == ["school", "club"]


def test_languages_beside_the_source(library: Library) -> None:
    assert list(library.languages("reading-room")) == ["de", "en"]
    assert list(library.languages("care")) == []


def test_a_translation(library: Library, folder: Path) -> None:
    po = folder / "reading-room" / "de.po"
    old = 'msgid "De leeszaal: voor iedereen"\nmsgstr ""'
    new = old.replace('msgstr ""', 'msgstr "Der Lesesaal"')
    po.write_text(po.read_text("utf-8").replace(old, new), "utf-8")
    assert library.translation("reading-room", "de").texts == {"checklist.title": "Der Lesesaal"}
    po.write_text("", "utf-8")
    assert library.translation("reading-room", "de").texts == {"checklist.title": "Der Lesesaal"}


def test_a_broken_translation_leaves_the_source(library: Library, folder: Path) -> None:
    (folder / "reading-room" / "de.po").write_bytes(b"\xff\xff")
    assert library.translation("reading-room", "de").texts == {}


def test_what_it_lacks(library: Library) -> None:
    found = problems_of(lambda: library.checklist("sports"))
    assert codes_of(found) == ["checklist-unknown"]
    assert found[0].parameters == {
        "id": "sports", "known": "neighbourhoods, care, another, reading-room",
    }  # fmt: skip
    found = problems_of(lambda: library.translation("reading-room", "tr"))
    assert codes_of(found) == ["translation-missing"]


def test_a_folder_with_another_name(folder: Path) -> None:
    (folder / "care").rename(folder / "health")
    found = problems_of(lambda: FolderLibrary(folder, REGISTRIES).checklist("health"))
    assert codes_of(found) == ["folder-other-id"]
    assert found[0].parameters == {"id": "care", "folder": "health"}


def test_a_checklist_from_elsewhere_joins(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "my draft").mkdir()
    text = VALID.read_text("utf-8").replace("version: 3", "version: 4")
    (tmp_path / "my draft" / "checklist.yaml").write_text(text, "utf-8")
    library = FolderLibrary(folder, REGISTRIES)
    assert library.checklist("reading-room").version == 3
    assert library.add(tmp_path / "my draft") == "reading-room"
    assert library.checklist("reading-room").version == 4
    assert library.languages("reading-room") == ()
    found = problems_of(lambda: library.add(folder))
    assert codes_of(found) == ["more-than-one-checklist"]
