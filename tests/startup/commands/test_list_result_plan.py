import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.startup.assemble import RealServices
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from tests.shipped import shipped_library
from tests.startup.conftest import CHOICES, Run
from tests.startup.processes import kleurrijk


@pytest.fixture(scope="module")
def scored(tmp_path_factory: pytest.TempPathFactory, item_ids: list[str]) -> tuple[Path, str]:
    """Score a table in which every option occurs; return the data folder and the id."""
    folder = tmp_path_factory.mktemp("scored")
    lines = [f"{item},{CHOICES[place % len(CHOICES)]}," for place, item in enumerate(item_ids)]
    table = folder / "answers.csv"
    table.write_text("\n".join(["item,answer,note", *lines]), "utf-8")
    options = ("--organisation", "De Linde", "--json", "--data", folder / "data")
    ended = kleurrijk("score", "education", table, *options)
    return folder / "data", str(json.loads(ended.out)["assessment"])


@pytest.fixture
def assessment(scored: tuple[Path, str], data: Path) -> str:
    """Have that assessment in the data folder of this test."""
    shutil.copytree(scored[0], data)
    return scored[1]


def test_without_a_database_the_list_is_empty_and_the_folder_made(run: Run, data: Path) -> None:
    first, second = run("list", "--json"), run("list", "--json")
    assert (first.code, second.code) == (0, 0)
    assert json.loads(first.out) == json.loads(second.out) == {"assessments": []}
    assert first.complaints == [f"A new data folder was made: {data}"]
    assert second.err == ""
    assert (data / "kleurrijk.db").stat().st_size > 0
    assert run("list").out == "There are no assessments yet.\n"


@pytest.mark.usefixtures("assessment")
def test_the_rows_of_the_list(run: Run, item_ids: list[str]) -> None:
    (row,) = json.loads(run("list", "--json").out)["assessments"]
    assert list(row) == [
        *("assessment", "organisation", "unit", "checklist", "version", "scope", "status"),
        *("date", "answered", "in_scope"),
    ]
    assert row["organisation"] == "De Linde"
    assert row["unit"] == ""
    assert (row["checklist"], row["scope"], row["status"]) == ("education", "all", "open")
    assert row["in_scope"] == len(item_ids)
    assert row["answered"] == len(item_ids) - len(item_ids) // 8  # every eighth is open


def test_the_newest_stands_first(run: Run, answers: Path) -> None:
    for name in ("First", "Second", "Third"):
        run("score", "education", answers, "--organisation", name)
    rows = json.loads(run("list", "--json").out)["assessments"]
    assert [row["organisation"] for row in rows] == ["Third", "Second", "First"]
    lines = run("list").out.splitlines()
    assert [line.split(" · ")[1] for line in lines] == ["Third", "Second", "First"]
    assert [line.split(" · ")[0] for line in lines] == [row["assessment"] for row in rows]


def test_every_number_for_people_has_its_coverage_and_says_if_it_may_move(
    run: Run, table: Callable[[Mapping[str, str]], Path], item_ids: list[str]
) -> None:
    scored = [item for item in item_ids if item.startswith("s1-")][:3]
    ended = run("score", "education", table(dict.fromkeys(scored, "2")), "--organisation", "x")
    lines = ended.out.splitlines()
    numbers = [place for place, line in enumerate(lines) if re.search(r": (\d+ of|Too few)", line)]
    assert len(numbers) == 8 + 4  # sections and goals
    for place in numbers:
        assert lines[place + 1].strip().startswith("Based on ")
        moves = lines[place + 2].strip().startswith("Provisional: ")
        assert moves is not lines[place].endswith(": Too few")
    assert lines[numbers[0]].endswith(": 50 of 100 points, provisional")


def test_what_does_not_apply_shows_the_reason_and_what_is_unknown_whom_to_ask(
    run: Run, data: Path, table: Callable[[Mapping[str, str]], Path]
) -> None:
    path = table({"s1-welcome-talk": "na", "s8-equal-partners": "unknown"})
    ended = run("score", "education", path, "--organisation", "x", "--json")
    with closing(sqlite3.connect(data / "kleurrijk.db")) as database, database:
        database.execute(
            "UPDATE answer SET reason = 'one family a year', ask_whom = 'the director'"
        )
    out = run("result", json.loads(ended.out)["assessment"]).out
    (shown,) = [line for line in out.splitlines() if "one family a year" in line]
    assert shown.endswith("(one family a year)")  # not beside the one that is unknown by now
    assert out.index("Must be in place, and does not apply to us\n") < out.index(shown)
    assert re.search(r"\nTo find out\n  .+\n    Ask: the director\n\Z", out)


def test_a_folder_that_no_disk_can_hold(process: Run, tmp_path: Path) -> None:
    ended = process("list", "--data", tmp_path / ("x" * 300))
    assert ended.code == 3
    (complaint,) = ended.complaints
    assert "fault in the program" not in complaint


@pytest.mark.parametrize(
    "command",
    [
        ("result", "{}"),
        *((name, "{}", "x.pdf") for name in ("plan", "board", "report")),
        ("report", "{}", "x.pdf", "--quotable", "--issue"),
    ],
)
@pytest.mark.usefixtures("assessment")
def test_an_id_that_fits_none(run: Run, command: tuple[str, ...]) -> None:
    for named in ("ffffffff-none", ""):
        ended = run(*(part.format(named) for part in command))
        assert ended.code == 1
        assert ended.out == ""
        assert len(ended.complaints) == 1


@pytest.mark.usefixtures("assessment")
def test_an_id_that_fits_several(run: Run, data: Path) -> None:
    with closing(RealServices(folders_for(data), shipped_library())) as real:
        services = real.open()
        unit = AddOrganisation(OrganisationDetails("x"))(services).unit
        for _time in range(16):  # two of seventeen begin with the same of sixteen digits
            StartAssessment(unit.id, "education", Scope.SHORT)(services)
    ids = [row["assessment"] for row in json.loads(run("list", "--json").out)["assessments"]]
    begins = [each[0] for each in ids]
    twice = next(digit for digit in begins if begins.count(digit) > 1)
    ended = run("result", twice)
    assert ended.code == 1
    assert twice in ended.complaints[0]


def test_the_plan_is_a_pdf_that_names_the_organisation(
    run: Run, assessment: str, tmp_path: Path
) -> None:
    target = tmp_path / "plan é.pdf"
    target.write_text("what stood there")
    ended = run("plan", assessment[:6], target)
    assert ended.code == 0
    assert ended.out == f"The plan is in {target}.\n"
    assert target.read_bytes().startswith(b"%PDF-")
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed, so the words of the PDF were not read")
    text = subprocess.run(
        ["pdftotext", str(target), "-"], capture_output=True, check=True
    ).stdout.decode()
    assert "De Linde" in text


@pytest.mark.parametrize(
    ("command", "said"),
    [
        (("board",), "The board page is in {}.\n"),
        (("report",), "The report is in {}.\n"),
        (("report", "--quotable"), "The report is in {}.\n"),
    ],
)
def test_the_other_documents_are_pdfs_and_are_not_kept(
    run: Run, data: Path, assessment: str, tmp_path: Path, command: tuple[str, ...], said: str
) -> None:
    target = tmp_path / "document.pdf"
    ended = run(command[0], assessment[:6], target, *command[1:])
    assert ended.code == 0
    assert ended.out == said.format(target)
    assert target.read_bytes().startswith(b"%PDF-")
    assert kept(data) == []


@pytest.mark.parametrize("name", ["plan", "board", "report"])
def test_what_is_handed_out_is_kept_as_it_is(
    run: Run, data: Path, assessment: str, tmp_path: Path, name: str
) -> None:
    target = tmp_path / "document.pdf"
    ended = run(name, assessment, target, "--issue")
    assert ended.code == 0
    ((number, data_kept),) = kept(data)
    assert f"It is kept under the number {number}." in ended.out
    assert data_kept == target.read_bytes()


def kept(data: Path) -> list[tuple[str, bytes]]:
    with closing(sqlite3.connect(data / "kleurrijk.db")) as database:
        return database.execute("SELECT id, bytes FROM issued_report").fetchall()


def test_fewer_suggestions_make_a_shorter_plan(run: Run, assessment: str, tmp_path: Path) -> None:
    for count in (1, 12):
        assert run("plan", assessment, tmp_path / f"{count}.pdf", "--propose", str(count)).code == 0
    assert (tmp_path / "1.pdf").stat().st_size < (tmp_path / "12.pdf").stat().st_size


def test_a_plan_that_cannot_be_written_is_the_machines_fault(
    process: Run, assessment: str, tmp_path: Path
) -> None:
    ended = process("plan", assessment, tmp_path / "missing" / "plan.pdf")
    assert ended.code == 3
    assert ended.out == ""
    assert "missing" in ended.complaints[0]


def test_a_folder_of_others_is_left_alone(process: Run, data: Path) -> None:
    data.mkdir()
    (data / "holiday.jpg").write_bytes(b"x")
    ended = process("list")
    assert ended.code == 3
    assert "holiday.jpg" in ended.complaints[0]
    assert [file.name for file in data.iterdir() if file.name != "log"] == ["holiday.jpg"]


def test_a_database_that_went_missing_is_never_replaced(run: Run, process: Run, data: Path) -> None:
    run("list")
    (data / "kleurrijk.db").unlink()
    ended = process("list")
    assert ended.code == 3
    assert not (data / "kleurrijk.db").exists()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 not a database at all" * 40])
def test_a_file_that_is_no_database_of_ours_stays_as_it_is(
    run: Run, process: Run, data: Path, content: bytes
) -> None:
    run("list")
    (data / "kleurrijk.db").write_bytes(content)
    ended = process("list")
    assert ended.code == 3
    assert len(ended.complaints) == 1
    assert (data / "kleurrijk.db").read_bytes() == content


def test_a_database_that_another_program_holds(
    run: Run, process: Run, data: Path, answers: Path
) -> None:
    run("list")
    holder = sqlite3.connect(data / "kleurrijk.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    ended = process("score", "education", answers, "--organisation", "x")
    holder.rollback()
    holder.close()
    assert ended.code == 3
    assert len(ended.complaints) == 1
    assert run("score", "education", answers, "--organisation", "x").code == 0


def test_what_lies_in_the_archive_is_marked(
    run: Run, data: Path, answers: Path, assessment: str
) -> None:
    with closing(sqlite3.connect(data / "kleurrijk.db")) as database, database:
        database.execute("UPDATE organisation SET archived_on = '2026-03-02'")
    assert run("list").out.rstrip().endswith(" · in the archive")
    ended = run("score", "education", answers, "--organisation", "De Linde", "--json")
    said = "“De Linde” is in the archive, so the start page of the window does not show it."
    assert ended.complaints == [said]
    assert json.loads(ended.out)["assessment"] != assessment
    assert len(json.loads(run("list", "--json").out)["assessments"]) == 2
