"""A translation finds its checklist, and is laid out beside a copy of it."""

from pathlib import Path

import pytest

from kleurrijk_desktop import assets
from kleurrijk_desktop.storage.checklist_files.registries import read_registries
from kleurrijk_desktop.storage.checklist_files.sent_translation import find_translated, lay_out
from tests.storage.problems import expect_input

SHIPPED = assets.checklists()
CARE = SHIPPED / "care" / "checklist.yaml"
REGISTRIES = read_registries(assets.resources() / "registries")
ONE_TEXT = 'msgctxt "c1.title"\nmsgid "Een doel, uren en geld"\nmsgstr "Bir hedef"\n'


def written(folder: Path, name: str, header: str, *entries: str) -> Path:
    file = folder / name
    texts = (f'msgid ""\nmsgstr ""\n"{header}\\n"\n', *entries)
    file.write_text("\n".join(texts), "utf-8")
    return file


def test_it_is_of_the_shipped_checklist_that_has_its_texts(tmp_path: Path) -> None:
    sent = find_translated(
        written(tmp_path, "from Ayşe (1).po", "Language: tr", ONE_TEXT), SHIPPED, REGISTRIES
    )
    assert (sent.checklist, sent.language) == (CARE, "tr")


def test_what_lies_beside_it_comes_before_what_is_shipped(tmp_path: Path) -> None:
    beside = tmp_path / "checklist.yaml"
    beside.write_bytes(CARE.read_bytes())
    po = written(tmp_path, "tr.po", "Language: tr", ONE_TEXT)
    assert find_translated(po, SHIPPED, REGISTRIES).checklist == beside


def test_what_belongs_to_nothing_is_said(tmp_path: Path) -> None:
    po = written(tmp_path, "tr.po", "Language: tr", ONE_TEXT.replace("c1.title", "d9.title"))
    with expect_input("translation-of-nothing"):
        find_translated(po, SHIPPED, REGISTRIES)


@pytest.mark.parametrize("header", ["Language: ../../tr", "Content-Type: text/plain"])
def test_no_language_becomes_a_path(tmp_path: Path, header: str) -> None:
    with expect_input("po-file-name"):
        find_translated(written(tmp_path, "mine 2.po", header, ONE_TEXT), SHIPPED, REGISTRIES)
    named = written(tmp_path, "tr.po", header, ONE_TEXT)
    assert find_translated(named, SHIPPED, REGISTRIES).language == "tr"


def test_it_is_laid_out_with_what_is_wrong_with_it(tmp_path: Path) -> None:
    other = ONE_TEXT.replace("c1.title", "c2.title")
    po = written(tmp_path, "turkish.po", "Language: tr", ONE_TEXT, other)
    folder = tmp_path / "copy"
    folder.mkdir()
    laid_out = lay_out(find_translated(po, SHIPPED, REGISTRIES), folder, REGISTRIES)
    assert laid_out.checklist.read_bytes() == CARE.read_bytes()
    assert laid_out.read.translation.texts == {"c1.title": "Bir hedef"}
    (problem,) = laid_out.read.problems
    assert problem.code == "translation-outdated"
    assert problem.where is not None
    assert (problem.where.file, problem.where.line) == ("turkish.po", 9)
