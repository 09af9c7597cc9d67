"""No id is used again, disappears without notice, or goes back to an earlier meaning."""

import shutil
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import Problem
from kleurrijk_desktop.storage.checklist_files.check import check_paths
from kleurrijk_desktop.storage.checklist_files.ids_lock_update import update_ids_lock
from tests.storage.checklist_files.shared import VALID, codes_of, problems_of, registries


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a checklist with its lock."""
    shutil.copy(VALID, tmp_path)
    update_ids_lock(tmp_path)
    return tmp_path


def edit(folder: Path, old: str, new: str, name: str = "checklist.yaml") -> None:
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")


def remove(folder: Path, first: str, until: str) -> None:
    text = (folder / "checklist.yaml").read_text("utf-8")
    start = text.index(first)
    (folder / "checklist.yaml").write_text(text[:start] + text[text.index(until) :], "utf-8")


def faults(folder: Path) -> list[Problem]:
    return list(check_paths([folder], registries()).faults)


def spots(folder: Path) -> list[tuple[str, str, int, int]]:
    found = []
    for problem in faults(folder):
        assert problem.where is not None
        where = problem.where
        found.append((problem.code, Path(where.file).name, where.line, where.column))
    return found


def test_the_file(folder: Path) -> None:
    assert (folder / "ids.lock").read_text("ascii").splitlines()[1:] == [
        "item s1-greeting 1",
        "item s1-way 2",
        "item s2-complaints 1",
        "item s2-wishes 1",
        "measure s1-greeting.agree-in-team",
        "measure s1-greeting.sign-at-door",
        "measure s1-way.walk-with-visitors",
        "section s1",
        "section s2",
    ]
    assert faults(folder) == []
    assert not update_ids_lock(folder)


def test_a_new_id_must_be_written_down(folder: Path) -> None:
    edit(folder, "item s2-wishes 1\n", "", "ids.lock")
    assert spots(folder) == [("id-not-locked", "checklist.yaml", 98, 9)]
    assert update_ids_lock(folder)
    assert faults(folder) == []


def test_an_id_that_disappears_without_notice(folder: Path) -> None:
    edit(folder, "id: s2-complaints", "id: s2-replies")
    assert [(code, file) for code, file, _, _ in spots(folder)] == [
        ("id-vanished", "ids.lock"),
        ("id-not-locked", "checklist.yaml"),
    ]
    assert spots(folder)[0][2] == 4
    before = (folder / "ids.lock").read_bytes()
    assert codes_of(problems_of(lambda: update_ids_lock(folder))) == ["id-vanished"]
    assert (folder / "ids.lock").read_bytes() == before


def test_an_item_that_takes_over_is_notice(folder: Path) -> None:
    edit(folder, "id: s1-greeting", "id: s1-hello")
    edit(folder, "sources: [OWN, 7B]", "sources: [OWN, 7B]\n        replaces: [s1-greeting]")
    assert "id-vanished" not in codes_of(faults(folder))
    update_ids_lock(folder)
    lock = (folder / "ids.lock").read_text("ascii")
    assert "retired item s1-greeting 1\n" in lock
    assert "retired measure s1-greeting.agree-in-team\n" in lock
    assert "\nitem s1-hello 1\n" in lock
    assert faults(folder) == []


def test_retiring_is_notice(folder: Path) -> None:
    remove(folder, "      - id: s1-way", "  - id: s2\n")
    assert codes_of(faults(folder)) == ["id-vanished", "id-vanished"]
    assert update_ids_lock(folder, retire=["s1-way"])
    assert faults(folder) == []
    assert "retired measure s1-way.walk-with-visitors" in (folder / "ids.lock").read_text("ascii")


def test_only_what_is_gone_can_be_retired(folder: Path) -> None:
    found = problems_of(lambda: update_ids_lock(folder, retire=["s1-way", "s1-never"]))
    assert codes_of(found) == ["id-not-retirable", "id-not-retirable"]


def test_a_measure_that_disappears(folder: Path) -> None:
    edit(folder, "id: sign-at-door", "id: board-at-door")
    assert codes_of(faults(folder)) == ["id-vanished", "id-not-locked"]
    assert update_ids_lock(folder, retire=["s1-greeting.sign-at-door"])
    assert faults(folder) == []


def test_a_retired_id_is_never_used_again(folder: Path) -> None:
    edit(folder, "item s1-way", "retired item s1-way", "ids.lock")
    assert spots(folder) == [("id-reused", "checklist.yaml", 64, 9)]
    assert codes_of(problems_of(lambda: update_ids_lock(folder))) == ["id-reused"]


def test_a_revision_only_goes_up(folder: Path) -> None:
    edit(folder, "revision: 2", "revision: 1")
    assert spots(folder) == [("revision-lowered", "checklist.yaml", 65, 19)]
    assert faults(folder)[0].parameters == {"id": "s1-way", "revision": 1, "locked": 2}
    assert codes_of(problems_of(lambda: update_ids_lock(folder))) == ["revision-lowered"]
    edit(
        folder, 'revision: 1\n        statement: "De weg', 'revision: 3\n        statement: "De weg'
    )
    assert spots(folder) == [("revision-not-locked", "checklist.yaml", 65, 19)]
    assert update_ids_lock(folder)
    assert faults(folder) == []


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("item s1-way", "lock-line"),
        ("item s1-way two", "lock-line"),
        ("thing s1-way 2", "lock-line"),
        ("item S1 2", "lock-line"),
        ("measure s1-way", "lock-line"),
        ("item s1-greeting 1", "id-twice"),
    ],
)
def test_lines_that_cannot_be_read(folder: Path, line: str, code: str) -> None:
    with (folder / "ids.lock").open("a", encoding="ascii") as lock:
        lock.write(f"{line}\n")
    assert spots(folder) == [(code, "ids.lock", 11, 1)]
    assert codes_of(problems_of(lambda: update_ids_lock(folder))) == [code]


def test_a_lock_that_is_no_text(folder: Path) -> None:
    (folder / "ids.lock").write_bytes(b"item \xff")
    assert spots(folder) == [("not-utf-8", "ids.lock", 1, 6)]


def test_without_a_lock_there_is_nothing_to_compare_with(folder: Path) -> None:
    (folder / "ids.lock").unlink()
    report = check_paths([folder], registries())
    assert report.faults == ()
    assert codes_of(list(report.findings)) == ["lock-missing"]
