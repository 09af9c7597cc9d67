"""Putting the plan on paper from the result page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.ui.dialogs import Dialogs, FileType
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton
from kleurrijk_desktop.ui.widgets.buttons import primary_button
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.plans import SavePlan
from kleurrijk_desktop.wording.file_names import plan_name
from kleurrijk_desktop.wording.problems import sentence


@dataclass(frozen=True)
class PlanTools:
    """What saving a plan needs from outside.

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


class SavePlanPart(QWidget):
    """Asks for a language and a file, saves the plan there, and names the file.

    Signals:
        told: the part of the page that says what came of it.
    """

    told = Signal(QWidget)

    def __init__(
        self,
        theme: Theme,
        tools: PlanTools,
        opened: Opened,
        year: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Offer the plan of a year, or of the present one where none is given."""
        super().__init__(parent)
        self._tools = tools
        self._opened = opened
        self._year = year
        self._saving = False
        self._language = ChoiceField(theme, _("Language of the plan"))
        self._language.setObjectName("plan-language")
        self._language.set_options(tools.languages, current_language())
        button = primary_button(_("&Save the plan as PDF…"), self.save)
        button.setObjectName("save-plan")
        self._outcome = Banner(theme)
        self._outcome.setObjectName("plan-outcome")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._language)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._outcome)

    def save(self) -> None:
        """Ask where to save, and save there; nothing happens while that is under way."""
        if self._saving:
            return
        language = self._language.value()
        organisation = self._opened.row.organisation.name
        name = plan_name(organisation, self._tools.now(), language)
        target = self._tools.dialogs.choose_save_file(
            _("Save the plan as PDF"), self._tools.folder / name, [FileType(_("PDF file"), "pdf")]
        )
        if target is None:
            return
        self._outcome.clear()
        self._saving = True
        self._tools.tasks.run(
            SavePlan(self._opened.row.assessment.id, target, language, year=self._year),
            self._saved,
            self._failed,
            owner=self,
            crashed=self._end,
        )

    def _saved(self, target: Path) -> None:
        self._end()
        self._outcome.show_message(
            "success",
            _("The plan is in {file}.").format(file=target),
            [
                BannerButton(
                    _("&Open the folder"), lambda: self._tools.dialogs.open_folder(target.parent)
                )
            ],
        )
        self.told.emit(self._outcome)

    def _failed(self, error: KleurRijkError) -> None:
        self._end()
        sentences = "\n".join(sentence(problem) for problem in error.problems)
        self._outcome.show_message(
            "error", sentences, [BannerButton(_("Choose another p&lace…"), self.save)]
        )
        self.told.emit(self._outcome)

    def _end(self) -> None:
        self._saving = False
