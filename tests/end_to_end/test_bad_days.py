"""Full, locked, moved, replaced, pulled out: in the real window nothing that was typed is lost."""

from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from tests.end_to_end.bad_days import live_through, look_only
from tests.end_to_end.desktop import Desktop
from tests.end_to_end.stick import can_have_one, stick
from tests.samples import opened_services


@pytest.mark.skipif(not can_have_one(), reason="no file systems of our own without privileges")
def test_each_fault_is_said_and_work_goes_on_after_it(
    real_desktop: Desktop, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elders.db"
    with stick(tmp_path) as data:
        look_only(real_desktop, data, "nl", lambda _name: None)
        note = live_through(real_desktop, data, "nl", elsewhere, lambda _name: None)
        stored = answer_in(data.taken_out(tmp_path / "after.db"))
    assert stored == Answer(Choice.LEVEL_2, note=note)
    assert note.startswith(answer_in(elsewhere).note)
    assert answer_in(elsewhere).note.endswith("Weg.")


def answer_in(file: Path) -> Answer:
    """Return the one answer that is stored."""
    with opened_services(file) as services:
        (listed,) = ListAssessments()(services)
        (answer,) = OpenAssessment(listed.row.assessment.id, "nl")(services).answers.values()
        return answer
