"""The way through the whole program: checklists, answers, a kept result, a plan on paper."""

from functools import cached_property
from itertools import cycle
from pathlib import Path
from typing import TypeVar

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.problems import Place
from kleurrijk_desktop.startup.assemble import services_for, shipped_library
from kleurrijk_desktop.startup.self_test_parts import NotAsItShouldBe
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.translation import SOURCE_LANGUAGE
from kleurrijk_desktop.use_cases.answer_tables import TableRow
from kleurrijk_desktop.use_cases.assessments import Published, read_published
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.printing import GatherDocument, PrintToFile
from kleurrijk_desktop.use_cases.scoring import ScoreTable

T = TypeVar("T")

PDF_BEGINS = b"%PDF-"


class Round:
    """One round with every shipped checklist; a step that failed makes those after it fail."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._folders = folders_for(folder / "data")
        self._kept: list[Opened] = []

    def read_checklists(self) -> str:
        """Return which checklists were read, with all their translations."""
        if not self._published:
            raise NotAsItShouldBe("0")
        return ", ".join(
            f"{each.checklist.id} {each.checklist.version}" for each in self._published
        )

    def make_database(self) -> str:
        """Make the database in the folder and return its size in bytes."""
        with services_for(self._folders, lambda _sentence: None):
            return str(self._folders.database.stat().st_size)

    def score(self) -> str:
        """Answer every checklist with all options in turn, and return the points."""
        self._kept = [self._do(_sample(published)) for published in self._published]
        return _points(self._kept)

    def read_back(self) -> str:
        """Read the kept assessments again, and return the points that they then have."""
        found = [
            self._do(OpenAssessment(opened.row.assessment.id, SOURCE_LANGUAGE))
            for opened in self._kept
        ]
        if not found or [each.result for each in found] != [each.result for each in self._kept]:
            raise NotAsItShouldBe(_points(found))
        return _points(found)

    def print_plan(self) -> str:
        """Print a plan of each assessment and return the sizes in bytes."""
        printed = [self._plan(opened) for opened in self._kept]
        sizes = ", ".join(str(len(data)) for data in printed)
        if not printed or not all(data.startswith(PDF_BEGINS) for data in printed):
            raise NotAsItShouldBe(sizes)
        return sizes

    def _plan(self, opened: Opened) -> bytes:
        target = self._folder / f"{opened.checklist.id}.pdf"
        plan = GatherDocument(Printable.PLAN, opened.row.assessment.id, SOURCE_LANGUAGE)
        self._do(PrintToFile(target, plan))
        return target.read_bytes()

    def _do(self, use_case: UseCase[T]) -> T:
        with services_for(self._folders, lambda _sentence: None) as services:
            return use_case(services)

    @cached_property
    def _published(self) -> tuple[Published, ...]:
        library = shipped_library()
        return tuple(read_published(library, checklist_id) for checklist_id in library.ids())


def _sample(published: Published) -> ScoreTable:
    choices = cycle(Choice)
    rows = [
        TableRow(item.id, Answer(next(choices)), Place("self-test", line))
        for line, item in enumerate(published.checklist.items, start=1)
    ]
    return ScoreTable(published, rows, APPLICATION_NAME)


def _points(assessed: list[Opened]) -> str:
    return ", ".join(str(opened.result.overall.points) for opened in assessed)
