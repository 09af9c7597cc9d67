"""Does one thing over and over, each time in a process of its own, which strace is to kill.

For each line on standard input, a kind of call and a number, a child first makes so many of these
calls that do nothing, then the thing; its exit status is printed. So one strace, which kills every
child at the same count of calls of a kind, kills the thing at any call that the test names.
"""

import os
import sys
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.problems import Place, WorldFault
from kleurrijk_desktop.reports.answers_table import answers_table
from kleurrijk_desktop.storage.backups import back_up_into
from kleurrijk_desktop.storage.database import create_database
from kleurrijk_desktop.storage.rescue.rebuilding import rebuild_database
from kleurrijk_desktop.storage.restoring import restore_database
from kleurrijk_desktop.storage.upgrading.upgrade import bring_up_to_date
from kleurrijk_desktop.use_cases.answer_tables import TableRow
from kleurrijk_desktop.use_cases.assessments import Published
from kleurrijk_desktop.use_cases.correcting import CorrectAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.issued_reports import IssueReport
from kleurrijk_desktop.use_cases.printing import GatherDocument
from kleurrijk_desktop.use_cases.scoring import ScoreTable
from tests.samples import opened_services, sample_checklist
from tests.storage.kills.scripted import ITEMS, AnswerAll, forgetful, state_of, step

NOW = datetime(2026, 11, 22, 11, 3, 28, tzinfo=UTC)


def commit(path: Path, assessment_id: str, journal: str) -> None:
    """Answer every item in one commit; print the codes of a fault."""
    with forgetful(path, journal) as services:
        try:
            AnswerAll(assessment_id, 1)(services)
        except WorldFault as fault:
            print(fault, flush=True)


def finish(path: Path, assessment_id: str) -> None:
    with opened_services(path) as services:
        FinishAssessment(assessment_id)(services)


def correct(path: Path, assessment_id: str) -> None:
    with opened_services(path) as services:
        CorrectAssessment(assessment_id, "verkeerd begrepen")(services)


def issue(path: Path, assessment_id: str) -> None:
    with opened_services(path) as services:
        IssueReport(GatherDocument(Printable.PLAN, assessment_id, "nl"))(services)


def score(path: Path, _assessment_id: str) -> None:
    """Take in a table of answers."""
    rows = [TableRow(item, step(number)[1], Place("x")) for number, item in enumerate(ITEMS)]
    with opened_services(path) as services:
        ScoreTable(Published(sample_checklist(), ()), rows, "Basisschool De Linde")(services)


def back_up(path: Path, folder: str) -> None:
    """Make a backup; print the codes of a fault."""
    try:
        back_up_into(Path(folder), path, NOW)
    except WorldFault as fault:
        print(fault, flush=True)


def restore(path: Path, backup: str) -> None:
    """Put a backup back; print the codes of a fault."""
    try:
        restore_database(Path(backup), path, path.parent / "backups", NOW)
    except WorldFault as fault:
        print(fault, flush=True)


def rebuild(path: Path) -> None:
    rebuild_database(path, path.parent / "backups", NOW, (), answers_table)


def look(path: Path, assessment_id: str) -> None:
    """Read what is stored, as every start does; print the codes of a fault."""
    try:
        with opened_services(path) as services:
            state_of(services, assessment_id)
    except WorldFault as fault:
        print(fault, flush=True)


def upgrade(path: Path) -> None:
    """Bring a database up to date; print the codes of a fault."""
    try:
        bring_up_to_date(path, path.parent / "backups", NOW, lambda: None)
    except WorldFault as fault:
        print(fault, flush=True)


ACTS: Mapping[str, Callable[..., None]] = {
    "commit": commit,
    "create": create_database,
    "look": look,
    "finish": finish,
    "correct": correct,
    "issue": issue,
    "score": score,
    "backup": back_up,
    "restore": restore,
    "upgrade": upgrade,
    "rebuild": rebuild,
}


IDLE: Mapping[str, Callable[[int], object]] = {
    "pwrite64": lambda file: os.pwrite(file, b"", 0),
    "fdatasync": os.fdatasync,
    "fsync": os.fsync,
    "ftruncate": lambda file: os.ftruncate(file, 0),
    "unlink": lambda _file: os.unlink("/nowhere"),  # noqa: PTH108 - this very call is counted
    "link": lambda _file: os.link("/nowhere", "/nowhere"),
    "getdents64": lambda _file: list(Path("/proc/self/task").iterdir()),  # in two
    "rename": lambda _file: os.rename("/nowhere", "/nowhere"),  # noqa: PTH104
}


def idle(calls: str, times: int) -> None:
    """Make calls of a kind without any effect."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    call = IDLE[calls.split(",", maxsplit=1)[0]]
    for _ in range(times):
        with suppress(OSError):
            call(nothing)
    os.close(nothing)


def main() -> None:
    act, path, *rest = sys.argv[1:]
    if act == "upgrade":
        import alembic.command  # noqa: F401 - once, and not in each of the children
    for line in sys.stdin:
        calls, times = line.split()
        child = os.fork()
        if child == 0:
            try:
                idle(calls, int(times))
                ACTS[act](Path(path), *rest)
                os._exit(0)
            finally:
                traceback.print_exc()
                os._exit(1)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


main()
