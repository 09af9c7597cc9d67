"""Fields: when they tell what was typed, and what they never do to a text."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.text_field import TextField
from tests.ui.looks import focused, settle, shown
from tests.ui.widgets import spoken

Make = Callable[..., TextField]
BOTH = [NoteField, LineField]


def inner(field: TextField) -> QWidget:
    proxy = field.focusProxy()
    assert proxy is not None
    return proxy


def listening(field: TextField) -> list[str]:
    told: list[str] = []
    field.edited.connect(told.append)
    return told


def hint(field: TextField) -> str:
    labels = [label for label in field.findChildren(PlainLabel) if label.property("tone")]
    return labels[0].text() if labels and labels[0].isVisible() else ""


@pytest.mark.parametrize("make", BOTH)
def test_a_field_is_named_by_its_label(theme: Theme, qtbot: QtBot, make: Make) -> None:
    field = make(theme, "Note on this")
    shown(qtbot, field)
    assert spoken.name(inner(field)) == "Note on this"
    assert spoken.role(inner(field)) == QAccessible.Role.EditableText
    assert spoken.interface(inner(field)).relations(QAccessible.RelationFlag.Label)


@pytest.mark.parametrize("make", BOTH)
def test_a_pause_tells_what_was_typed_once(theme: Theme, qtbot: QtBot, make: Make) -> None:
    field = make(theme, "Note")
    shown(qtbot, field)
    told = listening(field)
    field.focus_field()
    QTest.keyClicks(inner(field), "abc")
    assert told == []
    with qtbot.waitSignal(field.edited):
        pass
    field.flush()
    assert told == ["abc"]


def test_typing_without_a_pause_is_told_within_about_a_second(theme: Theme, qtbot: QtBot) -> None:
    field = NoteField(theme, "Note")
    shown(qtbot, field)
    told = listening(field)
    field.focus_field()
    clock = QElapsedTimer()
    clock.start()
    typed = 0
    while not told and clock.elapsed() < 30_000:
        QTest.keyClicks(inner(field), "x", delay=20)
        typed += 1
    assert told
    assert told[0] == "x" * len(told[0])
    assert typed > 5, "the keys came without a pause of half a second"


@pytest.mark.parametrize("make", BOTH)
def test_leaving_and_flushing_tell_at_once(theme: Theme, qtbot: QtBot, make: Make) -> None:
    field, elsewhere = make(theme, "Note"), QPushButton("Elsewhere")
    shown(qtbot, field, elsewhere)
    told = listening(field)
    field.focus_field()
    QTest.keyClicks(inner(field), "a")
    QTest.keyClick(inner(field), Qt.Key.Key_Tab)
    assert elsewhere.hasFocus()
    assert told == ["a"]
    field.focus_field()
    QTest.keyClicks(inner(field), "b")
    field.flush()
    field.flush()
    assert told[1:] == [field.text()]


@pytest.mark.parametrize("make", BOTH)
def test_setting_a_text_tells_no_one(theme: Theme, qtbot: QtBot, make: Make) -> None:
    field = make(theme, "Note")
    shown(qtbot, field)
    told = listening(field)
    field.set_text("stored")
    field.flush()
    assert (field.text(), told) == ("stored", [])
    field.focus_field()
    QTest.keyClicks(inner(field), "x")
    field.set_text("stored again")
    field.flush()
    assert (field.text(), told) == ("stored again", [])


ODD = [
    "line\u2028separator",
    "paragraph\u2029separator",
    "no\u00a0break",
    "tab\there",
    "carriage\r\nreturn",
    "old\rmac",
    "a\n\nb\n",
    "e\u0301 not normalised, \ufeff and \U0001f600",
]


@pytest.mark.parametrize("make", BOTH)
@pytest.mark.parametrize("text", ODD)
def test_odd_characters_are_no_change(theme: Theme, qtbot: QtBot, make: Make, text: str) -> None:
    field, elsewhere = make(theme, "Note"), QPushButton("Elsewhere")
    shown(qtbot, field, elsewhere)
    told = listening(field)
    field.set_text(text)
    field.focus_field()
    elsewhere.setFocus()
    field.flush()
    assert (field.text(), told) == (text, [])


@pytest.mark.parametrize("text", ["line\u2028separator", "no\u00a0break", "tab\there", "a\n\nb"])
def test_a_change_elsewhere_in_a_note_leaves_them_alone(
    theme: Theme, qtbot: QtBot, text: str
) -> None:
    field = NoteField(theme, "Note")
    shown(qtbot, field)
    field.set_text(text)
    field.focus_field()
    QTest.keyClick(inner(field), Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(inner(field), "x")
    assert field.text() == text + "x"


def pasted(field: TextField, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.focus_field()
    QTest.keyClick(inner(field), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle()


@pytest.mark.parametrize("make", BOTH)
@pytest.mark.parametrize("text", ["x" * 1_000_000, "word " * 200_000], ids=["one word", "words"])
def test_a_huge_paste_is_capped_and_that_is_said(
    theme: Theme, qtbot: QtBot, make: Make, text: str
) -> None:
    field = make(theme, "Note")
    shown(qtbot, field)
    pasted(field, text)
    limit = 20_000 if make is NoteField else 500
    assert field.text() == text[:limit]
    assert "The field is full" in hint(field)
    assert "The field is full" in spoken.description(inner(field))


@pytest.mark.parametrize("make", BOTH)
def test_a_paste_that_fits_is_whole(theme: Theme, qtbot: QtBot, make: Make) -> None:
    field = make(theme, "Note", limit=10)
    shown(qtbot, field)
    pasted(field, "0123456789")
    assert field.text() == "0123456789"
    assert "left" in hint(field)


def test_typing_into_a_full_note_takes_nothing_and_keeps_the_rest(
    theme: Theme, qtbot: QtBot
) -> None:
    field = NoteField(theme, "Note", limit=5)
    shown(qtbot, field)
    field.set_text("abcde")
    field.focus_field()
    QTest.keyClick(inner(field), Qt.Key.Key_Right)
    QTest.keyClicks(inner(field), "XY")
    assert field.text() == "abcde"
    assert "The field is full" in hint(field)


@pytest.mark.parametrize("make", BOTH)
def test_a_stored_text_above_the_limit_is_not_cut(theme: Theme, make: Make) -> None:
    field = make(theme, "Note", limit=5)
    field.set_text("longer than the limit")
    field.flush()
    assert field.text() == "longer than the limit"


@pytest.mark.parametrize("make", BOTH)
def test_a_counter_appears_near_the_limit(theme: Theme, qtbot: QtBot, make: Make) -> None:
    field = make(theme, "Note", limit=100)
    shown(qtbot, field)
    field.set_text("x" * 94)
    assert hint(field) == ""
    field.set_text("x" * 95)
    assert hint(field) == "5 characters left"
    field.set_text("x" * 99)
    assert hint(field) == "1 character left"
    field.set_text("")
    assert hint(field) == ""


@pytest.mark.parametrize("make", BOTH)
def test_a_problem_is_shown_and_said_at_the_field(theme: Theme, qtbot: QtBot, make: Make) -> None:
    field = make(theme, "Name")
    shown(qtbot, field)
    field.show_problem("Write the name.")
    assert hint(field) == spoken.description(inner(field)) == "Write the name."
    field.show_problem("")
    assert hint(field) == spoken.description(inner(field)) == ""


@pytest.mark.parametrize("make", BOTH)
def test_undo_is_left_to_the_application(theme: Theme, qtbot: QtBot, make: Make) -> None:
    field = make(theme, "Note")
    window = shown(qtbot, field)
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), window)
    field.focus_field()
    QTest.keyClicks(inner(field), "abc")
    with qtbot.waitSignal(shortcut.activated):
        QTest.keyClick(inner(field), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "abc"


def test_enter_submits_a_line(theme: Theme, qtbot: QtBot) -> None:
    field = LineField(theme, "Name")
    shown(qtbot, field)
    told = listening(field)
    field.focus_field()
    QTest.keyClicks(inner(field), "De Linde")
    with qtbot.waitSignal(field.submitted):
        QTest.keyClick(inner(field), Qt.Key.Key_Return)
    assert told == ["De Linde"]


@pytest.mark.parametrize("make", BOTH)
def test_read_only_takes_no_keys(theme: Theme, qtbot: QtBot, make: Make) -> None:
    field = make(theme, "Note")
    field.set_read_only(read_only=True)
    shown(qtbot, field)
    field.focus_field()
    QTest.keyClicks(inner(field), "abc")
    assert field.text() == ""


@pytest.mark.parametrize("percent", [100, 200])
def test_fields_grow_with_the_text(theme: Theme, qtbot: QtBot, percent: int) -> None:
    note, line = NoteField(theme, "Note"), LineField(theme, "Name")
    shown(qtbot, note, line)
    theme.set_text_size(percent)
    settle()
    spacing = inner(note).fontMetrics().lineSpacing()
    assert isinstance(inner(note), QPlainTextEdit)
    assert inner(note).height() >= 4 * spacing
    assert isinstance(inner(line), QLineEdit)
    assert inner(line).height() >= max(32, spacing)


def test_a_choice_is_told_only_when_the_person_chose(theme: Theme, qtbot: QtBot) -> None:
    field = ChoiceField(theme, "Kind")
    shown(qtbot, field)
    told: list[str] = []
    field.chosen.connect(told.append)
    field.set_options([("a", "First"), ("b", "Second")], "b")
    assert (field.value(), told) == ("b", [])
    field.focus_field()
    combo = focused()
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert (field.value(), told) == ("a", ["a"])
    assert spoken.role(combo) == QAccessible.Role.ComboBox
    assert spoken.interface(combo).relations(QAccessible.RelationFlag.Label)
    field.show_problem("Choose one.")
    assert spoken.description(combo) == "Choose one."
