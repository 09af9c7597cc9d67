"""What the children of the kill tests write, so that a test knows what must be there."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.storage.database import open_database
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.ports import Services, VersionedAnswer
from tests.samples import new_database, opened_services, sample_checklist, sample_services

ITEMS = tuple(item.id for item in sample_checklist().items)
LEVELS = tuple(choice for choice in Choice if choice.level is not None)

State = dict[str, VersionedAnswer]


def start(path: Path) -> str:
    """Make a database with an open assessment and return its id."""
    new_database(path)
    with opened_services(path) as services:
        added = AddOrganisation(OrganisationDetails("Basisschool De Linde"))(services)
        return StartAssessment(added.unit.id, "sample", Scope.ALL)(services).id


def step(number: int) -> tuple[str, Answer]:
    """Return the item and the answer of a step; steps count from 1."""
    note = f"{number} " + "x" * (number * 37 % 1500)
    return ITEMS[number % len(ITEMS)], Answer(LEVELS[number % len(LEVELS)], note=note)


def state_after(steps: int) -> State:
    """Return the answers that are stored after so many steps; each item has its turn."""
    turn = len(ITEMS)
    last = range(max(1, steps - turn + 1), steps + 1)
    versions = {number: sum(1 for _ in range(number, 0, -turn)) for number in last}
    return {
        item: VersionedAnswer(answer, versions[number])
        for number in last
        for item, answer in [step(number)]
    }


def steps_in(state: State) -> int:
    """Return the number of the newest step that a state shows."""
    return max((int(stored.answer.note.split()[0]) for stored in state.values()), default=0)


def state_of(services: Services, assessment_id: str) -> State:
    """Return the answers that are stored."""
    opened = OpenAssessment(assessment_id, "nl")(services)
    return {
        item: VersionedAnswer(answer, opened.versions[item])
        for item, answer in opened.answers.items()
    }


@dataclass(frozen=True)
class AnswerAll:
    """Answer every item in one transaction, so that many pages change in one commit."""

    assessment_id: str
    round: int

    def __call__(self, services: Services) -> None:
        with services.database.writing() as work:
            for place, item in enumerate(ITEMS):
                note = f"{self.round} {chr(ord('a') + place) * 1200}"
                answer = Answer(LEVELS[self.round], note=note)
                work.assessments.put_answer(self.assessment_id, item, answer, self.round)


@contextmanager
def forgetful(path: Path, journal_mode: str) -> Iterator[Services]:
    """Open a database in another journal mode than the program's own."""
    database = open_database(path)
    raw = database._connection.connection.driver_connection
    assert raw is not None
    assert raw.execute(f"PRAGMA journal_mode={journal_mode}").fetchone() == (journal_mode,)
    yield sample_services(database)
    database.close()
