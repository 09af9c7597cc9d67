"""Whatever kills the program, an assessment is finished, or corrected, wholly or not at all."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.issued_reports import ListIssuedReports, ReprintReport
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from tests.samples import opened_services
from tests.storage.kills.dying import OF_A_COMMIT, each_death, is_whole, needs_strace
from tests.storage.kills.scripted import ITEMS, AnswerAll, start

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")

T = TypeVar("T")
Heads = list[tuple[Status, int, bool, int]]


def heads(path: Path) -> Heads:
    """Return of each assessment its status, revision, whether it is dated, and its answers."""
    with opened_services(path) as services:
        return sorted(
            (
                each.row.assessment.status,
                each.row.assessment.revision,
                each.row.assessment.finished_on is not None,
                len(OpenAssessment(each.row.assessment.id, "nl")(services).answers),
            )
            for each in ListAssessments()(services)
        )


def issued(path: Path) -> list[bool]:
    """Return of each document that was handed out whether it prints again."""
    with opened_services(path) as services:
        (organisation,) = [each.row.organisation for each in ListAssessments()(services)]
        reports = ListIssuedReports(organisation.id)(services)
        return [each.fits(ReprintReport(each.id)(services)) for each in reports]


def each_crash(
    path: Path, assessment_id: str, act: str, look: Callable[[Path], T]
) -> list[tuple[bool, T]]:
    """Kill a commit at one write call after the other until it gets through; look each time."""
    before = shutil.copy(path, path.with_suffix(".before"))
    found = []
    for ended in each_death(act, path, assessment_id, calls=OF_A_COMMIT):
        found.append((ended, look(path)))
        assert is_whole(path)
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()
        shutil.copy(before, path)
    return found


def check_each(found: list[tuple[bool, T]], old: T, new: T) -> None:
    assert all(seen == new for ended, seen in found if ended)
    assert all(seen in (old, new) for _ended, seen in found)
    assert sum(seen == old for _ended, seen in found) > 5, "there were hardly any calls to die at"


@needs_strace
def test_a_document_is_handed_out_wholly_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    assessment_id = start(path)
    with opened_services(path) as services:
        AnswerAll(assessment_id, 0)(services)
    found = each_crash(path, assessment_id, "issue", issued)
    check_each(found, [], [True])


@needs_strace
@pytest.mark.parametrize(
    ("act", "old", "new"),
    [
        (
            "finish",
            [(Status.OPEN, 1, False, 8)],
            [(Status.FINISHED, 1, True, 8)],
        ),
        (
            "correct",
            [(Status.FINISHED, 1, True, 8)],
            [(Status.CORRECTED, 1, True, 8), (Status.OPEN, 2, False, 8)],
        ),
    ],
)
def test_finishing_and_correcting_happen_wholly_or_not_at_all(
    tmp_path: Path, act: str, old: Heads, new: Heads
) -> None:
    path = tmp_path / "kleurrijk.db"
    assessment_id = start(path)
    with opened_services(path) as services:
        AnswerAll(assessment_id, 0)(services)
        if act == "correct":
            FinishAssessment(assessment_id)(services)
    found = each_crash(path, assessment_id, act, heads)
    check_each(found, old, new)


@needs_strace
def test_a_table_of_answers_is_taken_in_wholly_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    assessment_id = start(path)
    before = heads(path)
    after = sorted([*before, (Status.OPEN, 1, False, len(ITEMS))])
    check_each(each_crash(path, assessment_id, "score", heads), before, after)
