"""A session that is killed at any moment goes on where it stopped, and the file tells nothing."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import Session, Step
from kleurrijk_desktop.storage.database import open_database
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.sessions import OpenSession
from tests.domain.sessions.test_machine import ONWARDS, VOTES
from tests.samples import new_database, sample_services
from tests.thorough import THOROUGH

ROOT = Path(__file__).parents[4]
KILLED, HANGS_AFTER = -9, 120  # seconds, ten times what it takes
STATES = {
    "01-welcome": Step.WELCOME,
    "02-example": Step.CALIBRATE,
    "03-example-revealed": Step.CALIBRATE,
    "04-question": Step.SHOW,
    "05-vote": Step.VOTE,
    "06-closed": Step.CLOSED,
    "07-revealed": Step.REVEAL,
    "08-talk": Step.DISCUSS,
    "09-both-rounds": Step.REVEAL,
    "10-agree": Step.AGREE,
    "11-park": Step.PARK,
    "12-overview": Step.THEME_CLOSE,
    "13-dots": Step.PRIORITISE,
    "14-dots-revealed": Step.PRIORITISE,
    "15-actions": Step.ACTIONS,
    "16-end": Step.CLOSE,
    "21-welcome": Step.WELCOME,
    "22-sheets": Step.SHEETS,
    "23-agenda": Step.AGENDA,
    "24-closed": Step.CLOSED,
    "25-revealed": Step.REVEAL,
}
FEW = ("05-vote", "13-dots")
NOT_YET = ("05-vote",)  # the votes are nowhere but in memory
FIRST, OTHER = "12233334?", "000-44???"


def killed(folder: Path, state: str, votes: str = FIRST) -> Session:
    """Kill a session in a state, and read what is stored as the next start does."""
    folder.mkdir()
    new_database(folder / "kleurrijk.db")  # here, so that each process begins with the same file
    command = [sys.executable, "-m", "tests.ui.screens.session.killed", str(folder), state, votes]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, timeout=HANGS_AFTER, check=False)
    assert ended.returncode == KILLED, ended.stderr.decode()
    with closing(open_database(folder / "kleurrijk.db")) as database:
        services = sample_services(database)
        head = ListAssessments()(services)[0].row.assessment
        current = OpenSession(head.id, "nl")(services).current
    assert current is not None
    return current.session


@pytest.mark.parametrize("state", STATES if THOROUGH else FEW)
def test_it_goes_on_where_it_stopped(tmp_path: Path, state: str) -> None:
    session = killed(tmp_path / "data", state)
    assert session.step is STATES[state]
    assert not session.ballots.total
    assert session.dots.people == 0 or session.dots.revealed
    over = session.step is Step.CLOSE
    assert over or any(is_possible(session, event) for event in (*ONWARDS, *VOTES))


@pytest.mark.parametrize("state", NOT_YET)
def test_what_is_left_of_an_open_vote_tells_nothing(tmp_path: Path, state: str) -> None:
    """Other votes leave the same files behind, the journal among them."""
    left = []
    for name, votes in (("one", FIRST), ("other", OTHER)):
        killed(tmp_path / name, state, votes)
        files = sorted(path for path in (tmp_path / name).iterdir() if path.is_file())
        left.append({path.name: path.read_bytes() for path in files})
    assert "kleurrijk.db" in left[0]
    assert left[0] == left[1]
