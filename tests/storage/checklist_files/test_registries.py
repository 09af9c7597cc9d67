"""The registries are read by the same reader, with the same faults."""

import shutil
from pathlib import Path

import pytest

from kleurrijk_desktop import assets
from kleurrijk_desktop.storage.checklist_files.registries import read_registries
from tests.storage.checklist_files.shared import REGISTRIES, codes_of, problems_of, registries


def test_what_they_hold() -> None:
    read = registries()
    assert list(read.kinds) == ["school", "club"]
    assert read.kinds["school"].checklists == ("reading-room",)
    assert read.kinds["club"].names == {"nl": "vereniging", "de": "Verein", "en": "club"}
    assert read.sources["7B"] == "A tag that begins with a digit"
    assert read.practices["S2.1"] == "Ask what people want to read"
    assert read.factors["U01"]["de"] == "Netzwerk"
    assert read.terms["reading-guide"].meanings["en"] == "Someone who chooses a book with visitors."


def test_the_shipped_ones_can_be_read() -> None:
    read = read_registries(assets.resources() / "registries")
    assert all((read.kinds, read.sources, read.practices, read.factors, read.terms))


@pytest.mark.parametrize(
    ("file", "old", "new", "code", "line", "column"),
    [
        ("kinds", "id: club", "id: school", "id-twice", 5, 9),
        ("kinds", 'nl: "vereniging", ', "", "key-missing", 6, 12),
        ("kinds", "kinds:", "kind:", "key-unknown-meant", 1, 1),
        ("kinds", "checklists: []", "checklists: reading-room", "not-a-list", 7, 17),
        ("sources", "id: OWN", "id: O N", "tag-malformed", 2, 10),
        ("sources", "id: OWN", "id: no", "text-without-quotes", 2, 10),
        ("practices", 'asks: "Greet everyone"', "asks: 12", "text-without-quotes", 2, 22),
        ("factors", "id: K1", "id: &k K1", "yaml-anchor", 3, 10),
        ("terms", "meanings:", "meaning:", "key-unknown-meant", 4, 5),
    ],
)
def test_faults(
    tmp_path: Path, file: str, old: str, new: str, code: str, line: int, column: int
) -> None:
    shutil.copytree(REGISTRIES, tmp_path / "r")
    broken = tmp_path / "r" / f"{file}.yaml"
    text = broken.read_text("utf-8")
    assert old in text
    broken.write_text(text.replace(old, new, 1), "utf-8")
    found = problems_of(lambda: read_registries(tmp_path / "r"))
    by_code = {problem.code: problem.where for problem in found}
    assert code in by_code
    where = by_code[code]
    assert where is not None
    assert (where.file, where.line, where.column) == (str(broken), line, column)


def test_a_missing_file(tmp_path: Path) -> None:
    assert codes_of(problems_of(lambda: read_registries(tmp_path))) == ["content-missing"]
