"""Saving something of the result to a file, and saying what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import Dialogs, FileType
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.wording.problems import sentence


@dataclass(frozen=True)
class SavingTools:
    """What saving needs from outside.

    Attributes:
        languages: (code, name) of the languages that a plan can be printed in.
        folder: the folder that is proposed.
        now: the present moment, aware.
    """

    tasks: Tasks
    dialogs: Dialogs
    languages: Sequence[tuple[str, str]]
    folder: Path
    now: Callable[[], datetime]


@dataclass(frozen=True)
class Wanted:
    """What is to be saved.

    Attributes:
        title: of the dialog that asks where.
        name: that is proposed for the file.
        kind: the only kind of file that this can be.
        use_case: saves at a path, and returns it.
        done: the sentence afterwards, with "{file}" in it.
    """

    title: str
    name: str
    kind: FileType
    use_case: Callable[[Path], UseCase[Path]]
    done: str


class Saving(QWidget):
    """Asks where to save, saves there, and names the file or says what went wrong.

    Signals:
        told: the part of the page that says what came of it.
    """

    told = Signal(QWidget)

    def __init__(self, theme: Theme, tools: SavingTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._under_way = False
        self._outcome = Banner(theme)
        self._outcome.setObjectName("outcome")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._outcome)

    def save(self, wanted: Wanted) -> None:
        """Ask where to save, and save there; nothing happens while that is under way."""
        if self._under_way:
            return
        suggested = self._tools.folder / wanted.name
        target = self._tools.dialogs.choose_save_file(wanted.title, suggested, [wanted.kind])
        if target is None:
            return
        self._outcome.clear()
        self._under_way = True
        self._tools.tasks.run(
            wanted.use_case(target),
            partial(self._saved, wanted),
            partial(self._failed, wanted),
            owner=self,
            crashed=self._end,
        )

    def clear(self) -> None:
        """Say nothing any more, since something else is shown."""
        self._outcome.clear()

    def say(self, text: str) -> None:
        """Say that something else is done."""
        self._outcome.show_message("success", text)
        self.told.emit(self._outcome)

    def _saved(self, wanted: Wanted, target: Path) -> None:
        self._end()
        folder = BannerButton(
            _("&Open the folder"), lambda: self._tools.dialogs.open_folder(target.parent)
        )
        self._outcome.show_message("success", wanted.done.format(file=target), [folder])
        self.told.emit(self._outcome)

    def _failed(self, wanted: Wanted, error: KleurRijkError) -> None:
        self._end()
        sentences = "\n".join(sentence(problem) for problem in error.problems)
        again = BannerButton(_("Choose another p&lace…"), lambda: self.save(wanted))
        self._outcome.show_message("error", sentences, [again])
        self.told.emit(self._outcome)

    def _end(self) -> None:
        self._under_way = False
