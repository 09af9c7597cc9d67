"""A window and a command line on one database, as real processes."""

import os
import subprocess
import sys
from pathlib import Path

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from tests.samples import opened_services
from tests.storage.kills.scripted import start
from tests.storage.problems import expect_input

ELSEWHERE = """
import sys
from pathlib import Path
from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.problems import InputFault
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from tests.samples import opened_services

path, assessment_id, expected = sys.argv[1:]
answer = Answer(Choice.LEVEL_4, note="van elders")
with opened_services(Path(path)) as services:
    try:
        RecordAnswer(assessment_id, "s1-welcome", answer, int(expected))(services)
    except InputFault as fault:
        print(fault.problems[0].code, fault.problems[0].parameters["stored"])
    else:
        print("stored")
"""


def answer_elsewhere(path: Path, assessment_id: str, expected: int) -> str:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    run = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, path, assessment_id, str(expected)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return run.stdout.strip()


def test_two_processes_on_one_answer_never_overwrite_each_other(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    assessment_id = start(path)
    mine = Answer(Choice.LEVEL_1, note="van hier")
    with opened_services(path) as services:
        before = services.database.data_version()
        RecordAnswer(assessment_id, "s1-welcome", mine, 0)(services)
        assert answer_elsewhere(path, assessment_id, 0) == "changed-elsewhere van hier"
        assert answer_elsewhere(path, assessment_id, 1) == "stored"
        assert services.database.data_version() != before
        with expect_input("changed-elsewhere") as caught:
            RecordAnswer(assessment_id, "s1-welcome", mine, 1)(services)
        assert caught.error is not None
        assert caught.error.problems[0].parameters["stored"] == "van elders"
        answers = OpenAssessment(assessment_id, "nl")(services).answers
    assert answers["s1-welcome"] == Answer(Choice.LEVEL_4, note="van elders")
