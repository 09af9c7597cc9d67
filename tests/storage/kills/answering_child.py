"""Answers without end, on demand: for each line of input a process of its own, to be killed.

Prints `PID n` for each process, `ACK n` after the commit of step n, and `END status`. Why a process
ended by itself stands on standard error.
"""

import os
import sys
import traceback
from pathlib import Path

from kleurrijk_desktop.use_cases.answering import RecordAnswer
from tests.samples import opened_services
from tests.storage.kills.scripted import state_of, step, steps_in


def answer_without_end(path: Path, assessment_id: str) -> None:
    with opened_services(path) as services:
        state = state_of(services, assessment_id)
        versions = {item: stored.version for item, stored in state.items()}
        number = steps_in(state)
        while True:
            number += 1
            item, answer = step(number)
            recorded = RecordAnswer(assessment_id, item, answer, versions.get(item, 0))(services)
            versions[item] = recorded.version
            os.write(1, f"ACK {number}\n".encode())


def main() -> None:
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                answer_without_end(Path(sys.argv[1]), sys.argv[2])
            finally:
                traceback.print_exc()
                os._exit(1)
        os.write(1, f"PID {child}\n".encode())
        _, status = os.waitpid(child, 0)
        os.write(1, f"END {status}\n".encode())


main()
