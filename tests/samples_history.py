"""Three organisations with six assessments each, over six years, made through the use cases.

The checklist is the shipped one; in the fifth year comes a version 2 in which one question means
something else, one is gone, one is new, and one weighs more. Everything follows from a seed.

    python -m tests.samples_history FOLDER

leaves a database there, to be looked at with `kleurrijk --data FOLDER`.
"""

import random
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Scope, WhoScored
from kleurrijk_desktop.domain.checklist import Checklist, Item
from kleurrijk_desktop.domain.constants import DATABASE_NAME
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.examples import Example
from kleurrijk_desktop.domain.organisation import Country, SizeClass, Unit, UnitKind
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.storage.answer_table import read_answer_table
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from kleurrijk_desktop.storage.database import open_database
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.correcting import CorrectAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.ports import Database, Services
from kleurrijk_desktop.use_cases.who_scored import SetMethod
from tests.samples import SampleReports, counting_ids, new_database
from tests.shipped import shipped_library

CHECKLIST = "education"
YEARS = 6
FIRST_YEAR = 2020
NEW_VERSION_FROM = 4  # the fifth year
WHOLE_FROM = 2  # the third year; before it the short path
SEED = 2026

ORGANISATIONS = (
    OrganisationDetails(
        "Basisschool De Linde", "primary-school", SizeClass.MEDIUM, Country.NETHERLANDS, "Almelo"
    ),
    OrganisationDetails(
        "Grundschule am Wasserturm", "primary-school", SizeClass.MEDIUM, Country.GERMANY, "Münster"
    ),
    OrganisationDetails(
        "Vakcollege Het Kompas",
        "vocational-school",
        SizeClass.LARGE,
        Country.NETHERLANDS,
        "Hengelo",
        unit_name="Techniek",
        unit_kind=UnitKind.TEAM,
    ),
)
ALONE = WhoScored()
GROUP = WhoScored(Method.GROUP, (Role("leraar", 5), Role("directie", 1)), people_concerned=False)
WITH_PARENTS = WhoScored(Method.GROUP, (Role("leraar", 4), Role("ouder", 4)), people_concerned=True)
METHODS = (ALONE, ALONE, GROUP, GROUP, WITH_PARENTS, WITH_PARENTS)


@dataclass
class YearlyLibrary:
    """The shipped library, with a second version of one checklist from some year on."""

    shipped: FolderLibrary = field(default_factory=shipped_library)
    newer: bool = False

    def ids(self) -> Sequence[str]:
        return self.shipped.ids()

    def checklist(self, checklist_id: str) -> Checklist:
        checklist = self.shipped.checklist(checklist_id)
        return second_version(checklist) if self.newer and checklist_id == CHECKLIST else checklist

    def languages(self, checklist_id: str) -> Sequence[str]:
        return self.shipped.languages(checklist_id)

    def translation(self, checklist_id: str, language: str) -> Translation:
        return self.shipped.translation(checklist_id, language)

    def registries(self) -> Registries:
        return self.shipped.registries()

    def examples(self) -> Mapping[str, Example]:
        return self.shipped.examples()


def second_version(checklist: Checklist) -> Checklist:
    """Return the next version: a raised revision, a removed item, a new one, another weight."""
    changed, removed, heavier = (section.items[0] for section in checklist.sections[:3])
    new = replace(removed, id="asked-anew", revision=1, replaces=(removed.id,))

    def item(old: Item) -> Item:
        if old.id == changed.id:
            return replace(old, revision=old.revision + 1)
        if old.id == heavier.id:
            return replace(old, weight=3 - old.weight)
        return new if old.id == removed.id else old

    return replace(
        checklist,
        version=checklist.version + 1,
        sections=tuple(
            replace(section, items=tuple(map(item, section.items)))
            for section in checklist.sections
        ),
    )


@dataclass
class Clock:
    """A clock that goes on by a minute each time it is looked at, and can be set."""

    moment: datetime = datetime(FIRST_YEAR, 3, 2, 13, tzinfo=UTC)

    def now(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment


def history_services(database: Database) -> Services:
    """Return services on a database, for looking at a history."""
    return Services(
        database=database,
        library=YearlyLibrary(newer=True),
        reports=SampleReports(),
        save_file=save_file,
        read_table=read_answer_table,
        now=Clock(datetime(FIRST_YEAR + YEARS, 3, 2, tzinfo=UTC)).now,
        new_id=counting_ids(),
    )


def make_history(path: Path) -> tuple[str, ...]:
    """Make the database at a path; return the ids of the organisations in their order."""
    new_database(path)
    database = open_database(path)
    try:
        return _History(database).fill()
    finally:
        database.close()


def main(folder: Path) -> None:
    """Make the database in a folder, which is made too where it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    make_history(folder / DATABASE_NAME)


class _History:
    """Six years of three organisations, each with levels that wander."""

    def __init__(self, database: Database) -> None:
        self._clock = Clock()
        self._library = YearlyLibrary()
        self._random = random.Random(SEED)  # noqa: S311 - the same in every run
        self._services = replace(
            history_services(database), library=self._library, now=self._clock.now
        )
        self._levels: dict[tuple[str, str], int] = {}

    def fill(self) -> tuple[str, ...]:
        added = [AddOrganisation(details)(self._services) for details in ORGANISATIONS]
        for year in range(YEARS):
            self._library.newer = year >= NEW_VERSION_FROM
            for place, each in enumerate(added):
                self._clock.moment = datetime(FIRST_YEAR + year, 3, 2 + place, 13, tzinfo=UTC)
                self._assess(each.unit, year, finished=year < YEARS - 1 or place > 0)
        return tuple(each.organisation.id for each in added)

    def _assess(self, unit: Unit, year: int, *, finished: bool) -> None:
        scope = Scope.ALL if year >= WHOLE_FROM else Scope.SHORT
        assessment = StartAssessment(unit.id, CHECKLIST, scope)(self._services)
        SetMethod(assessment.id, METHODS[year], assessment.version)(self._services)
        checklist = self._library.checklist(CHECKLIST)
        asked = in_scope(checklist, scope, assessment.kind, assessment.size)
        for item in asked:
            self._answer(assessment, item)
        if finished:
            FinishAssessment(assessment.id)(self._services)
        if finished and year == WHOLE_FROM and unit.name:
            self._correct(assessment, asked[0])

    def _answer(self, assessment: Assessment, item: Item) -> None:
        beside = self._random.random()
        choice = Choice.of_level(self._next_level(assessment.unit_id, item.id))
        if beside < 0.12:
            choice = self._random.choice((Choice.UNKNOWN, Choice.NOT_APPLICABLE, Choice.OPEN))
        if choice is not Choice.OPEN:
            RecordAnswer(assessment.id, item.id, Answer(choice), 0)(self._services)

    def _next_level(self, unit_id: str, item_id: str) -> int:
        before = self._levels.get((unit_id, item_id), self._random.choice((0, 1, 1, 2)))
        level = min(max(before + self._random.choice((-1, 0, 0, 1, 1)), 0), 4)
        self._levels[unit_id, item_id] = level
        return level

    def _correct(self, assessment: Assessment, item: Item) -> None:
        revision = CorrectAssessment(assessment.id, "De eerste vraag was verkeerd gelezen.")(
            self._services
        )
        with self._services.database.reading() as work:
            stored = work.assessments.answer(revision.id, item.id)
        RecordAnswer(revision.id, item.id, Answer(Choice.LEVEL_4), stored.version)(self._services)
        FinishAssessment(revision.id)(self._services)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("python -m tests.samples_history FOLDER")
    main(Path(sys.argv[1]))
