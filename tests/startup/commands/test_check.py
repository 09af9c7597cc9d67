import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kleurrijk_desktop.startup.main import main
from tests.startup.conftest import EDUCATION
from tests.startup.processes import Ended, kleurrijk

Check = Callable[..., Ended]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a shipped checklist, to be broken."""
    shutil.copytree(EDUCATION.parent, tmp_path / "mine")
    return tmp_path / "mine"


@pytest.fixture
def check(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ended]:
    """Check some paths, in English, from a folder."""

    def command(*arguments: str | Path, cwd: Path | None = None) -> Ended:
        if cwd is not None:
            monkeypatch.chdir(cwd)
        capsys.readouterr()
        code = main(["check", "--language", "en", *map(str, arguments)])
        return Ended(code, *capsys.readouterr())

    return command


def change(file: Path, before: str, after: str) -> int:
    """Replace a text once and return its line."""
    text = file.read_text(encoding="utf-8")
    place = text.index(before)
    file.write_text(text.replace(before, after, 1), encoding="utf-8")
    return text.count("\n", 0, place) + 1


def test_what_is_shipped_has_no_fault() -> None:
    ended = kleurrijk("check", "--language", "en", EDUCATION.parents[1])
    assert ended.code == 0
    assert ended.err == ""
    assert re.fullmatch(r"0 faults, \d+ findings?, \d+ texts? not translated\.", last(ended))


def test_a_whole_translation_is_no_complaint_however_strict(check: Check, folder: Path) -> None:
    strict = check(folder, "--strict")
    assert "/de.po: translated" in strict.out
    assert "/de.po: translated" not in strict.err


def last(ended: Ended) -> str:
    return ended.out.splitlines()[-1]


def test_all_faults_of_all_files_with_line_and_column(
    check: Check, folder: Path, tmp_path: Path
) -> None:
    shutil.copytree(folder, tmp_path / "other")
    file, other = folder / "checklist.yaml", tmp_path / "other" / "checklist.yaml"
    first = change(file, "weight: 1", "weight: 7")
    second = change(file, "must_have: true", "must_have: yes")
    third = change(other, "decided_by: team", "decided_by: nobody")
    ended = check("mine", "other", "nowhere", cwd=tmp_path)
    assert ended.code == 1
    places = {":".join(line.split(":")[:2]) for line in ended.complaints}
    assert {
        f"mine/checklist.yaml:{first}",
        f"mine/checklist.yaml:{second}",
        f"other/checklist.yaml:{third}",
        "nowhere:1",
    } <= places
    assert all(re.match(r"[^:]+:\d+:\d+: \S", line) for line in ended.complaints)
    assert "Traceback" not in ended.err
    assert last(ended).startswith("4 faults, ")


def test_a_finding_is_no_fault_unless_one_is_strict(check: Check, folder: Path) -> None:
    line = change(folder / "checklist.yaml", 'statement: "', 'statement: "Soms en vaak ')
    lenient, strict = check(folder), check(folder, "--strict")
    assert lenient.code == 0
    assert lenient.err == ""
    assert re.search(rf"checklist\.yaml:{line}:\d+: .*\[hedging-word\]\n", lenient.out)
    assert strict.code == 1
    assert re.search(rf"checklist\.yaml:{line}:\d+: .*\[hedging-word\]\n", strict.err)


def test_a_finding_in_a_translation_names_its_line(check: Check, folder: Path) -> None:
    text = (folder / "de.po").read_text(encoding="utf-8")
    context = re.search(r'msgctxt "([a-z0-9-]+\.statement)"\nmsgid ".*"\nmsgstr "', text)
    assert context is not None
    changed = text[: context.end()] + "Manchmal: " + text[context.end() :]
    (folder / "de.po").write_text(changed, encoding="utf-8")
    line = text.count("\n", 0, context.start()) + 1
    assert re.search(rf"/de\.po:{line}:1: .*\[hedging-word\]\n", check(folder).out)


def test_missing_translations_are_counted_by_layer_and_language(check: Check, folder: Path) -> None:
    (folder / "de.po").unlink()
    ended = check(folder, "--strict")
    assert ended.code == 1
    (line,) = (each for each in ended.complaints if "/de.po: " in each)
    shares = re.findall(r"(\d+) of (\d+)", line)
    assert len(shares) == 3
    assert all(done == "0" and int(total) > 0 for done, total in shares)
    missing = sum(int(total) for _done, total in shares)
    assert f"{missing} texts not translated." in last(ended)
    assert check(folder).code == 0


def test_a_broken_translation_is_a_fault(check: Check, folder: Path) -> None:
    (folder / "de.po").write_text("this is no catalogue\n", encoding="utf-8")
    ended = check(folder)
    assert ended.code == 1
    assert re.match(r".*/de\.po:1:\d+: ", ended.complaints[0])


def test_paths_are_shown_as_they_were_given(check: Check, folder: Path) -> None:
    change(folder / "checklist.yaml", "weight: 1", "weight: 7")
    for given in ("../mine", ".", "checklist.yaml"):
        name = "checklist.yaml" if given in (".", "checklist.yaml") else "../mine/checklist.yaml"
        (line,) = check(given, cwd=folder).complaints
        assert line.startswith(f"{name}:")


def test_a_check_makes_no_data_folder(check: Check, folder: Path, tmp_path: Path) -> None:
    check(folder, "--data", tmp_path / "data")
    assert not (tmp_path / "data").exists()
