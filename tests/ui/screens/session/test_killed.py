"""A session that is killed at any moment goes on where it stopped, and the file tells nothing."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton

from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import Session, Step
from kleurrijk_desktop.storage.database import open_database
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.sessions import OpenSession
from tests.domain.sessions.test_machine import ONWARDS, VOTES
from tests.samples import new_database, sample_services
from tests.thorough import THOROUGH
from tests.ui.farther import anew
from tests.ui.looks import settle
from tests.ui.projecting import open_projector, projector, put_beside
from tests.ui.screens.session.overheard import files_in
from tests.ui.screens.session.sitting import go, words
from tests.ui.screens.session.test_secrecy import picture, tree
from tests.ui.world import world_in

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
    "08-vote-again": Step.REVOTE,
    "08-closed-again": Step.CLOSED,
    "09-both-rounds": Step.REVEAL,
    "10-agree": Step.AGREE,
    "11-park": Step.PARK,
    "12-overview": Step.THEME_CLOSE,
    "13-dots": Step.PRIORITISE,
    "14-dots-revealed": Step.PRIORITISE,
    "15-actions": Step.ACTIONS,
    "16-end": Step.CLOSE,
    "21-welcome": Step.WELCOME,
    "22-three-sheets": Step.SHEETS,
    "22-sheets": Step.SHEETS,
    "23-agenda": Step.AGENDA,
    "24-closed": Step.CLOSED,
    "25-revealed": Step.REVEAL,
    "26-talk": Step.DISCUSS,
    "27-vote-again": Step.REVOTE,
    "28-closed-again": Step.CLOSED,
    "29-agree": Step.AGREE,
    "30-park": Step.PARK,
    "31-overview": Step.THEME_CLOSE,
    "33-end": Step.CLOSE,
    "41-few-vote": Step.VOTE,
    "42-few-closed": Step.VOTE,  # held again, since so few votes are not stored
    "43-few-revealed": Step.DISCUSS,
    "44-few-dots": Step.PRIORITISE,
    "45-few-dots-revealed": Step.PRIORITISE,
}
FEW = ("08-vote-again", "13-dots")
# The votes are nowhere but in memory.
NOT_YET = ("05-vote", "08-vote-again", "13-dots", "22-three-sheets", "27-vote-again")
NEVER = ("41-few-vote", "42-few-closed", "43-few-revealed")
ONE_OF_THEM = ("05-vote",)
UNSEEN = ("06-closed", "08-closed-again")  # stored, and shown to nobody


def killed(folder: Path, state: str, votes: str = "first") -> Session:
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


def test_every_step_of_a_session_is_among_the_states() -> None:
    assert set(STATES.values()) == set(Step) - {Step.SETUP}  # of which nothing is stored yet


@pytest.mark.parametrize("state", STATES if THOROUGH else FEW)
def test_it_goes_on_where_it_stopped(tmp_path: Path, state: str) -> None:
    session = killed(tmp_path / "data", state)
    assert session.step is STATES[state]
    assert not session.ballots.total
    assert session.dots.people == 0 or session.dots.revealed
    over = session.step is Step.CLOSE
    assert over or any(is_possible(session, event) for event in (*ONWARDS, *VOTES))


@pytest.mark.parametrize("state", NOT_YET + NEVER if THOROUGH else ONE_OF_THEM)
def test_what_is_left_of_an_open_vote_tells_nothing(tmp_path: Path, state: str) -> None:
    """Other votes leave the same files behind, the journal among them."""
    left = []
    for votes in ("first", "other"):
        killed(tmp_path / votes, state, votes)
        left.append(dict(files_in(tmp_path / votes)))
    assert "kleurrijk.db" in left[0]
    assert left[0] == left[1]


@pytest.mark.skipif(not THOROUGH, reason="crashes among other things are in every run")
@pytest.mark.parametrize("state", UNSEEN)
def test_what_goes_on_after_a_crash_tells_nothing(
    tmp_path: Path, qapp: QApplication, state: str
) -> None:
    """Other votes that are closed are in the file, and look the same when the window is back."""
    left, looks = [], set()
    for votes in ("first", "other"):
        folder = tmp_path / votes
        killed(folder, state, votes)
        left.append(files_in(folder))
        with world_in(folder, qapp) as world:
            anew(world, "statement", world.find("go-on", QPushButton).click)
            go(world)
            put_beside(world, open_projector(world), 1280, 720)
            settle()
            window = projector(world)
            trees = tree(QAccessible.queryAccessibleInterface(window))
            looks.add((words(world), picture(window), tuple(trees)))
    assert left[0] != left[1]
    assert len(looks) == 1
