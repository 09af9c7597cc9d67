"""`kleurrijk record`: on paper what a group session came to."""

from pathlib import Path

from kleurrijk_desktop.domain.sessions.state import Form, Setup
from kleurrijk_desktop.startup.assemble import services_for
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.sessions import StartSession
from tests.startup.conftest import Run


def test_the_guide_is_written_without_a_database(run: Run, data: Path, tmp_path: Path) -> None:
    ended = run("guide", tmp_path / "guide.pdf", "--language", "de", "--large")
    assert (ended.code, ended.err) == (0, "")
    assert (tmp_path / "guide.pdf").read_bytes().startswith(b"%PDF-")
    assert not data.exists()


def test_a_record_is_written_and_numbers_only_with_a_warning(
    run: Run, data: Path, answers: Path, item_ids: list[str], tmp_path: Path
) -> None:
    assert run("score", "education", answers, "--organisation", "De Linde").code == 0
    target = tmp_path / "record.pdf"
    with services_for(folders_for(data), print) as services:
        (listed,) = ListAssessments()(services)
    ended = run("record", listed.row.assessment.id, target)
    assert (ended.code, target.exists()) == (1, False)
    assert "No group session" in ended.complaints[0]
    with services_for(folders_for(data), print) as services:
        setup = Setup(Form.ITEM_BY_ITEM, tuple(item_ids[:3]), 7)
        begun = StartSession(listed.row.assessment.id, setup)(services)
    ended = run("record", listed.row.assessment.id[:8], target)
    assert (ended.code, ended.err) == (0, "")
    assert target.read_bytes().startswith(b"%PDF-")
    ended = run("record", listed.row.assessment.id, target, "--counts")
    assert ended.code == 0
    assert "how many voted what" in ended.complaints[0]
    target.unlink()
    ended = run("record", listed.row.assessment.id, target, "--session", "nope")
    assert (ended.code, target.exists()) == (1, False)
    assert begun.id[:8] in ended.complaints[0]
    ended = run("record", listed.row.assessment.id, target, "--session", begun.id[:8])
    assert (ended.code, ended.err, target.exists()) == (0, "", True)
