"""Everything modal, behind one object that is passed in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.translation import _

_LAST_FOLDER = "files/folder"

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from kleurrijk_desktop.ui.file_kinds import FileKinds


class FileType(NamedTuple):
    """A kind of file to save: its name for people, and its suffix without a dot."""

    name: str
    suffix: str


class DialogButton(NamedTuple):
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

    def choose_open_file(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Path | None:
        """Return a file that is there, or None where the person cancelled.

        Args:
            title: of the dialog.
            folder: in which one looks first.
            kind: what the files are called that are offered.
            suffixes: of these files, without a dot.
        """
        ...

    def choose_open_files(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Sequence[Path]:
        """Return one file or more that are there, or none where the person cancelled."""
        ...

    def choose_colour(self, title: str, first: str) -> str | None:
        """Return a colour as `#rrggbb`, or None where cancelled; `first` is chosen at first."""
        ...

    def choose_printer(self, name: str, pages: int) -> "QPrinter | None":
        """Return a printer that is set up for some of these pages, or None where cancelled.

        Args:
            name: of the document, for the list of what is being printed.
            pages: how many there are.
        """
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

    def show_details(self, title: str, sentence: str, details: str) -> None:
        """Say something that has a long list to it; the list can be copied."""
        ...

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the file manager."""
        ...


class LastFolder:
    """Where a file was saved last, kept from start to start."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep it in an ini file; without one, as long as the program runs."""
        self._file = file
        self._folder: Path | None = None

    def read(self) -> Path | None:
        """Return the folder, or None where there is none any more."""
        if self._folder is None and self._file is not None:
            kept = QSettings(str(self._file), QSettings.Format.IniFormat).value(_LAST_FOLDER)
            self._folder = Path(kept) if isinstance(kept, str) and kept else None
        return self._folder if self._folder is not None and self._folder.is_dir() else None

    def keep(self, folder: Path) -> None:
        self._folder = folder
        if self._file is not None:
            kept = QSettings(str(self._file), QSettings.Format.IniFormat)
            kept.setValue(_LAST_FOLDER, str(folder))
            kept.sync()


class QtDialogs:
    """The real dialogs; all text is plain text. Qt's own load with the first of them."""

    def __init__(
        self, window: Callable[[], QWidget | None], last_folder: LastFolder | None = None
    ) -> None:
        """Ask above the window that `window` returns at that moment."""
        self._window = window
        self._last_folder = last_folder or LastFolder()
        self._kinds: FileKinds | None = None

    def choose_save_file(
        self, title: str, suggested: Path, file_types: Sequence[FileType]
    ) -> Path | None:
        from PySide6.QtWidgets import QDialog, QFileDialog

        from kleurrijk_desktop.ui.dialog_boxes import file_dialog
        from kleurrijk_desktop.ui.file_kinds import FileKinds

        folder = self._last_folder.read() or suggested.parent
        filters = [f"{kind.name} (*.{kind.suffix})" for kind in file_types]
        dialog = file_dialog(self._window(), title, folder, filters)
        try:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setFileMode(QFileDialog.FileMode.AnyFile)
            dialog.setDefaultSuffix(file_types[0].suffix)
            self._kinds = self._kinds or FileKinds()  # the dialog does not own it
            dialog.setIconProvider(self._kinds)
            dialog.selectFile(suggested.name)
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return None
            chosen = Path(dialog.selectedFiles()[0])
            self._last_folder.keep(chosen.parent)
            return chosen
        finally:
            dialog.deleteLater()

    def choose_open_file(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Path | None:
        chosen = self._choose_to_open(title, folder, kind, suffixes)
        return chosen[0] if chosen else None

    def choose_open_files(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Sequence[Path]:
        return self._choose_to_open(title, folder, kind, suffixes, several=True)

    def _choose_to_open(
        self,
        title: str,
        folder: Path,
        kind: str,
        suffixes: Sequence[str],
        *,
        several: bool = False,
    ) -> list[Path]:
        from PySide6.QtWidgets import QDialog, QFileDialog

        from kleurrijk_desktop.ui.dialog_boxes import file_dialog

        filters = [f"{kind} ({' '.join(f'*.{each}' for each in suffixes)})"]
        dialog = file_dialog(self._window(), title, self._last_folder.read() or folder, filters)
        mode = QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile
        try:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
            dialog.setFileMode(mode)
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            return [Path(each) for each in dialog.selectedFiles()] if accepted else []
        finally:
            dialog.deleteLater()

    def choose_colour(self, title: str, first: str) -> str | None:
        from PySide6.QtGui import QColor
        from PySide6.QtWidgets import QColorDialog, QDialog

        dialog = QColorDialog(QColor(first), self._window())
        try:
            dialog.setWindowTitle(title)
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            return dialog.currentColor().name().upper() if accepted else None
        finally:
            dialog.deleteLater()

    def choose_printer(self, name: str, pages: int) -> "QPrinter | None":
        from PySide6.QtGui import QPageSize
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
        from PySide6.QtWidgets import QDialog

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        dialog = QPrintDialog(printer, self._window())
        try:
            dialog.setWindowTitle(_("Print"))
            dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
            dialog.setMinMax(1, pages)
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            return printer if accepted else None
        finally:
            dialog.deleteLater()

    def message(self, title: str, sentence: str, buttons: Sequence[DialogButton]) -> str | None:
        from PySide6.QtWidgets import QMessageBox

        from kleurrijk_desktop.ui.dialog_boxes import cancel_button, plain_box

        box = plain_box(self._window(), title, sentence)
        try:
            keys: dict[QPushButton, str] = {}
            for button in buttons:
                shown = box.addButton(button.text, QMessageBox.ButtonRole.ActionRole)
                keys[shown] = button.key
                if button.default:
                    box.setDefaultButton(shown)
            if len(keys) > 1:
                box.setEscapeButton(cancel_button(box))
            box.exec()
            pressed = box.clickedButton()
            return next((key for shown, key in keys.items() if shown == pressed), None)
        finally:
            box.deleteLater()

    def confirm(self, title: str, sentence: str, verb: str) -> bool:
        from PySide6.QtWidgets import QMessageBox

        from kleurrijk_desktop.ui.dialog_boxes import cancel_button, plain_box

        box = plain_box(self._window(), title, sentence)
        try:
            yes = box.addButton(verb, QMessageBox.ButtonRole.ActionRole)
            no = cancel_button(box)
            box.setEscapeButton(no)
            box.setDefaultButton(no)
            box.exec()
            return box.clickedButton() == yes
        finally:
            box.deleteLater()

    def our_fault(self, sentence: str, details: str) -> None:
        self.show_details(_("Something went wrong"), sentence, details)

    def show_details(self, title: str, sentence: str, details: str) -> None:
        from PySide6.QtWidgets import QMessageBox

        from kleurrijk_desktop.ui.dialog_boxes import plain_box

        box = plain_box(self._window(), title, sentence)
        try:
            box.setDetailedText(details)
            box.addButton(QMessageBox.StandardButton.Close).setText(_("&Close"))
            box.exec()
        finally:
            box.deleteLater()

    def open_folder(self, folder: Path) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
