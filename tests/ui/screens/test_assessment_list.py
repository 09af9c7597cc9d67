"""The start page shows every assessment that there is, however many were read at first."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.ui.screens.start.assessment_list import SHOWN_FIRST, AssessmentList
from kleurrijk_desktop.ui.screens.start.assessment_row import AssessmentRow
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.start_page import CountAssessments, OpenStart

READ, COUNT = SHOWN_FIRST + 1, SHOWN_FIRST + 3


def test_what_was_not_read_is_counted_and_comes_when_it_is_asked_for(
    qtbot: QtBot, services: Services, opened: Opened
) -> None:
    for _number in range(COUNT - 1):
        StartAssessment(opened.row.unit.id, "sample", Scope.SHORT)(services)
    page = OpenStart(None, "en", READ)(services)
    shown = AssessmentList(page, lambda begun, _every: AssessmentRow(begun))
    qtbot.addWidget(shown)
    said, older = shown.findChild(QLabel, "how-many"), shown.findChild(QPushButton, "show-older")
    assert isinstance(said, QLabel)
    assert isinstance(older, QPushButton)
    assert shown.to_be_counted
    assert said.isHidden()
    shown.show_count(CountAssessments(opened.row.organisation.id)(services))
    assert said.text() == f"The newest {SHOWN_FIRST} of {COUNT} assessments are shown."
    older.click()
    assert len(shown.findChildren(AssessmentRow)) == READ
    with qtbot.waitSignal(shown.more_wanted):
        older.click()
    shown.take_older(OpenStart(None, "en", 2 * READ)(services))
    assert len(shown.findChildren(AssessmentRow)) == COUNT
    assert older.isHidden()
    assert said.isHidden()
