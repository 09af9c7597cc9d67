"""The real dialogs, answered as a person would."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFileSystemModel,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.translation import use_language
from kleurrijk_desktop.ui.dialog_boxes import cancel_button
from kleurrijk_desktop.ui.dialogs import DialogButton, FileType, QtDialogs
from tests.ui.looks import pixels

DialogT = TypeVar("DialogT", bound=QWidget)
PDF = FileType("PDF file", "pdf")
CHOICE = [DialogButton("again", "Try again", default=True), DialogButton("leave", "Leave")]


@pytest.fixture
def dialogs(qtbot: QtBot) -> QtDialogs:
    window = QWidget()
    qtbot.addWidget(window)
    return QtDialogs(lambda: window)


def when_open(kind: type[DialogT], act: Callable[[DialogT], None], faults: list[str]) -> None:
    """Act on the dialog that opens next; what goes wrong is noted, since it must close anyway."""

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            faults.append(f"met {dialog!r}")
            return
        try:
            act(dialog)
        except AssertionError as fault:
            faults.append(str(fault))
        finally:
            dialog.close()

    QTimer.singleShot(0, meet)


def press(text: str) -> Callable[[QMessageBox], None]:
    def act(box: QMessageBox) -> None:
        next(button for button in box.buttons() if button.text() == text).click()

    return act


def escape(box: QWidget) -> None:
    QTest.keyClick(box, Qt.Key.Key_Escape)


def enter(box: QWidget) -> None:
    QTest.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("act", "answer"), [(press("Leave"), "leave"), (enter, "again"), (escape, None)]
)
def test_a_message_returns_what_was_pressed(
    dialogs: QtDialogs, act: Callable[[QMessageBox], None], answer: str | None
) -> None:
    faults: list[str] = []
    when_open(QMessageBox, act, faults)
    assert dialogs.message("KleurRijk", "The data is in use.", CHOICE) == answer
    assert faults == []


def test_a_single_button_is_pressed_by_escape(dialogs: QtDialogs) -> None:
    faults: list[str] = []
    when_open(QMessageBox, escape, faults)
    assert dialogs.message("KleurRijk", "Done.", [DialogButton("close", "Close")]) == "close"
    assert faults == []


def test_messages_are_plain_text_that_can_be_selected(dialogs: QtDialogs, tmp_path: Path) -> None:
    faults: list[str] = []
    canary = tmp_path / "canary.png"
    red = QWidget()
    red.resize(60, 60)
    red.setStyleSheet("background: #ff0000")
    assert red.grab().save(str(canary))

    def look(box: QMessageBox) -> None:
        label = box.findChild(QLabel, "qt_msgbox_label")
        assert label is not None
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
        assert pixels(box).count("#ff0000") == 0

    when_open(QMessageBox, look, faults)
    dialogs.message("T", f'<img src="file://{canary}" width=60 height=60>', CHOICE[:1])
    assert faults == []


def test_our_fault_keeps_the_details_behind_a_button(dialogs: QtDialogs) -> None:
    faults: list[str] = []

    def look(box: QMessageBox) -> None:
        assert box.text() == "There is a fault in the program."
        assert box.detailedText() == "ZeroDivisionError <b>"

    when_open(QMessageBox, look, faults)
    dialogs.our_fault("There is a fault in the program.", "ZeroDivisionError <b>")
    assert faults == []


def test_a_long_list_stands_behind_a_button_too(dialogs: QtDialogs) -> None:
    faults: list[str] = []

    def look(box: QMessageBox) -> None:
        assert box.windowTitle() == "What is wrong"
        assert (box.text(), box.detailedText()) == ("Two things.", "one\n\ntwo")

    when_open(QMessageBox, look, faults)
    dialogs.show_details("What is wrong", "Two things.", "one\n\ntwo")
    assert faults == []


def type_name(name: str) -> Callable[[QFileDialog], None]:
    def act(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        assert field.text() == "Verbeterplan.pdf"
        field.setText(name)
        dialog.accept()

    return act


@pytest.mark.parametrize("name", ["plan.pdf", "plan"])
def test_a_file_to_save_gets_its_suffix(dialogs: QtDialogs, tmp_path: Path, name: str) -> None:
    faults: list[str] = []
    when_open(QFileDialog, type_name(name), faults)
    chosen = dialogs.choose_save_file("Save", tmp_path / "Verbeterplan.pdf", [PDF])
    assert faults == []
    assert chosen == tmp_path / "plan.pdf"


def test_cancelling_saves_nothing(dialogs: QtDialogs, tmp_path: Path) -> None:
    faults: list[str] = []
    when_open(QFileDialog, lambda dialog: dialog.reject(), faults)
    assert dialogs.choose_save_file("Save", tmp_path / "Verbeterplan.pdf", [PDF]) is None
    assert faults == []


@pytest.mark.parametrize(
    ("act", "agreed"), [(press("Finish"), True), (enter, False), (escape, False)]
)
def test_what_cannot_be_undone_needs_a_press_on_its_verb(
    dialogs: QtDialogs, act: Callable[[QMessageBox], None], *, agreed: bool
) -> None:
    faults: list[str] = []
    when_open(QMessageBox, act, faults)
    assert dialogs.confirm("Finish the assessment", "Nothing undoes it.", "Finish") is agreed
    assert faults == []


def test_several_files_are_opened_at_once(dialogs: QtDialogs, tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("a.csv", "b.csv")]
    for file in files:
        file.touch()
    faults: list[str] = []

    def both(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.setText('"a.csv" "b.csv"')
        dialog.accept()

    when_open(QFileDialog, both, faults)
    assert list(dialogs.choose_open_files("Open", tmp_path, "Tables", ["csv"])) == files
    when_open(QFileDialog, lambda dialog: dialog.reject(), faults)
    assert list(dialogs.choose_open_files("Open", tmp_path, "Tables", ["csv"])) == []
    assert faults == []


def test_the_list_of_files_speaks_the_language_of_the_program(
    qtbot: QtBot, dialogs: QtDialogs, tmp_path: Path
) -> None:
    (tmp_path / "plans").mkdir()
    (tmp_path / "plan.pdf").touch()
    use_language("nl")
    told: dict[str, str] = {}

    def read(dialog: QFileDialog) -> None:
        model = dialog.findChild(QFileSystemModel)
        assert model is not None
        folder = model.index(str(tmp_path))
        qtbot.waitUntil(lambda: model.rowCount(folder) == 2, timeout=30_000)
        for row in range(model.rowCount(folder)):
            told[model.index(row, 0, folder).data()] = model.index(row, 2, folder).data()

    faults: list[str] = []
    when_open(QFileDialog, read, faults)
    try:
        dialogs.choose_save_file("Save", tmp_path / "x.pdf", [PDF])
    finally:
        use_language("en")
    assert faults == []
    assert told == {"plans": "Map", "plan.pdf": "PDF-bestand"}


def test_the_button_to_cancel_looks_like_the_one_beside_it(qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setStyleSheet("* { dialogbuttonbox-buttons-have-icons: 1 }")  # as some desktops want it
    other = box.addButton("Finish", QMessageBox.ButtonRole.AcceptRole)
    assert other.icon().isNull()
    assert cancel_button(box).icon().isNull()
