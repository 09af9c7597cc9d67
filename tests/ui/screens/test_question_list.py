"""The list of all questions beside the one that is asked."""

from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.ui.screens.questions.question_list import (
    ListedSection,
    PathWords,
    QuestionList,
)
from kleurrijk_desktop.ui.theme.theme import Theme
from tests.ui.looks import dressed, settle


def test_a_last_row_that_grows_stays_in_sight(qapp: QApplication, qtbot: QtBot) -> None:
    with dressed(qapp, "light") as theme:
        _grows(theme, qtbot)


def _grows(theme: Theme, qtbot: QtBot) -> None:
    listed = QuestionList(theme, PathWords("", ""))
    qtbot.addWidget(listed)
    listed.resize(200, 300)
    listed.show()
    listed.show_all()
    statements = tuple(Text(f"Question {number} of all", "en") for number in range(1, 9))
    listed.show_questions([ListedSection("s1", Text("First", "en"), statements)], [Choice.OPEN] * 8)
    listed.show_place(8)
    settle()
    listed.show_choice(8, Choice.LEVEL_4)
    settle()
    rows = listed.findChild(QListWidget)
    assert rows is not None
    last = rows.visualItemRect(rows.item(rows.count() - 1))
    assert rows.viewport().rect().contains(last)
