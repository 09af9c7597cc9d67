"""The documents that the handbook shows, as they are in the repository."""

from pathlib import Path

import pytest

from kleurrijk_desktop import assets
from tests.reports.pdfs import failures, opened

FOLDER = assets.resources() / "handbook" / "examples"


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.pdf")), ids=lambda file: file.stem)
def test_an_example_is_conformant_and_says_that_it_is_one(file: Path) -> None:
    data = file.read_bytes()
    assert failures(data) == []
    with opened(data) as pdf:
        assert any(word in str(pdf.docinfo["/Title"]) for word in ("(voorbeeld)", "(Beispiel)"))


def test_there_are_two() -> None:
    assert sorted(file.name for file in FOLDER.iterdir()) == ["board-de.pdf", "plan-nl.pdf"]
