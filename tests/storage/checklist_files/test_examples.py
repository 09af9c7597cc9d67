"""Examples from elsewhere are read with the same faults, and checklists may name these only."""

from pathlib import Path

import pytest

from kleurrijk_desktop.domain.checklist import Goal
from kleurrijk_desktop.storage.checklist_files.check import check_paths
from kleurrijk_desktop.storage.checklist_files.examples import example_ids, read_examples
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from tests.storage.checklist_files.shared import REGISTRIES, VALID, problems_of, registries

WHOLE = """\
title: {nl: "Samen lezen", de: "Zusammen lesen", en: "Reading together"}
place: {nl: "Nergenshuizen", de: "Nirgendwo", en: "Nowhere"}
year: "2009"
roughly: true
sources: [OWN]
themes: [education]
goals: [G1]
factors: [U01]
done: {nl: "Men las.", de: "Man las.", en: "People read."}
teaches: {nl: "Begin klein.", de: "Klein anfangen.", en: "Begin small."}
"""


def written(folder: Path, text: str = WHOLE) -> Path:
    (folder / "walking-round.yaml").write_text(text, "utf-8")
    return folder


def test_what_a_file_holds(tmp_path: Path) -> None:
    example = read_examples(written(tmp_path), registries())["walking-round"]
    assert (example.id, example.year, example.roughly) == ("walking-round", "2009", True)
    assert example.goals == (Goal.MIXED_PARTICIPATION,)
    told = example.told("de")
    assert (str(told.title), str(told.place)) == ("Zusammen lesen", "Nirgendwo")
    assert told.difficult is None


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("sources: [OWN]", "sources: [THEIRS]", "value-unknown", 5),
        ("themes: [education]", "themes: [educatoin]", "value-unknown-meant", 6),
        ("factors: [U01]", "factors: []", "list-empty", 8),
        ('en: "People read."', 'fr: "On lisait."', "key-missing", 9),
        ("teaches:", "lesson:", "key-unknown", 10),
        ('year: "2009"', "year: 2009", "text-without-quotes", 3),
    ],
)
def test_faults(tmp_path: Path, old: str, new: str, code: str, line: int) -> None:
    assert old in WHOLE
    written(tmp_path, WHOLE.replace(old, new))
    found = problems_of(lambda: read_examples(tmp_path, registries()))
    assert (code, line) in [(each.code, each.where and each.where.line) for each in found]


def test_a_checklist_that_names_an_unknown_example_is_told_so(tmp_path: Path) -> None:
    library = FolderLibrary(tmp_path, REGISTRIES, written(tmp_path))
    assert library.registries().examples == example_ids(tmp_path) == {"walking-round"}
    faults = check_paths([VALID], library.registries()).faults
    assert [(each.code, each.parameters["value"]) for each in faults] == [
        ("value-unknown", "picture-library")
    ]


def test_without_examples_a_checklist_may_name_any(tmp_path: Path) -> None:
    library = FolderLibrary(tmp_path, REGISTRIES)
    assert library.registries().examples is None
    assert library.examples() == {}
    assert check_paths([VALID], library.registries()).faults == ()
