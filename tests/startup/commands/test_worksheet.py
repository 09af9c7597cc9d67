from pathlib import Path

import pikepdf
import pytest

from kleurrijk_desktop import assets
from tests.startup.conftest import Run


def pages(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def test_a_worksheet_is_written_without_a_database(run: Run, data: Path, tmp_path: Path) -> None:
    target = tmp_path / "sheet.pdf"
    ended = run("worksheet", "education", target)
    assert (ended.code, ended.err) == (0, "")
    assert str(target) in ended.out
    assert pages(target) > 10
    assert not data.exists()


@pytest.mark.parametrize("language", ["nl", "de", "en"])
def test_the_short_path_is_one_sheet(run: Run, tmp_path: Path, language: str) -> None:
    target = tmp_path / "sheet.pdf"
    assert run("worksheet", "care", target, "--short", "--language", language).code == 0
    assert pages(target) == 2


def test_the_form_can_be_chosen(process: Run, tmp_path: Path) -> None:
    found = {}
    for name, options in {
        "section": ["--section", "c1"],
        "large": ["--section", "c1", "--large"],
        "two": ["--section", "c1", "--also", "de"],
        "kind": ["--kind", "hospital", "--size", "large"],
        "partner": ["--partner"],
        "cut": ["--cut", "--also", "nl"],
        "ballot": ["--ballots", "en"],
        "ballots": ["--ballots", "nl=2,de"],
        "reading": ["--reading", "--short"],
    }.items():
        target = tmp_path / f"{name}.pdf"
        ended = process("worksheet", "care", target, *options)
        assert (ended.code, ended.err) == (0, "")
        found[name] = pages(target)
    assert found["section"] < found["large"]
    assert found["partner"] == found["cut"] == 1
    assert found["ballots"] == 3 * found["ballot"]
    assert 1 < found["reading"] < found["kind"]


def test_a_folder_can_be_printed(run: Run, tmp_path: Path) -> None:
    folder = assets.checklists() / "volunteering"
    assert run("worksheet", folder, tmp_path / "sheet.pdf", "--short").code == 0
    assert pages(tmp_path / "sheet.pdf") == 2


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--section", "s99"], "s99"),
        (["--kind", "castle"], "castle"),
        (["--also", "xx"], "xx"),
        (["--also", "en"], "en"),
        (["--ballots", "xx=2"], "xx"),
    ],
)
def test_what_is_not_there_is_the_givers_fault(
    process: Run, tmp_path: Path, options: list[str], said: str
) -> None:
    ended = process("worksheet", "care", tmp_path / "sheet.pdf", *options)
    assert (ended.code, ended.out) == (1, "")
    assert said in ended.complaints[0]
    assert len(ended.complaints) == 1
    assert not (tmp_path / "sheet.pdf").exists()


def test_large_sheets_are_not_cut(process: Run, tmp_path: Path) -> None:
    assert process("worksheet", "care", tmp_path / "x.pdf", "--large", "--cut").code == 2


@pytest.mark.parametrize("other", [["--ballots", "nl"], ["--reading"]])
def test_only_partner_sheets_are_cut(run: Run, tmp_path: Path, other: list[str]) -> None:
    ended = run("worksheet", "care", tmp_path / "x.pdf", "--cut", *other)
    assert (ended.code, len(ended.complaints)) == (2, 1)
    assert not (tmp_path / "x.pdf").exists()


def test_a_sheet_that_cannot_be_written_is_the_machines_fault(process: Run, tmp_path: Path) -> None:
    ended = process("worksheet", "care", tmp_path / "missing" / "sheet.pdf")
    assert (ended.code, ended.out) == (3, "")
    assert "missing" in ended.complaints[0]
