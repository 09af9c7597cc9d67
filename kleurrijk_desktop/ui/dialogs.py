"""Everything modal, behind one object that is passed in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.translation import _

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


@dataclass(frozen=True, slots=True)
class FileType:
    """A kind of file to save: its name for people, and its suffix without a dot."""

    name: str
    suffix: str


@dataclass(frozen=True, slots=True)
class DialogButton:
    """A button of a message: the key that is returned, the verb on it, and whether Enter is it."""

    key: str
    text: str
    default: bool = False


class Dialogs(Protocol):
    """Asks the person something and waits for the answer."""

    def choose_save_file(
        self, title: str, suggested: Path, file_types: Sequence[FileType]
    ) -> Path | None:
        """Return where to save, with a suffix, or None where the person cancelled."""
        ...

    def message(self, title: str, sentence: str, buttons: Sequence[DialogButton]) -> str | None:
        """Show a sentence and return the key of the pressed button.

        Where there is a choice, Cancel stands beside it; Cancel and Esc return None. A single
        button is pressed by Esc too.
        """
        ...

    def confirm(self, title: str, sentence: str, verb: str) -> bool:
        """Say what would happen and whether the person wants it; Enter and Esc mean no."""
        ...

    def our_fault(self, sentence: str, details: str) -> None:
        """Say that the program broke; the details can be copied."""
        ...

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the file manager."""
        ...


class QtDialogs:
    """The real dialogs; all text is plain text. Qt's own load with the first of them."""

    def __init__(self, window: Callable[[], QWidget | None]) -> None:
        """Ask above the window that `window` returns at that moment."""
        self._window = window

    def choose_save_file(
        self, title: str, suggested: Path, file_types: Sequence[FileType]
    ) -> Path | None:
        from PySide6.QtWidgets import QDialog, QFileDialog

        dialog = QFileDialog(self._window(), title, str(suggested.parent))
        try:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setFileMode(QFileDialog.FileMode.AnyFile)
            dialog.setNameFilters([f"{kind.name} (*.{kind.suffix})" for kind in file_types])
            dialog.setDefaultSuffix(file_types[0].suffix)
            # Qt's own translations lack these two.
            dialog.setLabelText(QFileDialog.DialogLabel.LookIn, _("Look in:"))
            dialog.setLabelText(QFileDialog.DialogLabel.FileType, _("Files of type:"))
            dialog.selectFile(suggested.name)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return None
            return Path(dialog.selectedFiles()[0])
        finally:
            dialog.deleteLater()

    def message(self, title: str, sentence: str, buttons: Sequence[DialogButton]) -> str | None:
        from PySide6.QtWidgets import QMessageBox

        box = _plain_box(self._window(), title, sentence)
        try:
            keys: dict[QPushButton, str] = {}
            for button in buttons:
                shown = box.addButton(button.text, QMessageBox.ButtonRole.ActionRole)
                keys[shown] = button.key
                if button.default:
                    box.setDefaultButton(shown)
            if len(keys) > 1:
                box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
            box.exec()
            pressed = box.clickedButton()
            return next((key for shown, key in keys.items() if shown == pressed), None)
        finally:
            box.deleteLater()

    def confirm(self, title: str, sentence: str, verb: str) -> bool:
        from PySide6.QtWidgets import QMessageBox

        box = _plain_box(self._window(), title, sentence)
        try:
            yes = box.addButton(verb, QMessageBox.ButtonRole.ActionRole)
            no = box.addButton(QMessageBox.StandardButton.Cancel)
            box.setEscapeButton(no)
            box.setDefaultButton(no)
            box.exec()
            return box.clickedButton() == yes
        finally:
            box.deleteLater()

    def our_fault(self, sentence: str, details: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = _plain_box(self._window(), _("Something went wrong"), sentence)
        try:
            box.setDetailedText(details)
            box.addButton(QMessageBox.StandardButton.Close)
            box.exec()
        finally:
            box.deleteLater()

    def open_folder(self, folder: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _plain_box(parent: QWidget | None, title: str, sentence: str) -> "QMessageBox":
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence)
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return box
