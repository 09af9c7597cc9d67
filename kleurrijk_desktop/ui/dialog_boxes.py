"""The boxes behind the dialogs, put together; all text is plain text."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from kleurrijk_desktop.translation import _


def file_dialog(
    parent: QWidget | None, title: str, folder: Path, filters: Sequence[str]
) -> QFileDialog:
    """Return a dialog that looks in a folder, for files that fit the filters of Qt."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setNameFilters(filters)
    # Qt's own translations lack these two.
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, _("Look in:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, _("Files of type:"))
    return dialog


def cancel_button(box: QMessageBox) -> QPushButton:
    """Add the button in our own words: before there is a window, Qt speaks no language but one."""
    button = box.addButton(QMessageBox.StandardButton.Cancel)
    button.setText(_("&Cancel"))
    button.setIcon(QIcon())  # the style's own; the button beside it has none
    return button


def plain_box(parent: QWidget | None, title: str, sentence: str) -> QMessageBox:
    """Return a message that can be selected, so that it can be copied."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return box
