"""The card with the answer of last time."""

from datetime import date

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.ui.screens.questions.last_time import LastTime
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.use_cases.previous import LastAnswer

DAY = date(2025, 3, 2)


def lines(qtbot: QtBot, *shown: LastAnswer | None) -> list[str] | None:
    """Show these one after the other; return what the card says then, None where it is hidden."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme = Theme(application, "light")
    card = LastTime(theme)
    qtbot.addWidget(card)
    for last in shown:
        card.show_last(last)
    said = [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]
    hidden = card.isHidden()
    theme.deleteLater()
    return None if hidden else said


def test_nothing_last_time_is_no_card(qtbot: QtBot) -> None:
    full = LastAnswer(DAY, Answer(Choice.LEVEL_2, note="x"), Text("Soms.", "nl"), None)
    assert lines(qtbot, None) is None
    assert lines(qtbot, full, None) is None


def test_an_answer_beside_the_scale_has_no_anchor(qtbot: QtBot) -> None:
    full = LastAnswer(DAY, Answer(Choice.LEVEL_2, note="x"), Text("Soms.", "nl"), None)
    unknown = LastAnswer(DAY, Answer(Choice.UNKNOWN), None, None)
    assert lines(qtbot, full, unknown) == ["Last time (2 March 2025): We don't know yet"]


def test_a_note_without_an_answer_is_shown(qtbot: QtBot) -> None:
    noted = LastAnswer(DAY, Answer(note="ask Ali"), None, None)
    assert lines(qtbot, noted) == ["Last time (2 March 2025): not answered", "Note: ask Ali"]


def test_a_question_that_meant_something_else_says_so(qtbot: QtBot) -> None:
    changed = LastAnswer(
        DAY, Answer(Choice.LEVEL_3), Text("Altijd.", "nl"), Text("Wij groeten.", "nl")
    )
    assert lines(qtbot, changed) == [
        "Last time (2 March 2025): level 3, Agreed and routine",
        "Altijd.",
        "The question meant something else then. It read:",
        "Wij groeten.",
    ]
