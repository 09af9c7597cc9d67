"""A bit that turns round on the disk never changes what is read of a finished assessment unseen."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope, Status
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.storage.verification import verify_database
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import opened_services
from tests.thorough import THOROUGH

FLIPS = 400 if THOROUGH else 40
FINISHED = 12
CHOICES = tuple(Choice)
Seen = tuple[object, ...]


def fill(services: Services) -> list[str]:
    """Finish assessments with long notes, so that most of the file is what they hold."""
    unit = AddOrganisation(OrganisationDetails("Basisschool De Linde"))(services).unit
    made = [StartAssessment(unit.id, "sample", Scope.ALL)(services) for _ in range(FINISHED)]
    for number, assessment in enumerate(made):
        items = OpenAssessment(assessment.id, "nl")(services).result.items
        for place, item in enumerate(items):
            answer = Answer(CHOICES[(number + place) % len(CHOICES)], note=f"notitie {place} " * 40)
            RecordAnswer(assessment.id, item.id, answer, 0)(services)
        FinishAssessment(assessment.id)(services)
    return [assessment.id for assessment in made]


def read(path: Path, ids: list[str]) -> list[Seen]:
    """Return what is shown of each: head, answers, partner view, checklist."""
    with opened_services(path) as services:
        opened = [OpenAssessment(each, "nl")(services) for each in ids]
    return [
        (
            replace(each.row.assessment, status=Status.FINISHED, binned_at=None, version=1),
            each.answers,
            each.noticed,
            each.checklist,
        )
        for each in opened
    ]


def outcome(look: Callable[[], object], was: object) -> str:
    try:
        return "same" if look() == was else "unseen"
    except KleurRijkError:
        return "noticed"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    path = tmp_path_factory.mktemp("flips") / "kleurrijk.db"
    with opened_services(path) as services:
        return path, fill(services)


def flipped(path: Path, chance: random.Random, target: Path) -> Path:
    data = bytearray(path.read_bytes())
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    target.write_bytes(data)
    return target


def test_no_turned_bit_changes_what_is_read_unseen(
    whole: tuple[Path, list[str]], tmp_path: Path
) -> None:
    path, ids = whole
    was = read(path, ids)
    chance = random.Random(20261122)  # noqa: S311 - repeatable, not secret
    found: Counter[str] = Counter()
    for _ in range(FLIPS):
        file = flipped(path, chance, tmp_path / "kleurrijk.db")
        found[outcome(lambda file=file: read(file, ids), was)] += 1  # type: ignore[misc]
    print(f"{FLIPS} turned bits: {dict(found)}")  # shown by pytest -rP
    assert found["unseen"] == 0
    # About a fifth: much of the file is other years, open work and what searching looks through.
    assert found["noticed"] > FLIPS // 10, found


def in_order(file: Path) -> bool:
    try:
        return not verify_database(file).problems
    except KleurRijkError:
        return False


def test_a_page_of_zeros_is_never_taken_for_whole(
    whole: tuple[Path, list[str]], tmp_path: Path
) -> None:
    path, ids = whole
    was, data, size = read(path, ids), path.read_bytes(), 4096
    stride = 1 if THOROUGH else 7
    for start in range(0, len(data), stride * size):
        file = tmp_path / "kleurrijk.db"
        file.write_bytes(data[:start] + bytes(size) + data[start + size :])
        assert outcome(lambda file=file: read(file, ids), was) != "unseen", start  # type: ignore[misc]
        assert not in_order(file), start


def test_a_schema_that_is_no_text_any_more_is_told(
    whole: tuple[Path, list[str]], tmp_path: Path
) -> None:
    path, ids = whole
    file = tmp_path / "kleurrijk.db"
    file.write_bytes(path.read_bytes().replace(b"TRIGGER keep_assess", b"TRIGGER keep_ass\xe5ss"))
    assert outcome(lambda: read(file, ids), None) == "noticed"
    assert not in_order(file)
