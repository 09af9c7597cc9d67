"""Does one thing over and over, each time in a process of its own, which strace is to kill.

For each number on standard input a child first makes so many calls of each kind that do nothing,
then the thing; its exit status is printed. So one strace, which kills every child at the same
count of calls, kills the thing at any call that the test names.
"""

import os
import sys
import traceback
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.storage.database import create_database
from kleurrijk_desktop.use_cases.correcting import CorrectAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from tests.samples import opened_services
from tests.storage.kills.scripted import AnswerAll, forgetful


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


ACTS: Mapping[str, Callable[..., None]] = {
    "commit": commit,
    "create": create_database,
    "finish": finish,
    "correct": correct,
}


def idle(times: int, *, links: bool) -> None:
    """Make calls of each kind that is counted, without any effect."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    calls: list[Callable[[], object]] = [
        lambda: os.pwrite(nothing, b"", 0),
        lambda: os.fdatasync(nothing),
        lambda: os.ftruncate(nothing, 0),
        lambda: os.unlink("/nowhere"),  # noqa: PTH108 - this very call is counted
    ]
    if links:
        calls += [
            lambda: os.link("/nowhere", "/nowhere"),
            lambda: os.rename("/nowhere", "/nowhere"),  # noqa: PTH104
        ]
    for _ in range(times):
        for call in calls:
            with suppress(OSError):
                call()
    os.close(nothing)


def main() -> None:
    act, path, *rest = sys.argv[1:]
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                idle(int(line), links=act == "create")
                ACTS[act](Path(path), *rest)
                os._exit(0)
            finally:
                traceback.print_exc()
                os._exit(1)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


main()
