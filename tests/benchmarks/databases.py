"""Data folders of different sizes, made once and kept in the system's temporary folder."""

import hashlib
import random
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, Table, insert

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.assessment import Method, Scope, Status
from kleurrijk_desktop.domain.constants import DATABASE_NAME
from kleurrijk_desktop.domain.folding import folded
from kleurrijk_desktop.domain.organisation import Country, SizeClass, UnitKind
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.storage import tables
from kleurrijk_desktop.storage.database import create_database, open_database
from kleurrijk_desktop.storage.dialect_sqlite import engine_for
from kleurrijk_desktop.use_cases.assessments import Published, keep_checklist, read_published

CHECKLIST = "education"
KIND = "primary"
NEWEST = datetime(2026, 11, 20, 14, tzinfo=UTC)
AT_ONCE = 20_000  # rows in one statement
UNFINISHED = 10  # one assessment in so many is still being answered
RARE = 20_000  # one note in so many has a word of its own
NOTES = (
    "Twee ouders vroegen ernaar; het team bespreekt het in maart.",
    "Eén moeder bracht een tolk mee; daarna ging het gesprek vanzelf.",
)
FOLDED_NOTES = tuple(map(folded, NOTES))
CHOICES = tuple(choice for choice in Choice if choice is not Choice.OPEN)


@dataclass(frozen=True, slots=True)
class Shape:
    """How much there is.

    Attributes:
        assessments: of each organisation.
        units: of each organisation; they are assessed in turn.
        scope: how many of the questions are asked.
        crowded: so many more assessments of the first unit of the first organisation.
    """

    organisations: int
    assessments: int
    units: int = 1
    scope: Scope = Scope.SHORT
    crowded: int = 0

    @property
    def name(self) -> str:
        counts = (self.organisations, self.assessments, self.units, self.crowded)
        return "x".join(map(str, counts)) + f"-{self.scope.value}"


def data_folder(shape: Shape) -> Path:
    """Return a data folder of this shape; it is made where it is not there yet."""
    folder = _cache() / shape.name
    if not folder.exists():
        made = Path(tempfile.mkdtemp(dir=_cache()))
        try:
            _fill(made / DATABASE_NAME, shape)
            made.rename(folder)
        finally:
            shutil.rmtree(made, ignore_errors=True)
    return folder


def _cache() -> Path:
    """Return the folder for what is made of the present code and content."""
    storage = sorted(Path(tables.__file__).parent.rglob("*.py"))  # tables, triggers, migrations
    sources = (*storage, Path(__file__), *_checklist_files())
    state = hashlib.sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()[:12]
    folder = Path(tempfile.gettempdir()) / f"kleurrijk-benchmarks-{state}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _checklist_files() -> list[Path]:
    return sorted((assets.checklists() / CHECKLIST).iterdir())


def _fill(path: Path, shape: Shape) -> None:
    create_database(path)
    published = read_published(shipped_library(), CHECKLIST)
    database = open_database(path)
    with database.writing() as work:
        snapshot = keep_checklist(work, published)
    database.close()
    rows = _Rows(shape, published, snapshot)
    engine = engine_for(path, "rw")
    with engine.connect() as connection, connection.begin():
        _put(connection, tables.organisation, rows.organisations())
        _put(connection, tables.unit, rows.units())
        _put(connection, tables.assessment, rows.assessments())
        _put(connection, tables.answer, rows.answers())
    engine.dispose()


def _put(connection: Connection, table: Table, rows: Iterator[dict[str, object]]) -> None:
    while some := list(islice(rows, AT_ONCE)):
        connection.execute(insert(table), some)


class _Rows:
    """The rows of a database, the same in every run."""

    def __init__(self, shape: Shape, published: Published, snapshot: str) -> None:
        self._shape = shape
        self._snapshot = snapshot
        items = in_scope(published.checklist, shape.scope, KIND, SizeClass.MEDIUM.value)
        self._items = [item.id for item in items]

    def organisations(self) -> Iterator[dict[str, object]]:
        for number in range(self._shape.organisations):
            name = f"Basisschool De Linde {number + 1:04}"
            yield {
                "id": _id("organisation", number),
                "name": name,
                "kind": KIND,
                "size": SizeClass.MEDIUM.value,
                "country": Country.NETHERLANDS.value,
                "place": "Almelo",
                "about_whom": "ouders",
                "folded": folded(name),
                "version": 1,
            }

    def units(self) -> Iterator[dict[str, object]]:
        for number in range(self._shape.organisations * self._shape.units):
            place = number // self._shape.organisations
            yield {
                "id": _id("unit", number),
                "organisation_id": _id("organisation", number % self._shape.organisations),
                "name": f"Groep {place}" if place else "",
                "kind": (UnitKind.TEAM if place else UnitKind.WHOLE).value,
                "version": 1,
            }

    def assessments(self) -> Iterator[dict[str, object]]:
        for number in range(self._count):
            begun = NEWEST - timedelta(minutes=47 * number)
            yield {
                "id": _id("assessment", number),
                "unit_id": _id("unit", self._unit(number)),
                "snapshot_hash": self._snapshot,
                "scope": self._shape.scope.value,
                "held_on": begun.date(),
                "started_at": begun,
                "kind": KIND,
                "size": SizeClass.MEDIUM.value,
                "method": Method.INDIVIDUAL.value,
                "about_whom": "ouders",
                "revision": 1,
                "status": Status.OPEN.value,
                "target": 3,
                "correction_reason": "",
                "version": 1,
            }

    def answers(self) -> Iterator[dict[str, object]]:
        choose = random.Random(1)  # noqa: S311 - the same answers in every run
        for number in range(self._count):
            asked = self._items[: len(self._items) // 2] if self._is_open(number) else self._items
            for item in asked:
                rare = choose.random() < 1 / RARE
                yield {
                    "assessment_id": _id("assessment", number),
                    "item_id": item,
                    "choice": choose.choice(CHOICES).value,
                    "note": NOTES[rare],
                    "folded": FOLDED_NOTES[rare],
                    "reason": "",
                    "ask_whom": "",
                    "checked_with": "",
                    "checked_on": date(2026, 3, 2),
                    "version": 1,
                }

    @property
    def _count(self) -> int:
        return self._shape.organisations * self._shape.assessments + self._shape.crowded

    def _unit(self, number: int) -> int:
        """Return which unit was assessed; the newest are those that crowd the first."""
        further = number - self._shape.crowded
        return max(further, 0) % (self._shape.organisations * self._shape.units)

    @staticmethod
    def _is_open(number: int) -> bool:
        return number % UNFINISHED == 0


def _id(what: str, number: int) -> str:
    digest = hashlib.sha256(f"{what} {number}".encode()).digest()
    return str(UUID(bytes=digest[:16], version=4))
