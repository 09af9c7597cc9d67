"""A checklist that is being written can be answered, and nothing of it is kept."""

import shutil
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.startup.preview import PreviewServices
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.examples import OpenExamples
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.startup.conftest import EDUCATION
from tests.storage.problems import expect_input


@pytest.fixture
def written(tmp_path: Path) -> Path:
    """A copy of a shipped checklist whose first statement was changed."""
    folder = tmp_path / "mine"
    shutil.copytree(EDUCATION.parent, folder)
    file = folder / "checklist.yaml"
    text = file.read_text("utf-8")
    before = "Elk nieuw gezin krijgt bij ons een persoonlijk welkomstgesprek."
    assert before in text
    file.write_text(text.replace(before, "Wij heten iedereen welkom."), "utf-8")
    return file


def test_it_is_begun_with_all_its_questions_and_can_be_answered(
    tmp_path: Path, written: Path
) -> None:
    preview = PreviewServices(folders_for(tmp_path / "data"), [written], "Preview")
    (tmp_path / "data").mkdir()
    services = preview.open()
    assert services.library.ids() == ("education",)
    page = OpenStart(None, "nl")(services)
    assert page.chosen is not None
    assert page.chosen.name == "Preview"
    (begun,) = ListAssessments()(services)
    opened = OpenAssessment(begun.row.assessment.id, "nl")(services)
    first = opened.result.items[0]
    assert str(opened.reader.statement(first)) == "Wij heten iedereen welkom."
    assert len(opened.result.items) == len(opened.checklist.items)
    RecordAnswer(begun.row.assessment.id, first.id, Answer(Choice.LEVEL_2), 0)(services)
    assert OpenExamples("nl")(services).examples
    preview.close(services)


def test_what_became_unreadable_meanwhile_is_the_authors_fault(
    tmp_path: Path, written: Path
) -> None:
    (tmp_path / "data").mkdir()
    written.write_text("format: 2\n", "utf-8")
    preview = PreviewServices(folders_for(tmp_path / "data"), [written], "Preview")
    with expect_input("format-newer"):
        preview.open()
