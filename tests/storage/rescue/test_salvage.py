from pathlib import Path

import pytest

from kleurrijk_desktop.reports.answers_table import answers_table
from kleurrijk_desktop.storage.rescue.salvage import salvage
from tests.storage.problems import expect_world
from tests.storage.safe_samples import change, cut, sample_database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sample_database(tmp_path)


def test_every_answer_comes_out_with_its_question(path: Path) -> None:
    before = path.read_bytes()
    found = salvage(path)
    assert len(found) == 32
    assert all(each.question and each.head[0] for each in found)
    assert path.read_bytes() == before


def test_a_damaged_file_gives_what_can_be_read(path: Path) -> None:
    change(
        path,
        "DROP TRIGGER keep_checklist_snapshot_update",
        "UPDATE checklist_snapshot SET canonical = x'7b'",
    )
    change(path, "PRAGMA foreign_keys=OFF", "DELETE FROM unit")
    cut(path)
    found = salvage(path)
    assert len(found) == 32
    assert {each.question for each in found} == {""}
    assert {each.head[0] for each in found} == {""}


def test_answers_whose_assessment_is_gone_come_out_too(path: Path) -> None:
    change(path, "DROP TABLE assessment")
    assert len(salvage(path)) == 32


def test_what_is_no_database_is_told(path: Path) -> None:
    path.write_text("notes " * 500)
    with expect_world("file-damaged"):
        salvage(path)


def test_no_cell_of_the_table_becomes_a_formula(path: Path) -> None:
    change(path, "DROP TRIGGER keep_answer_update", "UPDATE answer SET note = '=1+1'")
    lines = answers_table(salvage(path)).decode("utf-8-sig").splitlines()
    assert lines[0].startswith('"organisation","unit","held_on"')
    assert all('"\'=1+1"' in line for line in lines[1:])
    assert len(lines) == 33
