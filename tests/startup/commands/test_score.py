import json
import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.startup.conftest import EDUCATION, Run

Table = Callable[[Mapping[str, str]], Path]

NUMBER = {"points", "exact", "provisional", "range", "coverage"}
COVERAGE = {"scored", "unknown", "not_applicable", "open", "in_scope"}


def check_number(number: dict[str, Any]) -> None:
    """Hold a number against its contract, key by key."""
    coverage = number["coverage"]
    assert set(coverage) == COVERAGE
    assert all(type(count) is int for count in coverage.values())
    parts = [coverage[key] for key in ("scored", "unknown", "not_applicable", "open")]
    assert sum(parts) == coverage["in_scope"]
    assert type(number["provisional"]) is bool
    if coverage["scored"] < 3:
        assert number["points"] is None
        assert number["exact"] is None
        assert number["range"] is None
    else:
        assert type(number["points"]) is int
        assert re.fullmatch(r"\d+(/\d+)?", str(number["exact"]))
        low, high = number["range"]
        assert 0 <= low <= number["points"] <= high <= 100


def test_the_document_has_the_keys_of_the_contract(process: Run, answers: Path, data: Path) -> None:
    ended = process("score", "education", answers, "--organisation", "De Linde", "--json")
    assert ended.code == 0
    assert ended.complaints == [f"A new data folder was made: {data}"]
    document = json.loads(ended.out)
    assert list(document) == [
        *("assessment", "checklist", "version", "scope", "overall", "sections", "goals"),
        *("must_haves", "must_haves_unknown", "lifts", "suggestions"),
    ]
    UUID(document["assessment"])
    assert (document["checklist"], document["scope"]) == ("education", "all")
    assert type(document["version"]) is int
    assert set(document["overall"]) == NUMBER
    assert [goal["id"] for goal in document["goals"]] == ["G1", "G2", "G3", "G4"]
    for part in (*document["sections"], *document["goals"]):
        assert set(part) == {"id", *NUMBER}
    for number in (document["overall"], *document["sections"], *document["goals"]):
        check_number(number)
    for must_have in document["must_haves"]:
        assert set(must_have) == {"item", "level"}
        assert must_have["level"] in (0, 1, 2)
    for lift in document["lifts"]:
        assert list(lift) == ["item", "level", "points", "effort"]
        assert re.fullmatch(r"\d+(/\d+)?", lift["points"])
        assert lift["effort"] in ("S", "M", "L", None)
    for suggestion in document["suggestions"]:
        assert list(suggestion) == ["item", "measure"]


def test_the_result_of_what_was_kept_is_the_same_document(run: Run, answers: Path) -> None:
    scored = run("score", "education", answers, "--organisation", "De Linde", "--json")
    assessment = json.loads(scored.out)["assessment"]
    for named in (assessment, assessment[:8]):
        assert run("result", named, "--json").out == scored.out


def test_a_dry_run_keeps_nothing(run: Run, answers: Path) -> None:
    ended = run("score", "education", answers, "--organisation", "x", "--dry-run", "--json")
    assert ended.code == 0
    assert json.loads(ended.out)["assessment"] is None
    assert json.loads(run("list", "--json").out) == {"assessments": []}
    told = run("score", "education", answers, "--organisation", "x", "--dry-run")
    assert told.out.endswith("Nothing was kept.\n")


def test_a_dry_run_leaves_nothing_behind(run: Run, answers: Path, data: Path) -> None:
    ended = run("score", "education", answers, "--organisation", "x", "--dry-run")
    assert (ended.code, ended.complaints) == (0, [])
    assert not data.exists()


@pytest.mark.parametrize("wrong", [("--kind", "spaceship"), ("--organisation", " ")])
def test_what_is_wrong_is_told_before_a_folder_is_made(
    run: Run, answers: Path, data: Path, wrong: tuple[str, str]
) -> None:
    ended = run("score", "education", answers, "--organisation", "x", *wrong)
    assert ended.code == 1
    assert len(ended.complaints) == 1
    assert not data.exists()


def test_all_faults_of_a_table_are_told_at_once(
    run: Run, table: Table, item_ids: list[str]
) -> None:
    wrong = table({item_ids[0]: "5", "s9-ghost": "3", "s9-phantom": "ja"})
    ended = run("score", "education", wrong, "--organisation", "x")
    assert ended.code == 1
    places = [line.split(": ")[0].removeprefix(f"{wrong}:") for line in ended.complaints]
    assert places == [f"2:{len(item_ids[0]) + 2}", "3:1", "4:1", "4:12"]


def test_every_score_makes_a_new_assessment_of_the_same_organisation(
    run: Run, answers: Path
) -> None:
    for _time in range(2):
        run("score", "education", answers, "--organisation", "De Linde", "--date", "2026-03-31")
    listed = json.loads(run("list", "--json").out)["assessments"]
    assert len({row["assessment"] for row in listed}) == 2
    assert {row["organisation"] for row in listed} == {"De Linde"}
    assert {row["date"] for row in listed} == {"2026-03-31"}


def test_the_short_path_asks_fewer_questions(run: Run, answers: Path) -> None:
    whole = json.loads(run("score", "education", answers, "--organisation", "x", "--json").out)
    short = json.loads(
        run("score", "education", answers, "--organisation", "x", "--json", "--short").out
    )
    assert short["scope"] == "short"
    assert 0 < short["overall"]["coverage"]["in_scope"] < whole["overall"]["coverage"]["in_scope"]


def test_a_checklist_from_a_folder_or_a_file(run: Run, answers: Path, tmp_path: Path) -> None:
    folder = tmp_path / "een eigen lijst"
    shutil.copytree(EDUCATION.parent, folder)
    of_folder = run("score", folder, answers, "--organisation", "x", "--json", "--dry-run")
    of_file = run(
        "score", folder / "checklist.yaml", answers, "--organisation", "x", "--json", "--dry-run"
    )
    shipped = run("score", "education", answers, "--organisation", "x", "--json", "--dry-run")
    assert of_folder.out == of_file.out == shipped.out
    kept = run("score", folder, answers, "--organisation", "x", "--json")
    assessment = json.loads(kept.out)["assessment"]
    shutil.rmtree(folder)  # the assessment has a copy of its own
    assert run("result", assessment, "--json").out == kept.out


def test_words_for_people_name_organisation_points_and_what_to_do(run: Run, answers: Path) -> None:
    ended = run("score", "education", answers, "--organisation", "De Linde \x1b[31m")
    assert ended.code == 0
    assert ended.out.startswith("De Linde \\x1b[31m · ")
    assert "of 100 points" in ended.out
    assert "%" not in ended.out
    assert "Based on " in ended.out
    assert "\n  1. " in ended.out
    assert re.search(r"Kept as assessment [0-9a-f-]{36}\.\n\Z", ended.out)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--organisation", " "), "name"),
        (("--organisation", "x" * 501), "501"),
        (("--organisation", "x", "--kind", "spaceship"), "spaceship"),
        (("--organisation", "x", "--kind", "spaceship"), "primary-school"),  # what there is instead
    ],
)
def test_an_organisation_that_cannot_be_used(
    run: Run, answers: Path, arguments: tuple[str, ...], said: str
) -> None:
    ended = run("score", "education", answers, *arguments)
    assert ended.code == 1
    assert ended.out == ""
    assert said in ended.complaints[-1]


def test_all_faults_of_a_table_are_told_at_once_with_their_places(
    run: Run, tmp_path: Path, data: Path
) -> None:
    path = tmp_path / "broken.csv"
    path.write_text("item,answer,note\ns1-nowhere,5,\n,3,\ns1-elsewhere,often,\n")
    ended = run("score", "education", path, "--organisation", "x")
    assert ended.code == 1
    assert ended.out == ""
    assert len(ended.complaints) >= 3
    assert all(re.match(rf"{re.escape(str(path))}:[234]:\d+: ", line) for line in ended.complaints)
    assert not data.exists()


def test_an_item_that_the_checklist_does_not_have(run: Run, table: Table) -> None:
    path = table({"s1-nowhere": "3", "s1-elsewhere": "2"})
    ended = run("score", "education", path, "--organisation", "x")
    assert ended.code == 1
    assert [line.split(": ")[0] for line in ended.complaints[-2:]] == [
        f"{path}:2:1",
        f"{path}:3:1",
    ]
    assert json.loads(run("list", "--json").out) == {"assessments": []}


def test_a_table_or_checklist_that_is_not_there(
    run: Run, process: Run, answers: Path, tmp_path: Path
) -> None:
    missing = run("score", "education", tmp_path / "none.csv", "--organisation", "x")
    assert missing.code == 1
    assert "none.csv" in missing.err
    unknown = run("score", "astronomy", answers, "--organisation", "x")
    assert unknown.code == 1
    assert "astronomy" in unknown.err
    assert "education" in unknown.err  # what there is instead
    endless = process("score", "x" * 5000, answers, "--organisation", "x")
    assert endless.code == 3
    assert len(endless.complaints) == 1
    assert "x" * 5000 in endless.err


def test_a_semicolon_table_with_a_mark_of_its_encoding(
    run: Run, tmp_path: Path, item_ids: list[str]
) -> None:
    path = tmp_path / "excel.csv"
    lines = ["item;answer;note", *(f"{item};3;é" for item in item_ids)]
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    ended = run("score", "education", path, "--organisation", "x", "--json")
    assert json.loads(ended.out)["overall"]["exact"] == "75"
