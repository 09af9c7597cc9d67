"""Every sentence is our own: no run of eight words is one of the source documents."""

from collections.abc import Collection

import pytest

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.source_texts import source_texts
from tests.content.shingles import KEPT, shingles
from tests.shipped import shipped_library

LIBRARY = shipped_library()
THEIRS = frozenset(KEPT.read_text("ascii").split())


def shared(text: str, theirs: Collection[str] = THEIRS) -> list[str]:
    return [run for run, kept in shingles(text) if kept in theirs]


@pytest.mark.parametrize("checklist_id", LIBRARY.ids())
def test_a_checklist_shares_no_run_of_words_with_a_source(checklist_id: str) -> None:
    checklist = LIBRARY.checklist(checklist_id)
    texts = [each.text for each in source_texts(checklist)]
    for language in LIBRARY.languages(checklist_id):
        texts += LIBRARY.translation(checklist_id, language).texts.values()
    assert [run for text in texts for run in shared(text)] == []


def test_nor_does_what_lies_beside_the_checklists() -> None:
    files = [
        file
        for folder in ("handbook", "registries", "examples")
        for file in sorted((assets.resources() / folder).rglob("*"))
        if file.suffix in {".md", ".yaml", ".po"}
    ]
    assert files
    assert [run for file in files for run in shared(file.read_text("utf-8"))] == []


def test_a_borrowed_run_would_be_found() -> None:
    theirs = {kept for _run, kept in shingles("one two three four five six seven eight")}
    assert shared("As they said: One two three four five six seven EIGHT, and so on.", theirs) == [
        "one two three four five six seven eight"
    ]
    assert shared("One two three four five six seven, and eight.", theirs) == []
    assert len(THEIRS) > 5000
