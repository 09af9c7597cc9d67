"""Looking a whole database over: is it as SQLite wants it, and as it was when it was finished?"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from kleurrijk_desktop.domain.assessment import Assessment, Status
from kleurrijk_desktop.domain.content_hash import is_altered
from kleurrijk_desktop.domain.problems import KleurRijkError, Problem, WorldFault
from kleurrijk_desktop.domain.snapshot import checklist_of, translation_of
from kleurrijk_desktop.storage import tables
from kleurrijk_desktop.storage.altered_files import altered_files
from kleurrijk_desktop.storage.dialect_sqlite import READS, engine_for
from kleurrijk_desktop.storage.dialect_sqlite_copies import Counts, count_rows, faults_of_structure
from kleurrijk_desktop.storage.dialect_sqlite_triggers import missing_triggers
from kleurrijk_desktop.storage.schema_check import check_schema
from kleurrijk_desktop.storage.schema_versions import check_marks
from kleurrijk_desktop.storage.unit_of_work import SqlUnitOfWork


@dataclass(frozen=True, slots=True)
class Verified:
    """What was looked at in a database, and what is wrong with it.

    Attributes:
        counts: rows by table.
        finished: how many finished assessments were compared with their hash.
        problems: all that is wrong; empty where nothing is.
    """

    counts: Counts
    finished: int
    problems: tuple[Problem, ...]


def verify_database(path: Path, *, read_only: bool = True) -> Verified:
    """Look at everything in a database and change nothing.

    Args:
        path: where it lies.
        read_only: False where another process may have left a write half done, which opening it
            takes back first.

    Raises:
        WorldFault: "not-our-file", "file-newer", "file-damaged" or another reason why there is
            nothing to look at.
    """
    check_marks(path)
    engine = engine_for(path, "ro" if read_only else "rw")
    try:
        with engine.connect() as plain:
            connection = plain.execution_options(**{READS: True})
            with connection.begin():
                check_schema(connection, path)
                return _look_over(connection, path)
    finally:
        engine.dispose()


def _look_over(connection: Connection, path: Path) -> Verified:
    structure = faults_of_structure(connection)
    work = SqlUnitOfWork(connection)
    problems = [
        Problem("structure-damaged", {"file": str(path), "said": said}) for said in structure[:1]
    ]
    if missing_triggers(connection):
        problems.append(Problem("protection-missing", {"file": str(path)}))
    finished = connection.scalars(
        select(tables.assessment.c.id).where(tables.assessment.c.status != Status.OPEN.value)
    ).all()
    problems += _damaged_copies(connection, work)
    for assessment_id in finished:
        problems += _altered(work, assessment_id)
    problems += altered_files(connection)
    return Verified(count_rows(connection), len(finished), tuple(problems))


def _damaged_copies(connection: Connection, work: SqlUnitOfWork) -> Iterator[Problem]:
    kept = connection.scalars(select(tables.checklist_snapshot.c.hash)).all()
    for known_by in kept:
        try:
            checklist_of(work.snapshots.get(known_by))
            for language in work.snapshots.languages(known_by):
                supplement = work.snapshots.supplement(known_by, language)
                assert supplement is not None
                translation_of(supplement)
        except KleurRijkError:
            yield Problem("copy-damaged", {"id": known_by[:8]})


def _altered(work: SqlUnitOfWork, assessment_id: str) -> Iterator[Problem]:
    try:
        head = work.assessments.get(assessment_id)
        if not _is_altered(work, head):
            return
    except WorldFault:
        pass  # a value that was never written: altered as well
    yield Problem("finished-altered", {"id": assessment_id})


def _is_altered(work: SqlUnitOfWork, head: Assessment) -> bool:
    answers = {item: each.answer for item, each in work.assessments.answers(head.id).items()}
    noticed = {item: each.counts for item, each in work.partner_views.of(head.id).items()}
    return is_altered(head, answers, noticed)
