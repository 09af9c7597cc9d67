"""Dialogs that answer by themselves and remember what they were asked."""

from collections.abc import Sequence
from pathlib import Path

from kleurrijk_desktop.ui.dialogs import DialogButton, FileType


class AnsweringDialogs:
    """Presses the given buttons in turn; Esc when they are used up."""

    def __init__(self, *pressed: str) -> None:
        self._pressed = list(pressed)
        self.sentences: list[str] = []
        self.offered: list[list[str]] = []
        self.details: list[str] = []

    def choose_save_file(
        self, title: str, suggested: Path, file_types: Sequence[FileType]
    ) -> Path | None:
        raise AssertionError((title, suggested, file_types))

    def choose_open_file(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Path | None:
        raise AssertionError((title, folder, kind, suffixes))

    def choose_open_files(
        self, title: str, folder: Path, kind: str, suffixes: Sequence[str]
    ) -> Sequence[Path]:
        raise AssertionError((title, folder, kind, suffixes))

    def choose_colour(self, title: str, first: str) -> str | None:
        raise AssertionError((title, first))

    def choose_printer(self, name: str, pages: int) -> None:
        raise AssertionError((name, pages))

    def message(self, title: str, sentence: str, buttons: Sequence[DialogButton]) -> str | None:
        assert title == "KleurRijk"
        self.sentences.append(sentence)
        self.offered.append([button.key for button in buttons])
        return self._pressed.pop(0) if self._pressed else None

    def confirm(self, title: str, sentence: str, verb: str) -> bool:
        raise AssertionError((title, sentence, verb))

    def our_fault(self, sentence: str, details: str) -> None:
        self.sentences.append(sentence)
        self.details.append(details)

    def show_details(self, title: str, sentence: str, details: str) -> None:
        raise AssertionError((title, sentence, details))

    def open_folder(self, folder: Path) -> None:
        raise AssertionError(folder)
